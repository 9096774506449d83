using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.WorkItems;

/// <summary>A unit that helps (đơn vị phối hợp). It may report, but does not answer for the task.</summary>
public sealed class WorkItemHelper : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid WorkItemId { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required int Position { get; init; }
}

internal sealed class WorkItemHelperMapping : IEntityTypeConfiguration<WorkItemHelper>
{
    public void Configure(EntityTypeBuilder<WorkItemHelper> builder)
    {
        builder.ToTable("work_item_helpers");
        builder.Property(h => h.UnitPath).HasMaxLength(Unit.PathLength);
        builder.HasIndex(h => new { h.WorkItemId, h.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(h => h.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
