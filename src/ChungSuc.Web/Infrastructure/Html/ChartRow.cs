namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>One bar: the figure as it is read, and the value that gives its length.</summary>
public sealed record ChartRow(string Label, decimal Value, string Text, string? Url = null, decimal? Plan = null);

/// <summary>Horizontal bars; the longest bar or plan fills the width unless <paramref name="Max"/> says otherwise.</summary>
public sealed record BarChart(string Caption, IReadOnlyList<ChartRow> Rows, decimal? Max = null)
{
    public decimal Longest => Max ?? Math.Max(1, Rows.Select(row => Math.Max(row.Value, row.Plan ?? 0)).DefaultIfEmpty(1).Max());
}

/// <summary>One bar made of parts; the parts follow the chart's kinds, at most six.</summary>
public sealed record StackedRow(string Label, IReadOnlyList<decimal> Parts, string TotalText, string? Url = null)
{
    public decimal Total => Parts.Sum();
}

public sealed record StackedChart(string Caption, IReadOnlyList<string> Kinds, IReadOnlyList<StackedRow> Rows, string Unit)
{
    public decimal Longest => Math.Max(1, Rows.Select(row => row.Total).DefaultIfEmpty(1).Max());
}
