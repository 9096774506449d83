using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Inspections;

/// <summary>Biên bản of a visit: it was made. One that was written wrongly is voided and written again.</summary>
public sealed class InspectionMinutes : ICommuneOwned, IJournaled
{
    public const int TextLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>Who received the team at the place.</summary>
    public required string? Present { get; init; }

    public required string Found { get; init; }

    public required string Conclusion { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public InspectionVoid? Void { get; private init; }
}

/// <summary>
/// A finding with its recommendation (kiến nghị) to one unit. It becomes a task in the same act, and how it stands is read from the task alone.
/// </summary>
public sealed class InspectionFinding : ICommuneOwned, IJournaled
{
    public const int TextLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid VisitId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required InspectionSide Side { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Text { get; init; }

    /// <summary>What the unit shall do; the title of the task.</summary>
    public required string Recommendation { get; init; }

    /// <summary>Text and recommendation.</summary>
    public required string SearchFold { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required Guid WorkItemId { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public InspectionVoid? Void { get; private init; }

    public string NumberText => InspectionPlan.NumberOf(Year, Number);
}

/// <summary>What the visited unit explains (giải trình), to the visit or to one finding.</summary>
public sealed class InspectionAnswer : ICommuneOwned, IJournaled
{
    public const int TextLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Of a visit, or else of a remark.</summary>
    public required Guid? VisitId { get; init; }

    public Guid? FindingId { get; init; }

    public Guid? RemarkId { get; init; }

    public required DateOnly On { get; init; }

    public required string Text { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required string Post { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>Plan, minutes, finding or remark does not count any more: why, who said so, when. Exactly one of the keys is set.</summary>
public sealed class InspectionVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? PlanId { get; init; }

    public Guid? MinutesId { get; init; }

    public Guid? FindingId { get; init; }

    public Guid? RemarkId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class InspectionMinutesMapping : IEntityTypeConfiguration<InspectionMinutes>
{
    public void Configure(EntityTypeBuilder<InspectionMinutes> builder)
    {
        builder.ToTable("inspection_minutes");
        builder.HasQueryFilter(AppDbContext.VoidFilter, m => m.Void == null);
        builder.Property(m => m.Present).HasMaxLength(InspectionMinutes.TextLength);
        builder.Property(m => m.Found).HasMaxLength(InspectionMinutes.TextLength);
        builder.Property(m => m.Conclusion).HasMaxLength(InspectionMinutes.TextLength);
        builder.Property(m => m.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(m => new { m.CommuneId, m.HeldOn });
        builder.HasOne<InspectionVisit>().WithMany().HasForeignKey(m => m.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.Void).WithOne().HasForeignKey<InspectionVoid>(v => v.MinutesId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionFindingMapping : IEntityTypeConfiguration<InspectionFinding>
{
    public void Configure(EntityTypeBuilder<InspectionFinding> builder)
    {
        builder.ToTable("inspection_findings");
        builder.HasQueryFilter(AppDbContext.VoidFilter, f => f.Void == null);
        builder.Property(f => f.Text).HasMaxLength(InspectionFinding.TextLength);
        builder.Property(f => f.Recommendation).HasMaxLength(WorkItem.TitleLength);
        builder.Property(f => f.SearchFold).HasMaxLength(InspectionFinding.TextLength + WorkItem.TitleLength + 1);
        builder.Property(f => f.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(f => f.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(f => new { f.CommuneId, f.Year, f.Number }).IsUnique();
        builder.HasOne<InspectionVisit>().WithMany().HasForeignKey(f => f.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(f => f.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.Void).WithOne().HasForeignKey<InspectionVoid>(v => v.FindingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionAnswerMapping : IEntityTypeConfiguration<InspectionAnswer>
{
    public void Configure(EntityTypeBuilder<InspectionAnswer> builder)
    {
        builder.ToTable("inspection_answers");
        builder.Property(a => a.Text).HasMaxLength(InspectionAnswer.TextLength);
        builder.Property(a => a.UserName).HasMaxLength(Unit.NameLength);
        builder.Property(a => a.Post).HasMaxLength(Unit.NameLength);
        builder.HasIndex(a => a.VisitId);
        builder.HasIndex(a => a.RemarkId);
        builder.HasOne<InspectionVisit>().WithMany().HasForeignKey(a => a.VisitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InspectionFinding>().WithMany().HasForeignKey(a => a.FindingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommunityRemark>().WithMany().HasForeignKey(a => a.RemarkId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionVoidMapping : IEntityTypeConfiguration<InspectionVoid>
{
    public void Configure(EntityTypeBuilder<InspectionVoid> builder)
    {
        builder.ToTable("inspection_voids");
        builder.Property(v => v.Reason).HasMaxLength(InspectionVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.PlanId).IsUnique();
        builder.HasIndex(v => v.MinutesId).IsUnique();
        builder.HasIndex(v => v.FindingId).IsUnique();
        builder.HasIndex(v => v.RemarkId).IsUnique();
    }
}
