using System.Globalization;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Exemplars;

public static class ExemplarLinks
{
    public const string List = "/dien-hinh";
    public const string Nominate = "/dien-hinh/gioi-thieu";
    public const string Spread = "/dien-hinh/nhan-rong";
    public const string Present = "/dien-hinh/gan-tin-bai";
    public const string Excel = "/dien-hinh/excel";

    private static readonly (StepKind Kind, string Word)[] Words =
    [
        (StepKind.Verified, "xac-minh"), (StepKind.Refuted, "chua-du-can-cu"), (StepKind.Honoured, "cong-nhan"), (StepKind.Replicated, "nhan-rong"),
        (StepKind.Lesson, "bai-hoc"), (StepKind.Consent, "dong-y-neu-ten"), (StepKind.ConsentWithdrawn, "rut-dong-y"),
    ];

    public static string Detail(Guid id) => $"/dien-hinh/{id}";

    public static string Step(Guid id, StepKind kind) => $"/dien-hinh/{id}/ghi/{Words.Single(w => w.Kind == kind).Word}";

    public static StepKind? KindOf(string word) => Words.Where(w => w.Word == word).Select(w => (StepKind?)w.Kind).SingleOrDefault();

    public static string Story(Guid id, StoryChannel channel) => $"/dien-hinh/{id}/{(channel == StoryChannel.Zalo ? "loi-zalo" : "loi-phat-thanh")}";

    public static string PresentExemplar(Guid id) => $"{Present}?dien-hinh={id}";

    public static string PresentBy(Guid communicationId) => $"{Present}?tin={communicationId}";

    public static string Void(Guid id, Guid? partId = null) => partId is null ? $"/dien-hinh/{id}/huy" : $"/dien-hinh/{id}/huy/{partId}";

    /// <summary>The exemplars behind a figure. The unit is always named: empty means all, also for a village head.</summary>
    public static string ListOf(ExemplarFilter filter, Guid? unitId = null)
    {
        var query = new QueryBuilder { { "don-vi", unitId?.ToString() ?? string.Empty } };
        Add(query, "loai", filter.Kind?.ToString());
        Add(query, "linh-vuc", filter.Field?.ToString());
        Add(query, "buoc", filter.Stage?.ToString());
        Add(query, "nguoi", filter.OwnerId?.ToString());
        Add(query, "nam", filter.Year?.ToString(CultureInfo.InvariantCulture));
        Add(query, "viec", filter.Step?.ToString());
        Add(query, "tu", filter.StepFrom is { } from ? VietnameseDate.Screen(from) : null);
        Add(query, "den", filter.StepTo is { } to ? VietnameseDate.Screen(to) : null);
        return List + query;
    }

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(key, value);
        }
    }
}
