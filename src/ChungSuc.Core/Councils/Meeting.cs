using System.Globalization;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Councils;

/// <summary>How votes are taken. Counts of papers alone are kept: nothing here joins a paper to a voter.</summary>
public enum VotingMethod
{
    SecretPapers = 1,
    OpenPapers = 2,
    Hands = 3,
}

public static class VotingMethodNames
{
    public static string Vietnamese(this VotingMethod method) => method switch
    {
        VotingMethod.SecretPapers => "Bỏ phiếu kín bằng giấy",
        VotingMethod.OpenPapers => "Bỏ phiếu công khai bằng giấy",
        VotingMethod.Hands => "Biểu quyết giơ tay",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown method."),
    };
}

/// <summary>
/// A meeting of the council that considers nominations. Members and agenda are frozen when it is called; attendance and counts are
/// written until the conclusion closes it.
/// </summary>
public sealed class Meeting : ICommuneOwned, IJournaled, IVersioned
{
    public const string Series = "HĐ";
    public const int VenueLength = 300;
    public const int TimeLength = 5;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>Local time "08:00".</summary>
    public required string StartsAt { get; init; }

    public required string Venue { get; init; }

    public required VotingMethod Method { get; init; }

    /// <summary>Key of the member who takes the chair.</summary>
    public required Guid ChairId { get; init; }

    public required Guid SecretaryId { get; init; }

    public int Version { get; set; }

    public List<MeetingSeat> Seats { get; } = [];

    public List<MeetingItem> Items { get; } = [];

    public MeetingConclusion? Conclusion { get; private init; }

    public string NumberText => string.Create(CultureInfo.InvariantCulture, $"{Year}/{Number:00}");

    public int Present => Seats.Count(s => s.Presence == Presence.Present);

    public int Written => Seats.Count(s => s.Presence == Presence.WrittenOpinion);

    public int Absent => Seats.Count(s => s.Presence == Presence.Absent);

    public bool HasAttendance => Seats.TrueForAll(s => s.Presence is not null);
}

public enum Presence
{
    Present = 1,
    Absent = 2,
    WrittenOpinion = 3,
}

public static class PresenceNames
{
    public static string Vietnamese(this Presence presence) => presence switch
    {
        Presence.Present => "có mặt",
        Presence.Absent => "vắng mặt",
        Presence.WrittenOpinion => "vắng, có ý kiến bằng văn bản",
        _ => throw new ArgumentOutOfRangeException(nameof(presence), presence, "Unknown presence."),
    };
}

/// <summary>A member as he was on the day of the meeting.</summary>
public sealed class MeetingSeat : ICommuneOwned, IJournaled, ISeat
{
    public const int NoteLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    public required int Position { get; init; }

    public required Guid MemberId { get; init; }

    public Guid? PersonId { get; init; }

    public required string FullName { get; init; }

    public required string Post { get; init; }

    public required CouncilSeat Seat { get; init; }

    /// <summary>Null: not yet written down.</summary>
    public Presence? Presence { get; private set; }

    /// <summary>Reason of absence, or the gist of the written opinion.</summary>
    public string? Note { get; private set; }

    public string Title => $"{Post}, {Seat.Vietnamese()}";

    void ISeat.Attend(Presence presence, string? note) => (Presence, Note) = (presence, note);
}

/// <summary>One nomination on the agenda, and the papers counted for it.</summary>
public sealed class MeetingItem : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    public required int Position { get; init; }

    public required Guid NominationId { get; init; }

    /// <summary>Votes needed on all members, by the rule of the day of the meeting.</summary>
    public required int Needed { get; init; }

    public required string RuleBasis { get; init; }

    public required bool IsRuleConfirmed { get; init; }

    public int? Agree { get; private set; }

    public int? Disagree { get; private set; }

    public int? Invalid { get; private set; }

    public bool IsCounted => Agree is not null;

    internal void Count(int agree, int disagree, int invalid) => (Agree, Disagree, Invalid) = (agree, disagree, invalid);
}

/// <summary>The conclusion closes the meeting; from now on nothing in it changes.</summary>
public sealed class MeetingConclusion : ICommuneOwned, IJournaled
{
    public const int TextLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>One conclusion on each line.</summary>
    public required string Text { get; init; }

    /// <summary>Course of the discussion, one point on each line.</summary>
    public required string Course { get; init; }

    public required string EndsAt { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("council_meetings");
        builder.Property(m => m.StartsAt).HasMaxLength(Meeting.TimeLength);
        builder.Property(m => m.Venue).HasMaxLength(Meeting.VenueLength);
        builder.Ignore(m => m.Present);
        builder.Ignore(m => m.Written);
        builder.Ignore(m => m.Absent);
        builder.Ignore(m => m.HasAttendance);
        builder.HasIndex(m => new { m.CommuneId, m.Year, m.Number }).IsUnique();
        builder.HasMany(m => m.Seats).WithOne().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.Conclusion).WithOne().HasForeignKey<MeetingConclusion>(c => c.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeetingSeatMapping : IEntityTypeConfiguration<MeetingSeat>
{
    public void Configure(EntityTypeBuilder<MeetingSeat> builder)
    {
        builder.ToTable("council_meeting_seats");
        builder.Property(s => s.FullName).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.Post).HasMaxLength(CouncilMember.PostLength);
        builder.Property(s => s.Note).HasMaxLength(MeetingSeat.NoteLength);
        builder.HasIndex(s => new { s.MeetingId, s.Position }).IsUnique();
        builder.HasOne<CouncilMember>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeetingItemMapping : IEntityTypeConfiguration<MeetingItem>
{
    public void Configure(EntityTypeBuilder<MeetingItem> builder)
    {
        builder.ToTable("council_meeting_items");
        builder.Property(i => i.RuleBasis).HasMaxLength(NominationFinding.BasisLength);
        builder.Ignore(i => i.IsCounted);
        builder.HasIndex(i => new { i.MeetingId, i.NominationId }).IsUnique();
        builder.HasOne<Nomination>().WithMany().HasForeignKey(i => i.NominationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeetingConclusionMapping : IEntityTypeConfiguration<MeetingConclusion>
{
    public void Configure(EntityTypeBuilder<MeetingConclusion> builder)
    {
        builder.ToTable("council_meeting_conclusions");
        builder.Property(c => c.Text).HasMaxLength(MeetingConclusion.TextLength);
        builder.Property(c => c.Course).HasMaxLength(MeetingConclusion.TextLength);
        builder.Property(c => c.EndsAt).HasMaxLength(Meeting.TimeLength);
        builder.Property(c => c.UserName).HasMaxLength(Unit.NameLength);
    }
}
