namespace ChungSuc.Web.Pages.Assessments;

public static class AssessmentLinks
{
    public const string List = "/danh-gia";
    public const string Open = "/danh-gia/mo";

    public static string OfYear(int year) => $"/danh-gia?nam={year}";

    public static string OpenFor(int year) => $"/danh-gia/mo?nam={year}";

    public static string Sheet(Guid id) => $"/danh-gia/{id}";

    public static string Criterion(Guid id, string code) => $"/danh-gia/{id}#{Anchor(code)}";

    public static string Enter(Guid id) => $"/danh-gia/{id}/nhap";

    public static string Conclude(Guid id) => $"/danh-gia/{id}/ket-luan";

    public static string Line(Guid id, string code) => $"/danh-gia/{id}/{Uri.EscapeDataString(code)}";

    public static string Anchor(string code) => "tc-" + code.Replace('.', '-');
}
