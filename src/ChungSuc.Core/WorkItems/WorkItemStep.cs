using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.WorkItems;

/// <summary>One line of the checklist. Who ticked it and when stands among the acts.</summary>
public sealed class WorkItemStep : ICommuneOwned, IJournaled
{
    public const int TextLength = 200;
    public const int Most = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid WorkItemId { get; init; }

    public required int Position { get; init; }

    public required string Text { get; init; }
}

internal sealed class WorkItemStepMapping : IEntityTypeConfiguration<WorkItemStep>
{
    public void Configure(EntityTypeBuilder<WorkItemStep> builder)
    {
        builder.ToTable("work_item_steps");
        builder.Property(s => s.Text).HasMaxLength(WorkItemStep.TextLength);
        builder.HasIndex(s => new { s.WorkItemId, s.Position }).IsUnique();
    }
}
