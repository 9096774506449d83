using System.Globalization;
using ChungSuc.Core.Inspections;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Inspections;

public static class InspectionLinks
{
    public const string List = "/kiem-tra";
    public const string Schedule = "/kiem-tra/ghi";
    public const string Plans = "/kiem-tra/ke-hoach";
    public const string RecordPlan = "/kiem-tra/ke-hoach/ghi";
    public const string Findings = "/kiem-tra/kien-nghi";
    public const string Draw = "/kiem-tra/boc-tham";
    public const string Compare = "/kiem-tra/doi-chieu";
    public const string Remarks = "/kiem-tra/cong-dong";
    public const string RecordRemark = "/kiem-tra/cong-dong/ghi";
    public const string Workbook = "/kiem-tra/excel";

    private static readonly (VoidedKind Kind, string Word)[] Voided =
    [
        (VoidedKind.Plan, "ke-hoach"), (VoidedKind.Minutes, "bien-ban"), (VoidedKind.Finding, "kien-nghi"), (VoidedKind.Remark, "cong-dong"),
    ];

    public static string Visit(Guid id) => $"/kiem-tra/{id}";

    public static string ScheduleFor(Guid planId) => $"{Schedule}?ke-hoach={planId}";

    public static string Join(Guid id) => $"/kiem-tra/{id}/ghep";

    public static string Move(Guid id) => $"/kiem-tra/{id}/doi-ngay";

    public static string Cancel(Guid id) => $"/kiem-tra/{id}/huy";

    public static string Minutes(Guid id) => $"/kiem-tra/{id}/bien-ban";

    public static string Paper(Guid id) => $"/kiem-tra/{id}/bien-ban/tep";

    public static string Finding(Guid id) => $"/kiem-tra/{id}/kien-nghi";

    public static string AddEvidence(Guid id) => $"/kiem-tra/{id}/minh-chung";

    public static string Answer(Guid id) => $"/kiem-tra/{id}/giai-trinh";

    public static string AnswerTo(Guid id, Guid findingId) => $"/kiem-tra/{id}/giai-trinh?kien-nghi={findingId}";

    public static string Plan(Guid id) => $"/kiem-tra/ke-hoach/{id}";

    public static string Drawn(Guid id) => $"/kiem-tra/boc-tham/{id}";

    public static string Remark(Guid id) => $"/kiem-tra/cong-dong/{id}";

    public static string AnswerRemark(Guid id) => $"/kiem-tra/cong-dong/{id}/tra-loi";

    public static string Void(VoidedKind kind, Guid id) => $"/kiem-tra/huy/{Voided.Single(v => v.Kind == kind).Word}/{id}";

    public static VoidedKind? VoidedOf(string word) => Voided.Where(v => v.Word == word).Select(v => (VoidedKind?)v.Kind).SingleOrDefault();

    public static string CompareOf(int year) => $"{Compare}?nam={year.ToString(CultureInfo.InvariantCulture)}";

    public static string OfPlan(Guid planId) => $"{List}?ke-hoach={planId}";

    /// <summary>The visits behind a figure.</summary>
    public static string ListOf(int? year, InspectionSide? side, VisitState? state, Guid? unitId = null) => List + Query(year, side, unitId, state?.ToString());

    /// <summary>The findings behind a figure.</summary>
    public static string FindingsOf(int? year, FindingSelection? selection, Guid? unitId = null) => Findings + Query(year, null, unitId, selection?.ToString());

    private static QueryBuilder Query(int? year, InspectionSide? side, Guid? unitId, string? state)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in ((string, string?)[])
        [
            ("nam", year?.ToString(CultureInfo.InvariantCulture)), ("loai", side?.ToString()), ("noi", unitId?.ToString()), ("tinh-trang", state),
        ])
        {
            if (value is not null)
            {
                query.Add(key, value);
            }
        }

        return query;
    }
}
