using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Statistics;

/// <summary>A line of the ledger of figures: one value of one unit for one period. Never edited; a newer line replaces it.</summary>
public sealed class Statistic : ICommuneOwned, IJournaled, IProven
{
    public const int KeyLength = 100;
    public const int UnitNameLength = 40;
    public const int TextLength = 500;
    public const int SourceLength = 300;

    private const int TenThousand = 10_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>The name under which formulas read it, for example <c>thong_ke.ty_le_duong_cung_hoa</c>.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public string? UnitName { get; init; }

    public required int Year { get; init; }

    public required string PeriodPart { get; init; }

    /// <summary>1 for the first value of a unit, key and period; two people cannot both write the second.</summary>
    public required int Revision { get; init; }

    public required StatisticKind Kind { get; init; }

    /// <summary>Whole ten-thousandths.</summary>
    public long? Amount { get; private init; }

    public bool? Answer { get; private init; }

    public DateOnly? Day { get; private init; }

    public string? Text { get; private init; }

    public string? Source { get; init; }

    public required DateTime EnteredAt { get; init; }

    public required string EnteredBy { get; init; }

    public StatisticVoid? Void { get; private init; }

    public StatisticPeriod Period => new(Year, PeriodPart);

    public StatisticValue Value => new(Kind) { Number = Amount / (decimal)TenThousand, Answer = Answer, Day = Day, Text = Text };

    internal static Statistic Create(Guid communeId, Guid unitId, StatisticDefinition definition, StatisticPeriod period, StatisticValue value, StatisticOrigin origin) => new()
    {
        CommuneId = communeId,
        UnitId = unitId,
        Key = definition.Key,
        Name = definition.Name,
        UnitName = definition.Unit,
        Year = period.Year,
        PeriodPart = period.Part,
        Revision = origin.Revision,
        Kind = value.Kind,
        Amount = value.Number is { } number ? decimal.ToInt64(number * TenThousand) : null,
        Answer = value.Answer,
        Day = value.Day,
        Text = value.Text,
        Source = origin.Source,
        EnteredAt = origin.At,
        EnteredBy = origin.By,
    };
}

internal sealed record StatisticOrigin(int Revision, string? Source, DateTime At, string By);

internal sealed class StatisticMapping : IEntityTypeConfiguration<Statistic>
{
    public void Configure(EntityTypeBuilder<Statistic> builder)
    {
        builder.ToTable("statistics");
        builder.Property(s => s.Key).HasMaxLength(Statistic.KeyLength);
        builder.Property(s => s.Name).HasMaxLength(Unit.NameLength);
        builder.Property(s => s.UnitName).HasMaxLength(Statistic.UnitNameLength);
        builder.Property(s => s.PeriodPart).HasMaxLength(StatisticPeriod.PartLength);
        builder.Property(s => s.Text).HasMaxLength(Statistic.TextLength);
        builder.Property(s => s.Source).HasMaxLength(Statistic.SourceLength);
        builder.Property(s => s.EnteredBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(s => s.Period);
        builder.Ignore(s => s.Value);
        builder.HasQueryFilter(AppDbContext.VoidFilter, s => s.Void == null);
        builder.HasIndex(s => new { s.UnitId, s.Year, s.Key, s.PeriodPart, s.Revision }).IsUnique();
        builder.HasIndex(s => new { s.CommuneId, s.Year });
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Void).WithOne().HasForeignKey<StatisticVoid>(v => v.StatisticId).OnDelete(DeleteBehavior.Restrict);
    }
}
