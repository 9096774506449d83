namespace ChungSuc.Web.Pages.Evidence;

public static class EvidenceLinks
{
    public const string List = "/minh-chung";
    public const string Store = "/minh-chung/gui";

    public static string Page(Guid fileId) => $"/minh-chung/{fileId}";

    public static string Download(Guid fileId) => $"/minh-chung/{fileId}/tep";

    public static string Limit(Guid fileId) => $"/minh-chung/{fileId}/han";

    /// <summary>More files for a record: new ones, or some that are in the store.</summary>
    public static string Add(string recordKind, Guid recordId) => $"/minh-chung/them/{recordKind}/{recordId}";
}
