using System.Globalization;
using ChungSuc.Core.Supports;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Supports;

public static class SupportLinks
{
    public const string List = "/ho-tro";
    public const string Record = "/ho-tro/ghi";
    public const string Workbook = "/ho-tro/excel";

    public static string Detail(Guid id) => $"/ho-tro/{id}";

    public static string Result(Guid id) => $"/ho-tro/{id}/ket-qua";

    public static string Void(Guid id) => $"/ho-tro/{id}/huy";

    public static string VoidResult(Guid id, Guid resultId) => $"/ho-tro/{id}/huy/{resultId}";

    /// <summary>The help behind a figure.</summary>
    public static string ListOf(Guid? giverId, SupportState? state = null, int? year = null, Guid? villageId = null)
    {
        var query = new QueryBuilder();
        void Add(string key, string? value)
        {
            if (value is not null)
            {
                query.Add(key, value);
            }
        }

        Add("don-vi", giverId?.ToString());
        Add("thon", villageId?.ToString());
        Add("trang-thai", state?.ToString());
        Add("nam", year?.ToString(CultureInfo.InvariantCulture));
        return List + query;
    }
}
