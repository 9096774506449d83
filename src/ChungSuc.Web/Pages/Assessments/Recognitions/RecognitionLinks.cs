using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

public static class RecognitionLinks
{
    public const string List = "/cong-nhan";
    public const string Record = "/cong-nhan/ghi";
    public const string File = "/cong-nhan/tai-xuong";

    public static string Of(Guid id) => $"/cong-nhan/{id}";

    public static string Revoke(Guid id) => $"/cong-nhan/{id}/thu-hoi";

    public static string Void(Guid id) => $"/cong-nhan/{id}/huy";

    public static string AddFiles(Guid id) => $"/cong-nhan/{id}/tep";

    /// <summary>The recognitions behind a figure.</summary>
    public static string ListOf(string? title, DateOnly? from, DateOnly? to)
    {
        var query = new QueryBuilder();
        Add(query, "danh-hieu", title);
        Add(query, "tu", from is { } first ? VietnameseDate.Screen(first) : null);
        Add(query, "den", to is { } last ? VietnameseDate.Screen(last) : null);
        return List + query;
    }

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }
}
