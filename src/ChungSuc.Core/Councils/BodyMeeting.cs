using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Councils;

/// <summary>
/// A meeting of the Steering Committee, of the council, or of both together, that considers the work of the movement; votes on awards have
/// <see cref="Meeting"/>. Members and agenda are frozen when it is called; the minutes close it.
/// </summary>
public sealed class BodyMeeting : ICommuneOwned, IJournaled, IVersioned
{
    public const string Series = "BCĐ";
    public const int TitleLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required CouncilBody Body { get; init; }

    /// <summary>Both bodies sit together.</summary>
    public bool IsJoint { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string TitleFold { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>Local time "08:00".</summary>
    public required string StartsAt { get; init; }

    public required string Venue { get; init; }

    /// <summary>Key of the member who takes the chair.</summary>
    public required Guid ChairId { get; init; }

    public required Guid SecretaryId { get; init; }

    public int Version { get; set; }

    public List<BodyMeetingSeat> Seats { get; } = [];

    public List<BodyMeetingTopic> Topics { get; } = [];

    public List<BodyConclusion> Conclusions { get; } = [];

    public BodyMeetingMinutes? Minutes { get; private init; }

    public string NumberText => string.Create(CultureInfo.InvariantCulture, $"{Year}/{Number:00}");

    public string BodyText => IsJoint ? "Ban Chỉ đạo và Hội đồng" : Body.Vietnamese();

    public int Present => Seats.Count(s => s.Presence == Presence.Present);

    public bool HasAttendance => Seats.TrueForAll(s => s.Presence is not null);

    public BodyMeetingSeat Chair => Seats.Single(s => s.MemberId == ChairId);

    public BodyMeetingSeat Secretary => Seats.Single(s => s.MemberId == SecretaryId);
}

/// <summary>A member as he was on the day of the meeting.</summary>
public sealed class BodyMeetingSeat : ICommuneOwned, IJournaled, ISeat
{
    public const int TitleLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    public required int Position { get; init; }

    public required Guid MemberId { get; init; }

    public Guid? PersonId { get; init; }

    public required string FullName { get; init; }

    public required CouncilSeat Seat { get; init; }

    /// <summary>Office and seat: "Chủ tịch Hội Nông dân xã, Thành viên Ban Chỉ đạo".</summary>
    public required string Title { get; init; }

    /// <summary>Null: not yet written down.</summary>
    public Presence? Presence { get; private set; }

    public string? Note { get; private set; }

    void ISeat.Attend(Presence presence, string? note) => (Presence, Note) = (presence, note);
}

/// <summary>A line of the agenda.</summary>
public sealed class BodyMeetingTopic : ICommuneOwned, IJournaled
{
    public const int TextLength = 500;
    public const int Most = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    public required int Position { get; init; }

    public required string Text { get; init; }
}

/// <summary>The minutes close the meeting.</summary>
public sealed class BodyMeetingMinutes : ICommuneOwned, IJournaled
{
    public const int TextLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>Course of the discussion, one point on each line.</summary>
    public required string Course { get; init; }

    public required string EndsAt { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class BodyMeetingMapping : IEntityTypeConfiguration<BodyMeeting>
{
    public void Configure(EntityTypeBuilder<BodyMeeting> builder)
    {
        builder.ToTable("body_meetings");
        builder.Property(m => m.Title).HasMaxLength(BodyMeeting.TitleLength);
        builder.Property(m => m.TitleFold).HasMaxLength(BodyMeeting.TitleLength);
        builder.Property(m => m.StartsAt).HasMaxLength(Meeting.TimeLength);
        builder.Property(m => m.Venue).HasMaxLength(Meeting.VenueLength);
        builder.Ignore(m => m.Chair);
        builder.Ignore(m => m.Secretary);
        builder.HasIndex(m => new { m.CommuneId, m.Year, m.Number }).IsUnique();
        builder.HasIndex(m => new { m.CommuneId, m.HeldOn });
        builder.HasMany(m => m.Seats).WithOne().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Topics).WithOne().HasForeignKey(t => t.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Conclusions).WithOne().HasForeignKey(c => c.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.Minutes).WithOne().HasForeignKey<BodyMeetingMinutes>(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BodyMeetingSeatMapping : IEntityTypeConfiguration<BodyMeetingSeat>
{
    public void Configure(EntityTypeBuilder<BodyMeetingSeat> builder)
    {
        builder.ToTable("body_meeting_seats");
        builder.Property(s => s.FullName).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.Title).HasMaxLength(BodyMeetingSeat.TitleLength);
        builder.Property(s => s.Note).HasMaxLength(MeetingSeat.NoteLength);
        builder.HasIndex(s => new { s.MeetingId, s.Position }).IsUnique();
        builder.HasOne<CouncilMember>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BodyMeetingTopicMapping : IEntityTypeConfiguration<BodyMeetingTopic>
{
    public void Configure(EntityTypeBuilder<BodyMeetingTopic> builder)
    {
        builder.ToTable("body_meeting_topics");
        builder.Property(t => t.Text).HasMaxLength(BodyMeetingTopic.TextLength);
        builder.HasIndex(t => new { t.MeetingId, t.Position }).IsUnique();
    }
}

internal sealed class BodyMeetingMinutesMapping : IEntityTypeConfiguration<BodyMeetingMinutes>
{
    public void Configure(EntityTypeBuilder<BodyMeetingMinutes> builder)
    {
        builder.ToTable("body_meeting_minutes");
        builder.Property(m => m.Course).HasMaxLength(BodyMeetingMinutes.TextLength);
        builder.Property(m => m.EndsAt).HasMaxLength(Meeting.TimeLength);
        builder.Property(m => m.UserName).HasMaxLength(Unit.NameLength);
    }
}
