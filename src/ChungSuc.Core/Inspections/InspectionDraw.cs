using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Inspections;

/// <summary>
/// Villages drawn for a second inspection. Anyone can draw them again: each line "seed/position/name" of the list has its SHA-256, and the lines
/// with the smallest ones are drawn. All draws are kept, so that nobody draws until the result suits him.
/// </summary>
public sealed class InspectionDraw : ICommuneOwned, IJournaled
{
    public const int SeedLength = 40;
    public const int KeyLength = 64;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required InspectionSide Side { get; init; }

    public required string Seed { get; init; }

    /// <summary>The program chose the seed; else a person typed one that came about in public.</summary>
    public required bool IsSeedMade { get; init; }

    public required int Drawn { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }

    public List<InspectionLot> Lots { get; } = [];

    public string NumberText => InspectionPlan.NumberOf(Year, Number);

    /// <summary>What is hashed for one line: "83920174/3/Thôn Đoài".</summary>
    public static string LineOf(string seed, int position, string name) => string.Create(CultureInfo.InvariantCulture, $"{seed}/{position}/{name}");

    /// <summary>SHA-256 of the line in UTF-8, in hexadecimal digits.</summary>
    public static string KeyOf(string seed, int position, string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(LineOf(seed, position, name))));

    /// <summary>Positions (from 1) of the names that are drawn, in the order of their keys.</summary>
    public static IReadOnlyList<int> Draw(string seed, IReadOnlyList<string> names, int count) =>
    [
        .. names
            .Select((name, at) => (Position: at + 1, Key: KeyOf(seed, at + 1, name)))
            .OrderBy(lot => lot.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(lot => lot.Position),
    ];
}

/// <summary>One line of the list that was drawn from.</summary>
public sealed class InspectionLot : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DrawId { get; init; }

    public required int Position { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>The name on the day of the draw.</summary>
    public required string Name { get; init; }

    public required string Key { get; init; }

    public required bool IsDrawn { get; init; }
}

internal sealed class InspectionDrawMapping : IEntityTypeConfiguration<InspectionDraw>
{
    public void Configure(EntityTypeBuilder<InspectionDraw> builder)
    {
        builder.ToTable("inspection_draws");
        builder.Property(d => d.Seed).HasMaxLength(InspectionDraw.SeedLength);
        builder.Property(d => d.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(d => new { d.CommuneId, d.Year, d.Number }).IsUnique();
        builder.HasMany(d => d.Lots).WithOne().HasForeignKey(l => l.DrawId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionLotMapping : IEntityTypeConfiguration<InspectionLot>
{
    public void Configure(EntityTypeBuilder<InspectionLot> builder)
    {
        builder.ToTable("inspection_lots");
        builder.Property(l => l.Name).HasMaxLength(Unit.NameLength);
        builder.Property(l => l.Key).HasMaxLength(InspectionDraw.KeyLength);
        builder.HasIndex(l => new { l.DrawId, l.Position }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(l => l.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
