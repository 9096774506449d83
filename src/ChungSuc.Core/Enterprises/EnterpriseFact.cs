using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Enterprises;

/// <summary>
/// One fact of an enterprise or cooperative. Recorded by itself or by an officer, counted once an officer has confirmed it. Never edited; corrected by a void
/// and a new fact. A kind fills its own columns and leaves the others empty.
/// </summary>
public sealed class EnterpriseFact : ICommuneOwned, IJournaled, IProven
{
    public const int TitleLength = 200;
    public const int PaperNumberLength = 100;
    public const int WorkLength = 500;

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>Year of the fact: of the contract's first day, of the decision, or the year that was stated.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    /// <summary>Partner, craft or product; of jobs the year.</summary>
    public required string Title { get; init; }

    public required string TitleFold { get; init; }

    /// <summary>What a link to a value chain produces.</summary>
    public string? Product { get; init; }

    /// <summary>Number of the contract or of the decision.</summary>
    public string? PaperNumber { get; init; }

    public DateOnly? PaperOn { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>Last day of a contract; null while it has none.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Of a link what is agreed for a year; of sales what was sold in the year.</summary>
    public long? QuantityTenThousandths { get; init; }

    public QuantityUnit? QuantityUnit { get; init; }

    public long? ValueVnd { get; init; }

    /// <summary>Households that take part in a link or a craft.</summary>
    public int? Households { get; init; }

    public int? SinceYear { get; init; }

    /// <summary>What was done in the year to keep and develop the craft; null when it is only carried on.</summary>
    public string? Work { get; init; }

    public int? Stars { get; init; }

    public OcopIssuer? Issuer { get; init; }

    /// <summary>Last day on which the certificate holds.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Points of the three parts, in ten-thousandths.</summary>
    public long? ScoreA { get; init; }

    public long? ScoreB { get; init; }

    public long? ScoreC { get; init; }

    public int? LocalWorkers { get; init; }

    public int? TotalWorkers { get; init; }

    /// <summary>Of one worker in a month.</summary>
    public long? MeanIncomeVnd { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>Stated by the enterprise itself, not by an officer.</summary>
    public required bool IsOwnStatement { get; init; }

    public EnterpriseConfirmation? Confirmation { get; private init; }

    public EnterpriseFactVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    public decimal? Quantity => QuantityTenThousandths is { } stored ? TenThousandths.ToNumber(stored) : null;

    /// <summary>Null for what is not weighed.</summary>
    public decimal? Tonnes => QuantityUnit?.PerTonne() is { } many ? Quantity / many : null;

    public decimal? Score => ScoreA is { } a && ScoreB is { } b && ScoreC is { } c ? TenThousandths.ToNumber(a + b + c) : null;

    /// <summary>The fact in one sentence part, as lists, papers and the journal say it.</summary>
    public string Words => FactWords.Of(this);

    /// <summary>2025/007.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

internal sealed class EnterpriseFactMapping : IEntityTypeConfiguration<EnterpriseFact>
{
    public void Configure(EntityTypeBuilder<EnterpriseFact> builder)
    {
        builder.ToTable("enterprise_facts");
        builder.HasQueryFilter(AppDbContext.VoidFilter, f => f.Void == null);
        builder.Property(f => f.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(f => f.Title).HasMaxLength(EnterpriseFact.TitleLength);
        builder.Property(f => f.TitleFold).HasMaxLength(EnterpriseFact.TitleLength);
        builder.Property(f => f.Product).HasMaxLength(EnterpriseFact.TitleLength);
        builder.Property(f => f.PaperNumber).HasMaxLength(EnterpriseFact.PaperNumberLength);
        builder.Property(f => f.Work).HasMaxLength(EnterpriseFact.WorkLength);
        builder.Property(f => f.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(f => new { f.CommuneId, f.Year, f.Number }).IsUnique();
        builder.HasIndex(f => new { f.CommuneId, f.UnitId, f.Kind });
        builder.HasIndex(f => new { f.CommuneId, f.ExpiresOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.Confirmation).WithOne().HasForeignKey<EnterpriseConfirmation>(c => c.FactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.Void).WithOne().HasForeignKey<EnterpriseFactVoid>(v => v.FactId).OnDelete(DeleteBehavior.Restrict);
    }
}
