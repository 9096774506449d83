using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>The fixed words of the YAML layout as officials read and choose them. The YAML word itself is understood too.</summary>
internal sealed class LayoutWords
{
    private readonly (string Yaml, string Vietnamese)[] words;

    private LayoutWords(params (string Yaml, string Vietnamese)[] words) => this.words = words;

    public static readonly LayoutWords Types = new(
        ("number", "số"), ("count", "số đếm"), ("money", "tiền"), ("score", "điểm"), ("percent", "tỷ lệ %"), ("date", "ngày"), ("yes_no", "có/không"), ("text", "chữ"), ("cases", "vụ việc"),
        ("list of number", "danh sách số"), ("list of percent", "danh sách tỷ lệ %"), ("list of date", "danh sách ngày"), ("list of yes_no", "danh sách có/không"), ("list of text", "danh sách chữ"));

    public static readonly LayoutWords Origins = new(("issued", "ban hành"), ("proposal", "đề xuất"), ("as_applied", "ghi lại từ thực tế"));

    public static readonly LayoutWords Subjects = new(
        ("nation", "quốc gia"), ("province", "tỉnh"), ("district", "huyện"), ("commune", "xã"), ("village", "thôn"), ("residential_area", "khu dân cư"), ("unit", "đơn vị"), ("organisation", "tổ chức"),
        ("enterprise", "doanh nghiệp"), ("cooperative", "hợp tác xã"), ("household", "hộ gia đình"), ("person", "cá nhân"), ("product", "sản phẩm"), ("project", "công trình"), ("other", "khác"));

    public static readonly LayoutWords Missing = new(("waits", "chờ số liệu"), ("fails", "không đạt"), ("excluded", "loại khỏi mẫu số"));

    public static readonly LayoutWords Roundings = new(("half_up", "nửa lên"), ("half_even", "nửa về số chẵn"), ("up", "luôn lên"), ("down", "luôn xuống"));

    public static readonly LayoutWords Combinations = new(("sum", "cộng"), ("best", "lấy cao nhất"), ("worst", "lấy thấp nhất"), ("mean", "trung bình"));

    public static readonly LayoutWords Figures = new(("score", "điểm"), ("share", "tỷ lệ điểm"), ("passed", "số chỉ tiêu đạt"));

    public static readonly LayoutWords Ties = new(("shared", "1-2-2-4"), ("dense", "1-2-2-3"));

    public static readonly LayoutWords Lines = new(("group", "nhóm"), ("leaf", "chỉ tiêu"));

    public static readonly LayoutWords Parts = new(
        ("on", "xếp loại theo"), ("band", "mức"), ("elimination", "loại khi"), ("by", "xếp hạng theo"), ("tie", "so tiếp"), ("equal", "đánh số khi bằng nhau"));

    public static readonly LayoutWords YesNo = new(("true", "có"), ("false", "không"));

    public IReadOnlyList<string> Vietnamese => words.Select(word => word.Vietnamese).ToArray();

    public IEnumerable<string> Yaml => words.Select(word => word.Yaml);

    public string Shown(string yaml) => words.FirstOrDefault(word => word.Yaml == yaml).Vietnamese ?? yaml;

    public string? Find(string text)
    {
        string folded = VietnameseText.Fold(text);
        return words.FirstOrDefault(word => word.Yaml == text || VietnameseText.Fold(word.Vietnamese) == folded).Yaml;
    }
}
