using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Contributions;

/// <summary>One thing given, in its own measure.</summary>
public sealed class ContributionLine : ICommuneOwned, IJournaled
{
    public const int DescriptionLength = 300;
    public const int UnitTextLength = 30;
    public const int ValueBasisLength = 200;

    public const long OneUnit = 10_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ContributionId { get; init; }

    /// <summary>Order of the form; keys made within one millisecond have none.</summary>
    public required int Position { get; init; }

    public required ContributionKind Kind { get; init; }

    /// <summary>Whole ten-thousandths of a đồng, a day, a square metre or the unit of the goods; one for an idea.</summary>
    public required long QuantityTenThousandths { get; init; }

    /// <summary>bao, cây, xe: for goods only.</summary>
    public string? UnitText { get; init; }

    /// <summary>Name of the goods, content of the idea, place of the land.</summary>
    public string? Description { get; init; }

    /// <summary>For money the amount itself; for the rest the converted value when somebody set one.</summary>
    public long? ValueVnd { get; init; }

    /// <summary>Who set the rate of conversion.</summary>
    public string? ValueBasis { get; init; }

    public decimal Quantity => QuantityTenThousandths / (decimal)OneUnit;
}

internal sealed class ContributionLineMapping : IEntityTypeConfiguration<ContributionLine>
{
    public void Configure(EntityTypeBuilder<ContributionLine> builder)
    {
        builder.ToTable("contribution_lines");
        builder.Property(l => l.UnitText).HasMaxLength(ContributionLine.UnitTextLength);
        builder.Property(l => l.Description).HasMaxLength(ContributionLine.DescriptionLength);
        builder.Property(l => l.ValueBasis).HasMaxLength(ContributionLine.ValueBasisLength);
        builder.HasIndex(l => new { l.ContributionId, l.Kind });
    }
}
