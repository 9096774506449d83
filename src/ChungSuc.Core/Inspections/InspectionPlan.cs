using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Inspections;

/// <summary>A plan under which visits are made. Several plans may be served by one visit (Kế hoạch, mục VI.3). Never edited; voided with a reason.</summary>
public sealed class InspectionPlan : ICommuneOwned, IJournaled, IProven
{
    public const int NameLength = 300;
    public const int TextLength = 200;
    public const int DocumentNumberLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required InspectionKind Kind { get; init; }

    public required string Name { get; init; }

    public required string NameFold { get; init; }

    /// <summary>Who issued it.</summary>
    public required string IssuingBody { get; init; }

    public required string? DocumentNumber { get; init; }

    public required DateOnly? DocumentOn { get; init; }

    /// <summary>Who leads the visits.</summary>
    public required string? Lead { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public InspectionVoid? Void { get; private init; }

    public InspectionSide Side => Kind.Side();

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/003: plans, visits, findings, draws and remarks are all counted so.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

internal sealed class InspectionPlanMapping : IEntityTypeConfiguration<InspectionPlan>
{
    public void Configure(EntityTypeBuilder<InspectionPlan> builder)
    {
        builder.ToTable("inspection_plans");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.Void == null);
        builder.Property(p => p.Name).HasMaxLength(InspectionPlan.NameLength);
        builder.Property(p => p.NameFold).HasMaxLength(InspectionPlan.NameLength);
        builder.Property(p => p.IssuingBody).HasMaxLength(InspectionPlan.TextLength);
        builder.Property(p => p.DocumentNumber).HasMaxLength(InspectionPlan.DocumentNumberLength);
        builder.Property(p => p.Lead).HasMaxLength(InspectionPlan.TextLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.CommuneId, p.Year, p.Number }).IsUnique();
        builder.HasOne(p => p.Void).WithOne().HasForeignKey<InspectionVoid>(v => v.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
