using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.WorkItems;

/// <summary>One thing that somebody did to a task on a day: the only source of its state. Never changed.</summary>
public sealed class WorkItemAct : ICommuneOwned, IJournaled, IProven
{
    public const int TextLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid WorkItemId { get; init; }

    /// <summary>1 for the first act of the task, then one more for each.</summary>
    public required int Position { get; init; }

    public required WorkItemActKind Kind { get; init; }

    /// <summary>What it answers: the completion that is accepted or returned, the request that is decided, the step that is ticked.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>The day it tells of: of the progress, of finishing; for the others the day it was written.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The deadline asked for or granted.</summary>
    public DateOnly? NewDeadline { get; init; }

    public QualityMark? Mark { get; init; }

    public string? Text { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

public enum WorkItemActKind
{
    Progress = 1,
    Completion = 2,
    Acceptance = 3,
    Return = 4,
    ExtensionAsked = 5,
    ExtensionGranted = 6,
    ExtensionRefused = 7,
    Cancellation = 8,
    StepDone = 9,
    StepUndone = 10,
}

/// <summary>How good the result is, in the eyes of the one who gave the task (Kế hoạch, mục IV.1.a: hoàn thành có chất lượng).</summary>
public enum QualityMark
{
    Good = 1,
    Fair = 2,
    Passed = 3,
    Failed = 4,
}

public static class QualityMarkNames
{
    public static string Vietnamese(this QualityMark mark) => mark switch
    {
        QualityMark.Good => "Tốt",
        QualityMark.Fair => "Khá",
        QualityMark.Passed => "Đạt",
        QualityMark.Failed => "Chưa đạt",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "Unknown mark."),
    };
}

internal sealed class WorkItemActMapping : IEntityTypeConfiguration<WorkItemAct>
{
    public void Configure(EntityTypeBuilder<WorkItemAct> builder)
    {
        builder.ToTable("work_item_acts");
        builder.Property(a => a.Text).HasMaxLength(WorkItemAct.TextLength);
        builder.Property(a => a.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(a => new { a.WorkItemId, a.Position }).IsUnique();
        builder.HasIndex(a => new { a.WorkItemId, a.Kind });
    }
}
