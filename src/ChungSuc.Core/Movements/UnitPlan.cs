using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A unit's own plan under the commune's plan (Kế hoạch, mục VI.2). Never edited; corrected by a void and a new record.</summary>
public sealed class UnitPlan : ICommuneOwned, IJournaled, IProven
{
    public const int NumberLength = 100;
    public const int TitleLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    /// <summary>Number and sign as the paper bears them; empty where it bears none, as a village's does.</summary>
    public string? Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Title { get; init; }

    public required string TitleFold { get; init; }

    /// <summary>The year it is for; null for the whole period.</summary>
    public int? Year { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>Which duties of the commune's plan it answers.</summary>
    public List<UnitPlanDuty> Duties { get; } = [];

    public UnitPlanVoid? Void { get; private init; }

    public bool IsFor(int year) => Year is null || Year == year;
}

public sealed class UnitPlanDuty : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitPlanId { get; init; }

    /// <summary>Key of the duty in the movement's file: it lasts through the editions.</summary>
    public required string DutyKey { get; init; }
}

public sealed class UnitPlanVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitPlanId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>Who must make a plan of his own and by when, where the commune has said so. A later row takes the place of an earlier one.</summary>
public sealed class UnitPlanCall : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    /// <summary>Kinds of units, one on each line.</summary>
    public required string KindLines { get; init; }

    public DateOnly? Deadline { get; init; }

    /// <summary>The paper that says so.</summary>
    public string? Basis { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public IReadOnlyList<UnitKind> Kinds => [.. KindLines.Split('\n').Select(Enum.Parse<UnitKind>)];
}

internal sealed class UnitPlanMapping : IEntityTypeConfiguration<UnitPlan>
{
    public void Configure(EntityTypeBuilder<UnitPlan> builder)
    {
        builder.ToTable("unit_plans");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.Void == null);
        builder.Property(p => p.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(p => p.Number).HasMaxLength(UnitPlan.NumberLength);
        builder.Property(p => p.Title).HasMaxLength(UnitPlan.TitleLength);
        builder.Property(p => p.TitleFold).HasMaxLength(UnitPlan.TitleLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.MovementId, p.UnitId });
        builder.HasOne<Movement>().WithMany().HasForeignKey(p => p.MovementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Duties).WithOne().HasForeignKey(d => d.UnitPlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Void).WithOne().HasForeignKey<UnitPlanVoid>(v => v.UnitPlanId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnitPlanDutyMapping : IEntityTypeConfiguration<UnitPlanDuty>
{
    public void Configure(EntityTypeBuilder<UnitPlanDuty> builder)
    {
        builder.ToTable("unit_plan_duties");
        builder.Property(d => d.DutyKey).HasMaxLength(PlanPart.KeyLength);
        builder.HasIndex(d => new { d.UnitPlanId, d.DutyKey }).IsUnique();
    }
}

internal sealed class UnitPlanVoidMapping : IEntityTypeConfiguration<UnitPlanVoid>
{
    public void Configure(EntityTypeBuilder<UnitPlanVoid> builder)
    {
        builder.ToTable("unit_plan_voids");
        builder.Property(v => v.Reason).HasMaxLength(UnitPlanVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.UnitPlanId).IsUnique();
    }
}

internal sealed class UnitPlanCallMapping : IEntityTypeConfiguration<UnitPlanCall>
{
    public void Configure(EntityTypeBuilder<UnitPlanCall> builder)
    {
        builder.ToTable("unit_plan_calls");
        builder.Property(c => c.KindLines).HasMaxLength(300);
        builder.Property(c => c.Basis).HasMaxLength(PlanPart.NameLength);
        builder.Property(c => c.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(c => c.Kinds);
        builder.HasIndex(c => new { c.MovementId, c.RecordedAt });
        builder.HasOne<Movement>().WithMany().HasForeignKey(c => c.MovementId).OnDelete(DeleteBehavior.Restrict);
    }
}
