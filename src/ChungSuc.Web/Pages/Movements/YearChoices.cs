using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Years that a movement may begin or end in, for forms: a box of a number would group its digits.</summary>
public static class YearChoices
{
    private const int First = 2010;
    private const int Last = 2050;

    public static IReadOnlyList<SelectListItem> All { get; } = [.. Enumerable.Range(First, Last - First + 1).Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
}
