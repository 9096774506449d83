using ChungSuc.Core.Reviews;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Reviews;

public static class ReportChoices
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<ReportKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> SigningOffices { get; } =
        [.. Enum.GetValues<SigningOffice>().Select(o => new SelectListItem(o.Vietnamese(), o.ToString()))];
}
