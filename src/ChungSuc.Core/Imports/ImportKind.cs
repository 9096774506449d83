using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Imports;

/// <summary>
/// A list that can be imported and exported: its columns, how a row is understood, checked and written through the room's own service, and how
/// what it wrote is undone. A new list is one class.
/// </summary>
public abstract class ImportKind
{
    /// <summary>The column of the record's number or code: filled by exports, blank in new rows.</summary>
    public const string CodeKey = "ma";

    /// <summary>What marks a row of a template as an example.</summary>
    public const string ExampleMark = "VÍ DỤ";

    /// <summary>In addresses and on records.</summary>
    public abstract string Code { get; }

    public abstract string Name { get; }

    public abstract int Order { get; }

    /// <summary>What to know before filling in, for the page and the sheet of instructions.</summary>
    public abstract IReadOnlyList<string> Guide { get; }

    public abstract bool MayImport { get; }

    public abstract Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken cancellationToken);

    /// <summary>Rows of the template, by the keys of the columns.</summary>
    public abstract IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples { get; }

    /// <summary>Words to copy from, each list under its head.</summary>
    public abstract Task<IReadOnlyList<(string Head, IReadOnlyList<string> Words)>> ListsAsync(CancellationToken cancellationToken);

    protected static ImportColumn CodeColumn { get; } = new(CodeKey, "Mã")
    {
        Names = ["Mã số", "Số", "Mã bản ghi"],
        Width = 12,
        Hint = "Để trống ở dòng mới. Tệp xuất từ chương trình có sẵn mã: giữ nguyên để chương trình nhận ra dòng cũ.",
    };

    /// <summary>Rows of one record have one key; null stands alone.</summary>
    internal virtual string? GroupKey(ImportRow row) => null;

    /// <summary>Reads what all rows need, once.</summary>
    internal abstract Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken);

    /// <summary>Does what the rows of one record ask for, inside the running process or its rehearsal.</summary>
    internal abstract Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken);

    /// <summary>Takes back what an import wrote, the last first.</summary>
    /// <exception cref="RuleException">A record has been voided or used meanwhile; the sentence names it.</exception>
    internal abstract Task UndoAsync(IReadOnlyList<ImportLine> lines, string reason, JournalWriter writer, CancellationToken cancellationToken);

    /// <summary>What the file says of a record is what stands.</summary>
    protected static bool IsSame(ImportRow row, IReadOnlyDictionary<string, ImportCell> current) =>
        row.Letters.Keys.All(key => key == CodeKey || IsSame(row.Cells.GetValueOrDefault(key), current.GetValueOrDefault(key)));

    /// <summary>"không" and blank are the same answer to a question about a record.</summary>
    protected static bool IsSame(ImportCell said, ImportCell stands) =>
        said == stands || (said.Answer ?? false, said with { Answer = null }) == (stands.Answer ?? false, stands with { Answer = null });

    /// <summary>Columns in which the file differs from what stands, by their heads.</summary>
    protected static string DifferenceInWords(IReadOnlyList<ImportColumn> columns, ImportRow row, IReadOnlyDictionary<string, ImportCell> current)
    {
        var differences = columns
            .Where(c => c.Key != CodeKey && row.Has(c.Key) && !IsSame(row.Cells.GetValueOrDefault(c.Key), current.GetValueOrDefault(c.Key)))
            .Select(c => $"{c.Head}: {Shown(current.GetValueOrDefault(c.Key))} → {Shown(row.Cells.GetValueOrDefault(c.Key))}");
        return string.Join("; ", differences);
    }

    private static string Shown(ImportCell cell) => cell.IsBlank ? "(trống)" : cell.ToString();
}

/// <summary>What an import runs with.</summary>
internal sealed record ImportWork(JournalWriter Writer, LikenessAnswer? OnLikeness, string Reason);
