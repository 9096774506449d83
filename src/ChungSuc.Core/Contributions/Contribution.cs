using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Contributions;

/// <summary>One entry of the ledger: a giver gave something on a day for a purpose. Never edited; corrected by a void and a new entry.</summary>
public sealed class Contribution : ICommuneOwned, IJournaled, IProven
{
    public const int GiverKeyLength = 1000;
    public const int PurposeLength = 300;
    public const int MeetingRecordLength = 300;
    public const int ReceiptNumberLength = 50;
    public const int MostHouseholds = 100_000;

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of the ledger: that of the day of giving.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    /// <summary>Null for a giver from outside, who is known by name only.</summary>
    public required SubjectKind? GiverKind { get; init; }

    public required Guid? GiverId { get; init; }

    /// <summary>The name of that day, kept when the household or unit is renamed later.</summary>
    public required string GiverName { get; init; }

    public required string GiverNameFold { get; init; }

    public required string GiverNameSort { get; init; }

    /// <summary>The same giver has the same key: his record, or for outsiders his name whatever its Unicode form or case.</summary>
    public required string GiverKey { get; init; }

    public required GiverOrigin Origin { get; init; }

    /// <summary>How many households gave together when the giver is a unit, such as a whole village at work on its road.</summary>
    public int? HouseholdCount { get; init; }

    /// <summary>Village, residential area or the commune for which it was given.</summary>
    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    /// <summary>The village of the unit, so that all villages are totalled in one statement; null when given to the commune.</summary>
    public required Guid? VillageId { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required string Purpose { get; init; }

    public required string PurposeFold { get; init; }

    /// <summary>The giver agreed to be named in public; otherwise only totals are shown there.</summary>
    public required bool ConsentsToNaming { get; init; }

    /// <summary>Given of free will; <see cref="MeetingRecord"/> names the minutes of the meeting that says so.</summary>
    public required bool IsVoluntary { get; init; }

    public string? MeetingRecord { get; init; }

    public string? ReceiptNumber { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>The voided entry that this one puts right.</summary>
    public Guid? ReplacesId { get; init; }

    public List<ContributionLine> Lines { get; } = [];

    public ContributionVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/017.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");

    internal static string KeyOf(SubjectKind? kind, Guid? id, string name) =>
        kind is null ? "name:" + VietnameseText.MatchKey(name) : $"{kind}:{id:N}";
}

internal sealed class ContributionMapping : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.ToTable("contributions");
        builder.HasQueryFilter(AppDbContext.VoidFilter, c => c.Void == null);
        builder.Property(c => c.GiverName).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.GiverNameFold).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.GiverNameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(c => c.GiverKey).HasMaxLength(Contribution.GiverKeyLength);
        builder.Property(c => c.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(c => c.Purpose).HasMaxLength(Contribution.PurposeLength);
        builder.Property(c => c.PurposeFold).HasMaxLength(Contribution.PurposeLength);
        builder.Property(c => c.MeetingRecord).HasMaxLength(Contribution.MeetingRecordLength);
        builder.Property(c => c.ReceiptNumber).HasMaxLength(Contribution.ReceiptNumberLength);
        builder.Property(c => c.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(c => new { c.CommuneId, c.Year, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.CommuneId, c.GivenOn });
        builder.HasIndex(c => new { c.CommuneId, c.VillageId, c.GivenOn });
        builder.HasIndex(c => new { c.CommuneId, c.GiverKey, c.GivenOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.ContributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Void).WithOne().HasForeignKey<ContributionVoid>(v => v.ContributionId).OnDelete(DeleteBehavior.Restrict);
    }
}
