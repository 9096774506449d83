using ChungSuc.Core.Assessments;

namespace ChungSuc.Web.Pages.Assessments;

public static class AssessmentLinks
{
    public const string List = "/danh-gia";
    public const string Open = "/danh-gia/mo";
    public const string Ranking = "/danh-gia/xep-hang";
    public const string Summary = "/danh-gia/tong-hop";
    public const string Accept = "/danh-gia/nhan-ket-qua";
    public const string CloseYear = "/danh-gia/khoa-nam";

    public static string OfYear(int year) => $"{List}?nam={year}";

    public static string OpenFor(int year) => $"{Open}?nam={year}";

    public static string CloseOf(int year) => $"{CloseYear}?nam={year}";

    public static string RankingOf(int year, string setId) => $"{Ranking}?nam={year}&bo={setId}";

    public static string SummaryOf(int year, string setId) => $"{Summary}?nam={year}&bo={setId}";

    public static string SummaryFileOf(int year, string setId) => $"{Summary}/excel?nam={year}&bo={setId}";

    public static string AcceptOf(int year, string setId, StageKind kind) => $"{Accept}?nam={year}&bo={setId}&buoc={kind}";

    public static string Sheet(Guid id) => $"/danh-gia/{id}";

    public static string Criterion(Guid id, string code) => $"/danh-gia/{id}#{Anchor(code)}";

    public static string Enter(Guid id) => $"/danh-gia/{id}/nhap";

    public static string Stated(Guid id) => $"/danh-gia/{id}/so-lieu";

    public static string StatedList(Guid id, string name) => $"{Stated(id)}#{Anchor(name)}";

    public static string AddCase(Guid id, string name) => $"/danh-gia/{id}/ghi-viec?muc={Uri.EscapeDataString(name)}";

    public static string VoidCase(Guid id, Guid caseId) => $"/danh-gia/{id}/bo-viec/{caseId}";

    public static string Score(Guid id) => $"/danh-gia/{id}/cham";

    public static string Mark(Guid id, string code) => $"/danh-gia/{id}/cham/{Uri.EscapeDataString(code)}";

    public static string Complete(Guid id) => $"/danh-gia/{id}/hoan-thanh";

    public static string Reopen(Guid id) => $"/danh-gia/{id}/mo-lai";

    public static string Override(Guid id, string code) => $"/danh-gia/{id}/quyet-dinh/{Uri.EscapeDataString(code)}";

    public static string Conclude(Guid id) => $"/danh-gia/{id}/ket-luan";

    public static string Withdraw(Guid id) => $"/danh-gia/{id}/thu-hoi";

    public static string Line(Guid id, string code) => $"/danh-gia/{id}/{Uri.EscapeDataString(code)}";

    public static string Anchor(string code) => "tc-" + code.Replace('.', '-');
}
