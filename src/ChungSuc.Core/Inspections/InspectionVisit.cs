using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Inspections;

/// <summary>One visit to villages and units, on a day or some days. Its days move by acts, each with its reason; everything else stays as it was planned.</summary>
public sealed class InspectionVisit : ICommuneOwned, IJournaled, IProven
{
    public const int PurposeLength = 300;
    public const int LeadLength = 200;
    public const int MostDays = 31;
    public const int MostPlaces = 40;
    public const int MostMembers = 30;

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required InspectionSide Side { get; init; }

    /// <summary>What is looked at.</summary>
    public required string Purpose { get; init; }

    /// <summary>Purpose and leader.</summary>
    public required string SearchFold { get; init; }

    public required string? Lead { get; init; }

    /// <summary>Null while no day is set.</summary>
    public DateOnly? FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    /// <summary>The draw that chose its places.</summary>
    public Guid? DrawId { get; init; }

    public required Guid? RecordedById { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<ServedPlan> Plans { get; } = [];

    public List<InspectionPlace> Places { get; } = [];

    public List<InspectionMember> Members { get; } = [];

    public List<InspectionOverlap> Overlaps { get; } = [];

    public List<InspectionAct> Acts { get; } = [];

    public string NumberText => InspectionPlan.NumberOf(Year, Number);

    internal void RequireOpen()
    {
        if (Acts.Find(a => a.Kind == InspectionActKind.Cancelled) is { } cancelled)
        {
            throw new RuleException("inspection.visit.cancelled", $"Cuộc số {NumberText} đã hủy: {cancelled.Reason}. Không ghi thêm được.");
        }
    }

    internal void Set(DateOnly? from, DateOnly? to) => (FromOn, ToOn) = (from, to);

    public static VisitState StateOn(DateOnly today, DateOnly? to, bool isDone, bool isCancelled) => (isCancelled, isDone, to) switch
    {
        (true, _, _) => VisitState.Cancelled,
        (_, true, _) => VisitState.Done,
        (_, _, null) => VisitState.Draft,
        (_, _, { } last) => last < today ? VisitState.Unwritten : VisitState.Planned,
    };
}

/// <summary>A plan that the visit serves, and who brought it in: the one who made the visit, or later the other side with a plan of its own.</summary>
public sealed class ServedPlan : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required Guid PlanId { get; init; }

    public required string AddedBy { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A village or unit that is visited.</summary>
public sealed class InspectionPlace : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }
}

/// <summary>One of the team; a person of the commune when the name is known there.</summary>
public sealed class InspectionMember : ICommuneOwned, IJournaled
{
    public const int TextLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required int Position { get; init; }

    public required Guid? PersonId { get; init; }

    public required string Name { get; init; }

    public required string? Post { get; init; }
}

/// <summary>Another visit that this one overlapped with when it was saved, and why it is made all the same (Kế hoạch, mục I.2: no overlap).</summary>
public sealed class InspectionOverlap : ICommuneOwned, IJournaled
{
    public const int TextLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required Guid OtherVisitId { get; init; }

    public required string Words { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

public enum InspectionActKind
{
    Moved = 1,
    Cancelled = 2,
}

/// <summary>The visit was given other days, or will not be made.</summary>
public sealed class InspectionAct : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required int Position { get; init; }

    public required InspectionActKind Kind { get; init; }

    /// <summary>The days before the act; null where none was set.</summary>
    public required DateOnly? WasFrom { get; init; }

    public required DateOnly? WasTo { get; init; }

    /// <summary>The new days of a visit that was moved.</summary>
    public required DateOnly? FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class InspectionVisitMapping : IEntityTypeConfiguration<InspectionVisit>
{
    public void Configure(EntityTypeBuilder<InspectionVisit> builder)
    {
        builder.ToTable("inspection_visits");
        builder.Property(v => v.Purpose).HasMaxLength(InspectionVisit.PurposeLength);
        builder.Property(v => v.SearchFold).HasMaxLength(InspectionVisit.PurposeLength + InspectionVisit.LeadLength);
        builder.Property(v => v.Lead).HasMaxLength(InspectionVisit.LeadLength);
        builder.Property(v => v.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => new { v.CommuneId, v.Year, v.Number }).IsUnique();
        builder.HasIndex(v => new { v.CommuneId, v.FromOn });
        builder.HasMany(v => v.Plans).WithOne().HasForeignKey(p => p.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Places).WithOne().HasForeignKey(p => p.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Members).WithOne().HasForeignKey(m => m.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Overlaps).WithOne().HasForeignKey(o => o.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Acts).WithOne().HasForeignKey(a => a.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InspectionDraw>().WithMany().HasForeignKey(v => v.DrawId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ServedPlanMapping : IEntityTypeConfiguration<ServedPlan>
{
    public void Configure(EntityTypeBuilder<ServedPlan> builder)
    {
        builder.ToTable("inspection_visit_plans");
        builder.Property(p => p.AddedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.VisitId, p.PlanId }).IsUnique();
        builder.HasIndex(p => p.PlanId);
        builder.HasOne<InspectionPlan>().WithMany().HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionPlaceMapping : IEntityTypeConfiguration<InspectionPlace>
{
    public void Configure(EntityTypeBuilder<InspectionPlace> builder)
    {
        builder.ToTable("inspection_places");
        builder.Property(p => p.UnitPath).HasMaxLength(Unit.PathLength);
        builder.HasIndex(p => new { p.VisitId, p.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionMemberMapping : IEntityTypeConfiguration<InspectionMember>
{
    public void Configure(EntityTypeBuilder<InspectionMember> builder)
    {
        builder.ToTable("inspection_members");
        builder.Property(m => m.Name).HasMaxLength(InspectionMember.TextLength);
        builder.Property(m => m.Post).HasMaxLength(InspectionMember.TextLength);
        builder.HasIndex(m => new { m.VisitId, m.Position }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionOverlapMapping : IEntityTypeConfiguration<InspectionOverlap>
{
    public void Configure(EntityTypeBuilder<InspectionOverlap> builder)
    {
        builder.ToTable("inspection_overlaps");
        builder.Property(o => o.Words).HasMaxLength(InspectionOverlap.TextLength);
        builder.Property(o => o.Reason).HasMaxLength(InspectionOverlap.TextLength);
        builder.Property(o => o.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(o => o.VisitId);
        builder.HasOne<InspectionVisit>().WithMany().HasForeignKey(o => o.OtherVisitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionActMapping : IEntityTypeConfiguration<InspectionAct>
{
    public void Configure(EntityTypeBuilder<InspectionAct> builder)
    {
        builder.ToTable("inspection_acts");
        builder.Property(a => a.Reason).HasMaxLength(InspectionAct.ReasonLength);
        builder.Property(a => a.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(a => new { a.VisitId, a.Position }).IsUnique();
    }
}
