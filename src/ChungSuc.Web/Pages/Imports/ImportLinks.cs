using System.Globalization;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Units;
using ChungSuc.Web.Pages.Contributions;
using ChungSuc.Web.Pages.Journal;
using ChungSuc.Web.Pages.Projects;
using ChungSuc.Web.Pages.Units;

namespace ChungSuc.Web.Pages.Imports;

public static class ImportLinks
{
    public const string List = "/nhap-tu-excel";

    /// <summary>Handler of a list's page that gives the list as a workbook.</summary>
    public const string ExcelHandler = "Excel";

    /// <summary>The form, with the kind of list chosen.</summary>
    public static string Of(string kind) => $"{List}?loai={kind}";

    public static string Template(string kind) => $"{List}/mau/{kind}";

    public static string Preview(string token, string? sheet = null) =>
        $"{List}/xem?tep={Uri.EscapeDataString(token)}{(sheet is null ? string.Empty : $"&bang={Uri.EscapeDataString(sheet)}")}";

    public static string Show(Guid id) => $"{List}/{id}";

    public static string Undo(Guid id) => $"{List}/{id}/hoan-tac";

    public static string Statistics(int? year) => $"{List}?handler={ExcelHandler}{(year is { } one ? $"&nam={one.ToString(CultureInfo.InvariantCulture)}" : string.Empty)}";

    public static string Record(string kind, Guid id) => kind switch
    {
        nameof(Contribution) => ContributionLinks.Entry(id),
        nameof(Project) => ProjectLinks.Detail(id),
        nameof(Unit) => UnitLinks.One(id),
        _ => JournalLinks.OfRecord(id),
    };
}
