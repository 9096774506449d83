using ChungSuc.Core.Statistics;

namespace ChungSuc.Web.Pages.Statistics;

/// <summary>What a form sends of one cell of a grid.</summary>
public sealed class GridCell
{
    public Guid UnitId { get; set; }

    public string Key { get; set; } = string.Empty;

    public string Part { get; set; } = string.Empty;

    public string? Text { get; set; }

    /// <summary>What stood in the box when the page was opened: only boxes that differ are written.</summary>
    public string? Was { get; set; }

    /// <summary>The line that stood then.</summary>
    public Guid? Seen { get; set; }

    public bool IsChanged => (Text ?? string.Empty).Trim() != (Was ?? string.Empty).Trim();

    public static GridCell Of(Guid unitId, string key, string part, Statistic? standing) => new()
    {
        UnitId = unitId,
        Key = key,
        Part = part,
        Text = standing?.Value.InBox(),
        Was = standing?.Value.InBox(),
        Seen = standing?.Id,
    };
}

/// <summary>A cell as the view draws it.</summary>
/// <param name="Index">Its place among the cells of the form.</param>
/// <param name="Cell">What it holds.</param>
/// <param name="Definition">Which figure.</param>
/// <param name="Name">Read out: "Số hộ, Thôn Đông, tháng 3/2025".</param>
/// <param name="Column">Shown beside the box on a phone.</param>
/// <param name="IsLocked">Of a period that has not begun, or of another unit.</param>
/// <param name="Error">What is wrong with it.</param>
public sealed record CellView(int Index, GridCell Cell, StatisticDefinition Definition, string Name, string Column, bool IsLocked, string? Error);
