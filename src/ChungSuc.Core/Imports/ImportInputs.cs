using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Imports;

/// <summary>What to do with rows that look like what stands already.</summary>
public enum LikenessAnswer
{
    Skip = 1,
    Record = 2,
}

public sealed record ImportFile
{
    public required string Kind { get; init; }

    public required StoredFile File { get; init; }

    /// <summary>The sheet that was read.</summary>
    public required string Sheet { get; init; }

    public LikenessAnswer? OnLikeness { get; init; }

    /// <summary>Asked when rows of the file change what stands.</summary>
    public string? Reason { get; init; }
}

public sealed record UndoImport(Guid ImportId, string? Reason);

public enum ImportAct
{
    Added = 1,
    Changed = 2,
    Unchanged = 3,
    Skipped = 4,

    /// <summary>Looks like what stands already; the person decides.</summary>
    Like = 5,
}

/// <summary>What one row does, or would do.</summary>
public sealed record ImportStep(int Row, ImportAct Act, string Sentence)
{
    public IReadOnlyList<WrittenRecord> Records { get; init; } = [];

    /// <summary>What it looks like, in words.</summary>
    public string? Like { get; init; }
}

public sealed record WrittenRecord(string Kind, Guid Id, Guid? BeforeId = null, string? Former = null);

/// <summary>All that a file does, or would do.</summary>
public sealed record ImportPlan(IReadOnlyList<ImportStep> Steps, IReadOnlyList<CellFault> Faults)
{
    public int Count(ImportAct act) => Steps.Count(s => s.Act == act);

    public bool IsChange => Steps.Any(s => s.Act is ImportAct.Added or ImportAct.Changed or ImportAct.Like);
}

/// <summary>Cells of the file are refused; nothing of it was written.</summary>
public sealed class ImportRefusedException(IReadOnlyList<CellFault> faults)
    : RuleException("import.refused", $"Tệp có {faults.Count} ô phải sửa, kể ở dưới; chưa ghi dòng nào. Sửa trong tệp rồi tải lên lại.")
{
    public IReadOnlyList<CellFault> Faults { get; } = faults;
}
