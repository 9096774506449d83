namespace ChungSuc.Web.Pages.Journal;

public static class JournalLinks
{
    public const string List = "/nhat-ky";

    /// <summary>All that happened to one record.</summary>
    public static string OfRecord(Guid id) => $"/nhat-ky?ban-ghi={id}";
}
