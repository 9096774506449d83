using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.WorkItems;

/// <summary>A task (nhiệm vụ): one unit answers for it, it has a product and a day. Never edited; what became of it is told by its acts.</summary>
public sealed class WorkItem : ICommuneOwned, IJournaled
{
    public const int TitleLength = 300;
    public const int ProductLength = 300;
    public const int SourceTextLength = 500;
    public const int MostHelpers = 10;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of the row of numbers: that of the day of assigning.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string TitleFold { get; init; }

    /// <summary>What must be handed in (sản phẩm).</summary>
    public required string Product { get; init; }

    public required WorkItemSourceKind SourceKind { get; init; }

    public string? SourceText { get; init; }

    public Guid? MovementId { get; init; }

    /// <summary>Key of the duty or milestone in the movement's file: it lasts through the editions.</summary>
    public string? SourceKey { get; init; }

    /// <summary>The meeting, inspection or assessment it comes from.</summary>
    public Guid? SourceRecordId { get; init; }

    public required Guid OwnerUnitId { get; init; }

    public required string OwnerPath { get; init; }

    public Guid? ResponsibleUserId { get; init; }

    public Guid? ResponsiblePersonId { get; init; }

    public string? ResponsibleName { get; init; }

    /// <summary>Null when the program itself wrote it (sample data).</summary>
    public required Guid? AssignedById { get; init; }

    public required string AssignedBy { get; init; }

    public required DateOnly AssignedOn { get; init; }

    /// <summary>The first deadline; extensions that were granted stand among the acts.</summary>
    public required DateOnly Deadline { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<WorkItemHelper> Helpers { get; } = [];

    public List<WorkItemStep> Steps { get; } = [];

    public List<WorkItemAct> Acts { get; } = [];

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/017.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

internal sealed class WorkItemMapping : IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.ToTable("work_items");
        builder.Property(i => i.Title).HasMaxLength(WorkItem.TitleLength);
        builder.Property(i => i.TitleFold).HasMaxLength(WorkItem.TitleLength);
        builder.Property(i => i.Product).HasMaxLength(WorkItem.ProductLength);
        builder.Property(i => i.SourceText).HasMaxLength(WorkItem.SourceTextLength);
        builder.Property(i => i.SourceKey).HasMaxLength(PlanPart.KeyLength);
        builder.Property(i => i.OwnerPath).HasMaxLength(Unit.PathLength);
        builder.Property(i => i.ResponsibleName).HasMaxLength(Unit.NameLength);
        builder.Property(i => i.AssignedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(i => new { i.CommuneId, i.Year, i.Number }).IsUnique();
        builder.HasIndex(i => new { i.CommuneId, i.Deadline });
        builder.HasIndex(i => new { i.MovementId, i.SourceKey });
        builder.HasIndex(i => i.SourceRecordId);
        builder.HasOne<Movement>().WithMany().HasForeignKey(i => i.MovementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(i => i.OwnerUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.ResponsiblePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Helpers).WithOne().HasForeignKey(h => h.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Steps).WithOne().HasForeignKey(s => s.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Acts).WithOne().HasForeignKey(a => a.WorkItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
