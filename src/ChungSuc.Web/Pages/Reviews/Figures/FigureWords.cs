using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>How values are written in a paper: with their unit, which never leaves its figure.</summary>
internal static class FigureWords
{
    public static string Of(decimal value, string unit) => unit.StartsWith('%') ? $"{VietnameseNumber.Format(value)}{unit}" : $"{VietnameseNumber.Format(value)}{Show.Tie}{unit}";

    public static string Days(ReportScope scope) => $"từ {VietnameseDate.Screen(scope.From)} đến {VietnameseDate.Screen(scope.To)}";
}
