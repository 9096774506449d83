using System.Globalization;
using ChungSuc.Core.Policies;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Policies;

public static class PolicyLinks
{
    public const string List = "/chinh-sach";
    public const string Record = "/chinh-sach/ghi";
    public const string Workbook = "/chinh-sach/excel";
    public const string Proposals = "/chinh-sach/de-xuat";
    public const string Propose = "/chinh-sach/de-xuat/ghi";

    public static string Detail(Guid id) => $"/chinh-sach/{id}";

    public static string Use(Guid id) => $"/chinh-sach/{id}/trien-khai";

    public static string Void(Guid id) => $"/chinh-sach/{id}/huy";

    public static string VoidUse(Guid id, Guid useId) => $"/chinh-sach/{id}/huy/{useId}";

    public static string Proposal(Guid id) => $"/chinh-sach/de-xuat/{id}";

    public static string Step(Guid id) => $"/chinh-sach/de-xuat/{id}/buoc";

    public static string VoidProposal(Guid id) => $"/chinh-sach/de-xuat/{id}/huy";

    public static string VoidStep(Guid id, Guid stepId) => $"/chinh-sach/de-xuat/{id}/huy/{stepId}";

    /// <summary>The policies behind a figure: issued by a unit, or put to use by it.</summary>
    public static string ListOf(Guid? issuerId, Guid? userId, int? year, int? usedYear = null)
    {
        var query = new QueryBuilder();
        Add(query, "ban-hanh", issuerId?.ToString());
        Add(query, "trien-khai", userId?.ToString());
        Add(query, "nam", year?.ToString(CultureInfo.InvariantCulture));
        Add(query, "trien-khai-nam", usedYear?.ToString(CultureInfo.InvariantCulture));
        return List + query;
    }

    /// <summary>The proposals behind a figure; <paramref name="acceptedYear"/> is that of the acceptance.</summary>
    public static string ProposalsOf(Guid? unitId, int? acceptedYear, ProposalState? state = null)
    {
        var query = new QueryBuilder();
        Add(query, "don-vi", unitId?.ToString());
        Add(query, "ghi-nhan", acceptedYear?.ToString(CultureInfo.InvariantCulture));
        Add(query, "trang-thai", state?.ToString());
        return Proposals + query;
    }

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }
}
