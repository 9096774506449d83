namespace ChungSuc.Web.Pages.Criteria;

public static class CriteriaLinks
{
    public const string List = "/bo-tieu-chi";
    public const string New = "/bo-tieu-chi/soan-moi";
    public const string Upload = "/bo-tieu-chi/nhap-tep";

    public static string Show(string setId, int version) => $"/bo-tieu-chi/{setId}/{version}";

    public static string Source(string setId, int version) => $"/bo-tieu-chi/{setId}/{version}/tep";

    public static string Workbook(string setId, int version) => $"/bo-tieu-chi/{setId}/{version}/excel";

    public static string DraftWorkbook(Guid id) => $"/bo-tieu-chi/soan/{id}/excel";

    public static string Withdraw(string setId, int version) => $"/bo-tieu-chi/{setId}/{version}/thoi-dung";

    public static string Compare(string setId, int before, int after) => $"/bo-tieu-chi/{setId}/so-sanh/{before}/{after}";

    public static string Parameter(string setId, string name) => $"/bo-tieu-chi/{setId}/tham-so/{name}";

    public static string VoidParameter(Guid valueId) => $"/bo-tieu-chi/tham-so/{valueId}/huy";

    /// <summary>Begins a draft as a copy of this version.</summary>
    public static string Copy(string setId, int version) => $"{New}?tu={setId}@{version}";

    public static string Draft(Guid id) => $"/bo-tieu-chi/soan/{id}";

    public static string Text(Guid id, int? line = null) => $"/bo-tieu-chi/soan/{id}/van-ban{(line is null ? "" : $"#dong-{line}")}";

    public static string DraftSource(Guid id) => $"/bo-tieu-chi/soan/{id}/tep";

    public static string Heading(Guid id) => $"/bo-tieu-chi/soan/{id}/dau-muc";

    public static string Section(Guid id, string slug) => $"/bo-tieu-chi/soan/{id}/phan/{slug}";

    public static string Item(Guid id, string path) => $"/bo-tieu-chi/soan/{id}/muc/{path}";

    public static string Arrange(Guid id, string path) => $"/bo-tieu-chi/soan/{id}/muc/{path}/vi-tri";

    public static string Add(Guid id, string group) => $"/bo-tieu-chi/soan/{id}/them{(group.Length == 0 ? "" : $"?nhom={group}")}";

    public static string Try(Guid id) => $"/bo-tieu-chi/soan/{id}/thu";

    public static string Publish(Guid id) => $"/bo-tieu-chi/soan/{id}/cong-bo";

    public static string Discard(Guid id) => $"/bo-tieu-chi/soan/{id}/bo";
}
