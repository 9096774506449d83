using ChungSuc.Core.Supports;

namespace ChungSuc.Web.Pages.Supports;

public static class SupportWords
{
    public static string TagOf(SupportState state) => state switch
    {
        SupportState.Done => "ok",
        SupportState.Underway => "wait",
        _ => "bad",
    };

    public static string Days(DateOnly from, DateOnly? to) => to is null ? $"từ {Infrastructure.Html.Show.Date(from)}" : $"{Infrastructure.Html.Show.Date(from)} - {Infrastructure.Html.Show.Date(to)}";

    /// <summary>"12.000.000 đ, 40 ngày công".</summary>
    public static string Worth(long? valueVnd, decimal? days)
    {
        var parts = new[] { valueVnd is null ? null : Infrastructure.Html.Show.Vnd(valueVnd), days is null ? null : Infrastructure.Html.Show.WithUnit(days, "ngày công") };
        var known = parts.Where(part => part is not null).ToList();
        return known.Count == 0 ? "–" : string.Join(", ", known);
    }
}
