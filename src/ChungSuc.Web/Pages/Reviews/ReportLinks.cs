namespace ChungSuc.Web.Pages.Reviews;

public static class ReportLinks
{
    public const string List = "/bao-cao";
    public const string New = "/bao-cao/moi";

    public static string Show(Guid id) => $"/bao-cao/{id}";

    /// <summary>The part on the page of its report.</summary>
    public static string Part(Guid id, Guid partId) => $"/bao-cao/{id}#phan-{partId:N}";

    public static string Edit(Guid id, Guid partId) => $"/bao-cao/{id}/sua/{partId}";

    public static string Paper(Guid id) => $"/bao-cao/{id}/van-ban";

    public static string Issue(Guid id) => $"/bao-cao/{id}/ban-hanh";

    /// <summary>A new report that mends the errors of an issued one.</summary>
    public static string Replace(Guid id) => $"/bao-cao/moi?thay={id}";
}
