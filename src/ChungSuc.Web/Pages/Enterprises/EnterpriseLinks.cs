using System.Globalization;
using ChungSuc.Core.Enterprises;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Enterprises;

public static class EnterpriseLinks
{
    public const string List = "/doanh-nghiep";
    public const string Facts = "/doanh-nghiep/so";
    public const string FactsFile = "/doanh-nghiep/so/excel";
    public const string Products = "/doanh-nghiep/ocop";
    public const string Waiting = "/doanh-nghiep?cho=true";

    private static readonly (FactKind Kind, string Word)[] Words =
    [
        (FactKind.ChainLink, "lien-ket"), (FactKind.Craft, "nganh-nghe"), (FactKind.OcopProduct, "ocop"), (FactKind.Jobs, "viec-lam"), (FactKind.Sales, "tieu-thu"),
    ];

    public static string One(Guid id) => $"/doanh-nghiep/{id}";

    public static string Profile(Guid id) => $"/doanh-nghiep/{id}/ho-so";

    public static string ConfirmProfile(Guid id) => $"/doanh-nghiep/{id}/ho-so/xac-nhan";

    public static string Record(Guid id, FactKind kind) => $"/doanh-nghiep/{id}/ghi/{Words.Single(w => w.Kind == kind).Word}";

    public static FactKind? KindOf(string word) => Words.Where(w => w.Word == word).Select(w => (FactKind?)w.Kind).SingleOrDefault();

    public static string Fact(Guid id) => $"/doanh-nghiep/so/{id}";

    public static string Confirm(Guid id) => $"/doanh-nghiep/so/{id}/xac-nhan";

    public static string Void(Guid id) => $"/doanh-nghiep/so/{id}/huy";

    public static string AddEvidence(Guid id) => $"/doanh-nghiep/so/{id}/minh-chung";

    /// <summary>The facts behind a figure.</summary>
    public static string ListOf(FactFilter filter, string page = Facts)
    {
        var query = new QueryBuilder();
        Add("don-vi", filter.UnitId?.ToString());
        Add("loai", filter.Kind?.ToString());
        Add("nam", filter.Year?.ToString(CultureInfo.InvariantCulture));
        Add("tinh-trang", filter.State?.ToString());
        Add("sao", filter.LeastStars?.ToString(CultureInfo.InvariantCulture));
        Add("q", filter.Text);
        return page + query;

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                query.Add(key, value);
            }
        }
    }
}
