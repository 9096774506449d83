using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Workbooks;

internal enum CellShape
{
    /// <summary>Words for people, taken letter for letter.</summary>
    Text,

    /// <summary>A name, a code or a formula.</summary>
    Plain,

    Number,
    Date,

    /// <summary>One of a list of words.</summary>
    Word,

    /// <summary>A text, or what the YAML layout writes in { } or [ ].</summary>
    Flow,

    /// <summary>A list of texts, one on each line.</summary>
    Lines,

    /// <summary>"key: text" on each line.</summary>
    Pairs,
}

/// <summary>One key of the YAML layout and how it stands in a cell.</summary>
internal sealed record CellRule(string Key, string Label, CellShape Shape, int Width = 16)
{
    public LayoutWords? Words { get; init; }

    /// <summary>Said on the sheet of the heading.</summary>
    public string Hint { get; init; } = "";

    public string Head => $"{Label} [{Key}]";

    public SetColumn Column => new(Head, Width)
    {
        IsLong = Width >= 30,
        IsNumber = Shape == CellShape.Number,
        Choices = Words?.Vietnamese ?? [],
    };

    public static CellRule YesNo(string key, string label) => new(key, label, CellShape.Word, 12) { Words = LayoutWords.YesNo };
}

/// <summary>The layout: which sheets there are and which key stands in which column.</summary>
internal static class SetLayout
{
    public const string HeadingSheet = "Bộ tiêu chí";
    public const string BasisSheet = "Căn cứ";
    public const string TreeSheet = "Tiêu chí";
    public const string InputSheet = "Số liệu";
    public const string ParameterSheet = "Tham số";
    public const string FormulaSheet = "Công thức";
    public const string TableSheet = "Bảng";
    public const string ConclusionSheet = "Xếp loại";
    public const string GuideSheet = "Hướng dẫn";

    public static readonly CellRule HeadingKey = new("key", "Khóa", CellShape.Plain, 18);
    public static readonly CellRule HeadingValue = new("value", "Giá trị", CellShape.Text, 70);

    public static readonly CellRule[] Heading =
    [
        new("id", "Mã bộ tiêu chí", CellShape.Plain) { Hint = "Chữ thường không dấu, số, gạch ngang." },
        new("version", "Bản", CellShape.Number) { Hint = "Số nguyên từ 1; bản đã công bố không sửa, lập bản mới." },
        new("name", "Tên bộ tiêu chí", CellShape.Text),
        new("origin", "Nguồn gốc", CellShape.Word) { Words = LayoutWords.Origins },
        new("subject", "Chấm cho", CellShape.Word) { Words = LayoutWords.Subjects },
        new("valid_from", "Có hiệu lực từ", CellShape.Date),
        new("valid_to", "Hết hiệu lực", CellShape.Date),
        new("superseded_by", "Được thay bằng", CellShape.Plain) { Hint = "Mã của bộ tiêu chí thay thế." },
        new("missing", "Số liệu chưa có", CellShape.Word) { Words = LayoutWords.Missing },
        new("rounding.leaf", "Làm tròn từng chỉ tiêu", CellShape.Number) { Hint = "Bước làm tròn, ví dụ 0,01; để trống là không làm tròn." },
        new("rounding.group", "Làm tròn từng nhóm", CellShape.Number),
        new("rounding.total", "Làm tròn tổng điểm", CellShape.Number),
        new("rounding.share", "Làm tròn tỷ lệ điểm", CellShape.Number) { Hint = "Tính bằng phần trăm." },
        new("rounding.mode", "Cách làm tròn", CellShape.Word) { Words = LayoutWords.Roundings },
        new("max", "Điểm tối đa", CellShape.Number) { Hint = "Được kiểm: các phần cộng lại phải đúng số này." },
        new("cap", "Trần của tổng", CellShape.Number),
        new("floor", "Sàn của tổng", CellShape.Number),
        new("require", "Số mục cần đạt", CellShape.Flow) { Hint = "all (mọi mục), any (một mục), {at_least: 3} hoặc {share: 80}." },
        new("combine", "Cách gộp điểm", CellShape.Word) { Words = LayoutWords.Combinations },
        new("note", "Ghi chú", CellShape.Text),
        new("completeness", "Mức đầy đủ", CellShape.Text),
        new("sources", "Nguồn", CellShape.Flow),
    ];

    public static readonly CellRule[] Basis =
    [
        new("number", "Số, ký hiệu", CellShape.Plain, 20), new("date", "Ngày ban hành", CellShape.Date, 14), new("issuer", "Cơ quan ban hành", CellShape.Text, 28),
        new("role", "Vai trò", CellShape.Text, 40), new("place", "Điều, khoản", CellShape.Text, 28), new("note", "Ghi chú", CellShape.Text, 40),
    ];

    public static readonly CellRule Code = new("code", "Mã", CellShape.Plain, 9);
    public static readonly CellRule Parent = new("parent", "Mã nhóm cha", CellShape.Plain, 9);
    public static readonly CellRule Line = new("line", "Loại dòng", CellShape.Word, 10) { Words = LayoutWords.Lines };

    public static readonly CellRule[] Node =
    [
        new("name", "Tên", CellShape.Text, 60),
        new("kind", "Kiểu kết quả", CellShape.Word, 14) { Words = LayoutWords.Types },
        new("unit", "Đơn vị tính", CellShape.Text, 12),
        new("input", "Số liệu nhập", CellShape.Plain, 26),
        new("value", "Công thức tính", CellShape.Plain, 34),
        new("pass", "Điều kiện đạt", CellShape.Flow, 34),
        new("max", "Điểm tối đa", CellShape.Number, 9),
        new("min", "Điểm thấp nhất", CellShape.Number, 9),
        new("points", "Cách chấm điểm", CellShape.Flow, 40),
        CellRule.YesNo("bonus", "Điểm thưởng"),
        new("applies", "Chỉ giao khi", CellShape.Plain, 24),
        new("waive", "Được miễn", CellShape.Flow, 30),
        new("missing", "Số liệu chưa có", CellShape.Word, 14) { Words = LayoutWords.Missing },
        CellRule.YesNo("eliminates", "Không đạt thì loại"),
        new("combine", "Cách gộp điểm", CellShape.Word, 14) { Words = LayoutWords.Combinations },
        new("require", "Số mục cần đạt", CellShape.Flow, 14),
        new("bonus_cap", "Trần điểm cộng", CellShape.Number, 9),
        new("penalty_cap", "Trần điểm trừ", CellShape.Number, 9),
        new("cap", "Trần của nhóm", CellShape.Number, 9),
        new("floor", "Sàn của nhóm", CellShape.Number, 9),
        new("evidence", "Minh chứng (mỗi dòng một loại)", CellShape.Lines, 40),
        new("assessors", "Người thẩm định (cấp: ai)", CellShape.Pairs, 40),
        CellRule.YesNo("name_confirmed", "Tên đã đối chiếu"),
        CellRule.YesNo("threshold_confirmed", "Mức đã đối chiếu"),
        new("confirmed_until", "Đối chiếu đến ngày", CellShape.Date, 14),
        new("confidence", "Độ tin", CellShape.Plain, 16),
        CellRule.YesNo("stub", "Mới có khung"),
        new("sources", "Nguồn", CellShape.Flow, 24),
        new("note", "Ghi chú", CellShape.Text, 50),
    ];

    public static readonly CellRule Name = new("name", "Tên", CellShape.Plain, 30);

    public static readonly CellRule[] Input =
    [
        new("type", "Kiểu", CellShape.Word) { Words = LayoutWords.Types }, new("label", "Tên gọi", CellShape.Text, 50), new("unit", "Đơn vị tính", CellShape.Text), new("note", "Ghi chú", CellShape.Text, 40),
    ];

    public static readonly CellRule[] Parameter =
    [
        new("type", "Kiểu", CellShape.Word) { Words = LayoutWords.Types }, new("label", "Tên gọi", CellShape.Text, 50), new("unit", "Đơn vị tính", CellShape.Text),
        new("set_by", "Cấp quy định", CellShape.Text, 24), new("value", "Giá trị", CellShape.Plain), CellRule.YesNo("confirmed", "Đã đối chiếu"),
    ];

    public static readonly CellRule[] Formula =
    [
        new("value", "Công thức", CellShape.Plain, 60), new("label", "Tên gọi", CellShape.Text, 50), new("unit", "Đơn vị tính", CellShape.Text),
    ];

    public static readonly CellRule[] Table =
    [
        new("label", "Tên gọi", CellShape.Text, 30), new("type", "Kiểu", CellShape.Word) { Words = LayoutWords.Types }, new("bands", "Các bậc", CellShape.Flow, 50), new("keys", "Các loại", CellShape.Flow, 40),
        new("rows", "Chiều dòng", CellShape.Flow, 40), new("columns", "Chiều cột", CellShape.Flow, 40), new("cells", "Điểm từng ô", CellShape.Flow, 30),
    ];

    public static readonly CellRule Part = new("part", "Phần", CellShape.Word, 22) { Words = LayoutWords.Parts };
    public static readonly CellRule PartName = new("name", "Tên mức, hoặc cách", CellShape.Text, 32);
    public static readonly CellRule PartFormula = new("formula", "Công thức", CellShape.Plain, 50);
    public static readonly CellRule PartReason = new("reason", "Lý do", CellShape.Text, 40);

    public static readonly CellRule[] Range =
    [
        new("from", "Từ (kể cả)", CellShape.Number, 10), new("above", "Trên (không kể)", CellShape.Number, 10), new("to", "Đến (kể cả)", CellShape.Number, 10), new("below", "Dưới (không kể)", CellShape.Number, 10),
    ];

    public static CellRule[] TreeColumns { get; } = [Code, Parent, Line, .. Node];

    public static CellRule[] ConclusionColumns { get; } = [Part, PartName, .. Range, PartFormula, PartReason];
}
