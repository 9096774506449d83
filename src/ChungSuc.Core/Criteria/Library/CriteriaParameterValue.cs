using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Criteria;

/// <summary>The value that an authority gave a parameter of a set, from a day on. A line of a ledger: a wrong one is voided, and a newer one may take its place.</summary>
public sealed class CriteriaParameterValue : ICommuneOwned, IJournaled
{
    public const int NameLength = 200;
    public const int TextLength = 500;
    public const int BasisLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string SetId { get; init; }

    /// <summary>As formulas know it.</summary>
    public required string Parameter { get; init; }

    public required FormulaType Kind { get; init; }

    /// <summary>As the YAML of a set writes it: 1.5, 80, 2025-12-31, true.</summary>
    public required string Text { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The document that decides it, with its number.</summary>
    public required string Basis { get; init; }

    public required string EnteredBy { get; init; }

    public required DateTime EnteredAt { get; init; }

    public CriteriaParameterVoid? Void { get; init; }

    public Value Value => LiteralReader.Parse(Text, Kind) ?? throw new InvalidOperationException($"The value of {Parameter} is not a {Kind}.");
}

internal sealed class CriteriaParameterValueMapping : IEntityTypeConfiguration<CriteriaParameterValue>
{
    public void Configure(EntityTypeBuilder<CriteriaParameterValue> builder)
    {
        builder.ToTable("criteria_parameter_values");
        builder.Property(v => v.SetId).HasMaxLength(CriteriaSetDraft.SetIdLength);
        builder.Property(v => v.Parameter).HasMaxLength(CriteriaParameterValue.NameLength);
        builder.Property(v => v.Text).HasMaxLength(CriteriaParameterValue.TextLength);
        builder.Property(v => v.Basis).HasMaxLength(CriteriaParameterValue.BasisLength);
        builder.Property(v => v.EnteredBy).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.Ignore(v => v.Value);
        builder.HasQueryFilter(AppDbContext.VoidFilter, v => v.Void == null);
        builder.HasIndex(v => new { v.CommuneId, v.SetId, v.Parameter, v.ValidFrom });
        builder.HasOne(v => v.Void).WithOne().HasForeignKey<CriteriaParameterVoid>(v => v.ValueId).OnDelete(DeleteBehavior.Restrict);
    }
}
