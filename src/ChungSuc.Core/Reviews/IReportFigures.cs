using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Reviews;

/// <summary>A room's share of the living figures; the class is found by its interface. What nobody reads does not exist, so a report cannot name it.</summary>
public interface IReportFigures
{
    /// <summary>All figures of this room for a report, by a constant number of statements; without a value where the records are silent.</summary>
    Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken);
}

/// <summary>What a report is about: the movement by its present edition, and the days it covers.</summary>
public sealed record ReportScope(CommuneOffice Office, MovementEdition Edition, DateOnly From, DateOnly To, DateOnly Today)
{
    /// <summary>A period that still runs is counted until today.</summary>
    public DateOnly Until => To < Today ? To : Today;
}

/// <summary>A figure that stands in texts under its key and is written with its unit.</summary>
public sealed record ReportFigure
{
    public const string Nothing = "chưa có số liệu";

    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>As it is written in the text, "1.500.000 đồng"; null when the records say nothing.</summary>
    public required string? Words { get; init; }

    /// <summary>Where it comes from, in one sentence.</summary>
    public required string Source { get; init; }

    /// <summary>The page that shows the records behind it.</summary>
    public string? RecordsUrl { get; init; }

    /// <summary>Not a figure but a table at the end of the paper; the text names it as "Phụ lục I".</summary>
    public ReportAnnex? Annex { get; init; }

    public bool IsAnnex => Key.StartsWith(ReportAnnex.KeyStart, StringComparison.Ordinal);

    public bool IsMissing => IsAnnex ? Annex is null or { Rows.Count: 0 } : Words is null;

    public string Token => "{" + Key + "}";

    internal static ReportFigure Unknown(string key) => new()
    {
        Key = key,
        Name = key,
        Words = null,
        Source = "không còn số liệu này, có thể vì kế hoạch của phong trào đã thay đổi",
    };
}

/// <summary>A table for an annex.</summary>
public sealed record ReportAnnex
{
    public const string KeyStart = "phu_luc.";

    public required string Title { get; init; }

    public string? UnitOfMeasure { get; init; }

    public required IReadOnlyList<AnnexColumn> Columns { get; init; }

    public required IReadOnlyList<AnnexRow> Rows { get; init; }
}

public sealed record AnnexColumn(string Title, ColumnUse Use = ColumnUse.Words);

public enum ColumnUse
{
    Ordinal = 1,
    Words = 2,
    Number = 3,
}

/// <summary>A row of an annex. A total leaves its first column out; a part has one cell that names the rows below it.</summary>
public sealed record AnnexRow(IReadOnlyList<string> Cells, RowUse Use = RowUse.Plain, string? Url = null);

public enum RowUse
{
    Plain = 1,
    Part = 2,
    Total = 3,
}
