using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Supports;

/// <summary>
/// Help of a unit to a village, "có địa chỉ và kết quả cụ thể" (Kế hoạch của xã, mục IV.1.a). Recorded when it is promised or begins; what came of it
/// are rows of their own. Never edited; corrected by a void and a new entry.
/// </summary>
public sealed class Support : ICommuneOwned, IJournaled, IProven
{
    public const int GiverKeyLength = 1000;
    public const int WhatLength = 300;
    public const int PlaceLength = 200;
    public const int TextLength = 1000;

    /// <summary>How help is named that has no village: it has no address and does not count.</summary>
    public const string WholeCommune = "toàn xã";

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of its number: that of its beginning.</summary>
    public required int Year { get; init; }

    /// <summary>The year in which it counts: that of its planned end, or of its beginning when no end was named.</summary>
    public required int CountedYear { get; init; }

    public required int Number { get; init; }

    /// <summary>Null for a giver from outside, who is known by name only.</summary>
    public required Guid? GiverUnitId { get; init; }

    /// <summary>Null for a giver from outside.</summary>
    public required string? GiverPath { get; init; }

    public required string GiverName { get; init; }

    public required string GiverNameSort { get; init; }

    public required string GiverKey { get; init; }

    /// <summary>Village or residential area that is helped, or the commune when no address is known.</summary>
    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required Guid? VillageId { get; init; }

    /// <summary>A household or person of the village, when the help is for one of them.</summary>
    public required SubjectKind? RecipientKind { get; init; }

    public required Guid? RecipientId { get; init; }

    public required string? RecipientName { get; init; }

    /// <summary>Where in the village, in words.</summary>
    public required string? Place { get; init; }

    public required string What { get; init; }

    public required string WhatFold { get; init; }

    /// <summary>Giver, what, recipient and place, for searching.</summary>
    public required string TextFold { get; init; }

    public required DateOnly FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required long? ValueVnd { get; init; }

    public required long? LabourDaysTenThousandths { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<SupportResult> Results { get; } = [];

    public SupportVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    public bool HasAddress => UnitId != CommuneId;

    public decimal? LabourDays => LabourDaysTenThousandths is { } days ? TenThousandths.ToNumber(days) : null;

    /// <summary>2025/007.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");

    internal static string KeyOf(Guid? unitId, string name) => unitId is { } id ? $"unit:{id:N}" : "name:" + VietnameseText.MatchKey(name);
}

internal sealed class SupportMapping : IEntityTypeConfiguration<Support>
{
    public void Configure(EntityTypeBuilder<Support> builder)
    {
        builder.ToTable("supports");
        builder.HasQueryFilter(AppDbContext.VoidFilter, s => s.Void == null);
        builder.Property(s => s.GiverPath).HasMaxLength(Unit.PathLength);
        builder.Property(s => s.GiverName).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.GiverNameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(s => s.GiverKey).HasMaxLength(Support.GiverKeyLength);
        builder.Property(s => s.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(s => s.RecipientName).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.Place).HasMaxLength(Support.PlaceLength);
        builder.Property(s => s.What).HasMaxLength(Support.WhatLength);
        builder.Property(s => s.WhatFold).HasMaxLength(Support.WhatLength);
        builder.Property(s => s.TextFold).HasMaxLength(Support.TextLength);
        builder.Property(s => s.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(s => s.HasAddress);
        builder.Ignore(s => s.LabourDays);
        builder.HasIndex(s => new { s.CommuneId, s.Year, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.CommuneId, s.GiverUnitId, s.CountedYear });
        builder.HasIndex(s => new { s.CommuneId, s.VillageId, s.CountedYear });
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.GiverUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Results).WithOne().HasForeignKey(r => r.SupportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Void).WithOne().HasForeignKey<SupportVoid>(v => v.SupportId).OnDelete(DeleteBehavior.Restrict);
    }
}
