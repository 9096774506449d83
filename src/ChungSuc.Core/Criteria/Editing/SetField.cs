namespace ChungSuc.Core.Criteria.Editing;

/// <summary>How a value of the text is typed into a form.</summary>
public enum FieldShape
{
    Line,
    Paragraph,
    Formula,
    Number,
    YesNo,
    Date,
    Word,

    /// <summary>A list, one on each line.</summary>
    Lines,

    /// <summary>Names with words, "tên: chữ" on each line.</summary>
    Pairs,

    /// <summary>How many parts must pass: blank, a number, or a percentage.</summary>
    Requirement,
}

/// <summary>One box of a form: a key of the text and how people speak of it.</summary>
public sealed record SetField(string Key, string Label, FieldShape Shape = FieldShape.Line)
{
    public string? Hint { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Words that may stand there, with what they mean.</summary>
    public IReadOnlyList<(string Word, string Meaning)> Words { get; init; } = [];

    /// <summary>Heading under which the box stands.</summary>
    public string Group { get; init; } = "";
}

/// <summary>The boxes of the forms, in the order of the page.</summary>
public static class SetFields
{
    public static readonly IReadOnlyList<(string Word, string Meaning)> Kinds =
    [
        ("yes_no", "có hoặc không"), ("percent", "tỷ lệ phần trăm"), ("number", "số"), ("count", "số đếm"), ("money", "tiền"), ("score", "chấm thẳng điểm"),
        ("date", "ngày"), ("text", "chữ"), ("cases", "danh sách vụ việc, lần"), ("list of number", "danh sách số"), ("list of percent", "danh sách tỷ lệ"),
        ("list of yes_no", "danh sách có/không"), ("list of date", "danh sách ngày"), ("list of text", "danh sách chữ"),
    ];

    private static readonly IReadOnlyList<(string Word, string Meaning)> Missing =
    [
        ("waits", "chưa kết luận"), ("fails", "tính là không đạt, 0 điểm"), ("excluded", "không tính vào mẫu số"),
    ];

    private static readonly IReadOnlyList<(string Word, string Meaning)> Combine =
    [
        ("sum", "cộng lại"), ("best", "lấy mục cao nhất"), ("worst", "lấy mục thấp nhất"), ("mean", "lấy trung bình"),
    ];

    private const string RequireHint = "Để trống là tất cả; ghi số mục (ví dụ 3) hoặc phần trăm (ví dụ 80 %).";

    public static readonly IReadOnlyList<SetField> Heading =
    [
        new("name", "Tên bộ tiêu chí") { IsRequired = true, Group = "Bộ tiêu chí" },
        new("id", "Mã") { IsRequired = true, Hint = "Chữ thường không dấu, số, gạch nối. Bản mới của cùng một bộ thì giữ nguyên mã.", Group = "Bộ tiêu chí" },
        new("version", "Bản số", FieldShape.Number) { IsRequired = true, Group = "Bộ tiêu chí" },
        new("origin", "Nguồn gốc", FieldShape.Word) { IsRequired = true, Words = [("issued", "văn bản ban hành"), ("proposal", "đề xuất"), ("as_applied", "ghi lại từ thực tế")], Group = "Bộ tiêu chí" },
        new("subject", "Đối tượng được chấm", FieldShape.Word) { IsRequired = true, Words = [.. Loading.SchemaWords.SubjectKinds.Select(word => (word.Key, word.Value.Vietnamese()))], Group = "Bộ tiêu chí" },
        new("valid_from", "Có hiệu lực từ", FieldShape.Date) { Group = "Hiệu lực" },
        new("valid_to", "Hết hiệu lực", FieldShape.Date) { Group = "Hiệu lực" },
        new("superseded_by", "Mã bộ thay thế") { Group = "Hiệu lực" },
        new("missing", "Số liệu chưa có thì", FieldShape.Word) { IsRequired = true, Words = Missing, Group = "Cách tính chung" },
        new("max", "Tổng điểm tối đa", FieldShape.Number) { Hint = "Phải bằng tổng các mục. Bộ chỉ xét đạt hay không thì để trống.", Group = "Cách tính chung" },
        new("cap", "Tổng không quá", FieldShape.Number) { Group = "Cách tính chung" },
        new("floor", "Tổng không dưới", FieldShape.Number) { Group = "Cách tính chung" },
        new("require", "Số mục cần đạt", FieldShape.Requirement) { Hint = RequireHint, Group = "Cách tính chung" },
        new("combine", "Cách gộp điểm", FieldShape.Word) { Words = Combine, Group = "Cách tính chung" },
        new("rounding.leaf", "Làm tròn điểm chỉ tiêu đến", FieldShape.Number) { Hint = "Ví dụ 0,01 hoặc 0,5; để trống là không làm tròn.", Group = "Làm tròn" },
        new("rounding.group", "Làm tròn điểm nhóm đến", FieldShape.Number) { Group = "Làm tròn" },
        new("rounding.total", "Làm tròn tổng điểm đến", FieldShape.Number) { Group = "Làm tròn" },
        new("rounding.share", "Làm tròn tỷ lệ đến (%)", FieldShape.Number) { Group = "Làm tròn" },
        new("rounding.mode", "Cách làm tròn", FieldShape.Word)
        {
            IsRequired = true, Words = [("half_up", "nửa trở lên thì lên"), ("half_even", "nửa về số chẵn"), ("up", "luôn lên"), ("down", "luôn xuống")], Group = "Làm tròn",
        },
        new("completeness", "Mức đầy đủ", FieldShape.Paragraph) { Group = "Ghi chú" },
        new("note", "Ghi chú", FieldShape.Paragraph) { Group = "Ghi chú" },
    ];

    public static readonly IReadOnlyList<SetField> Group =
    [
        new("code", "Mã") { IsRequired = true, Group = "Nhóm" },
        new("name", "Tên nhóm") { IsRequired = true, Group = "Nhóm" },
        new("name_confirmed", "Tên đã đối chiếu với văn bản", FieldShape.YesNo) { Group = "Nhóm" },
        new("max", "Điểm tối đa", FieldShape.Number) { Hint = "Phải bằng tổng các mục bên trong.", Group = "Điểm" },
        new("bonus", "Cả nhóm là điểm thưởng", FieldShape.YesNo) { Group = "Điểm" },
        new("combine", "Cách gộp điểm", FieldShape.Word) { Words = Combine, Group = "Điểm" },
        new("bonus_cap", "Điểm cộng không quá", FieldShape.Number) { Group = "Điểm" },
        new("penalty_cap", "Điểm trừ không quá", FieldShape.Number) { Group = "Điểm" },
        new("cap", "Cả nhóm không quá", FieldShape.Number) { Group = "Điểm" },
        new("floor", "Cả nhóm không dưới", FieldShape.Number) { Group = "Điểm" },
        new("require", "Số mục cần đạt", FieldShape.Requirement) { Hint = RequireHint, Group = "Kết luận" },
        new("applies", "Chỉ giao khi (công thức)", FieldShape.Formula) { Group = "Kết luận" },
        new("note", "Ghi chú", FieldShape.Paragraph) { Group = "Kết luận" },
    ];

    public static readonly IReadOnlyList<SetField> Leaf =
    [
        new("code", "Mã") { IsRequired = true, Group = "Chỉ tiêu" },
        new("name", "Tên chỉ tiêu") { IsRequired = true, Group = "Chỉ tiêu" },
        new("kind", "Kiểu kết quả", FieldShape.Word) { IsRequired = true, Words = Kinds, Group = "Chỉ tiêu" },
        new("unit", "Đơn vị tính") { Group = "Chỉ tiêu" },
        new("input", "Số liệu nhập") { Hint = "Tên số liệu, ví dụ thong_ke.ty_le_duong. Chỉ điền một trong hai ô: nhập hoặc tính.", Group = "Chỉ tiêu" },
        new("value", "Số liệu tính (công thức)", FieldShape.Formula) { Hint = "Ví dụ ty_le(dong_gop.ho_tham_gia, thon.so_ho).", Group = "Chỉ tiêu" },
        new("max", "Điểm tối đa", FieldShape.Number) { Hint = "Không chấm điểm thì để trống.", Group = "Điểm" },
        new("min", "Điểm thấp nhất", FieldShape.Number) { Hint = "Mục trừ điểm: tối đa 0, thấp nhất âm.", Group = "Điểm" },
        new("bonus", "Điểm thưởng, không tính vào mẫu số", FieldShape.YesNo) { Group = "Điểm" },
        new("applies", "Chỉ giao khi (công thức)", FieldShape.Formula) { Group = "Trường hợp riêng" },
        new("waive.when", "Được miễn khi (công thức)", FieldShape.Formula) { Group = "Trường hợp riêng" },
        new("waive.reason", "Lý do miễn") { Group = "Trường hợp riêng" },
        new("waive.points", "Điểm khi được miễn", FieldShape.Number) { Hint = "Để trống là trọn điểm.", Group = "Trường hợp riêng" },
        new("missing", "Số liệu chưa có thì", FieldShape.Word) { Words = Missing, Hint = "Để trống là theo quy tắc chung của bộ.", Group = "Trường hợp riêng" },
        new("eliminates", "Không đạt thì không xếp hạng", FieldShape.YesNo) { Group = "Trường hợp riêng" },
        new("evidence", "Minh chứng", FieldShape.Lines) { Hint = "Mỗi dòng một loại giấy tờ.", Group = "Hồ sơ" },
        new("assessors", "Ai đánh giá", FieldShape.Pairs) { Hint = "Mỗi dòng một cấp, ví dụ “village: Trưởng thôn”.", Group = "Hồ sơ" },
        new("name_confirmed", "Tên đã đối chiếu với văn bản", FieldShape.YesNo) { Group = "Hồ sơ" },
        new("threshold_confirmed", "Mức đã đối chiếu với văn bản", FieldShape.YesNo) { Group = "Hồ sơ" },
        new("note", "Ghi chú", FieldShape.Paragraph) { Group = "Hồ sơ" },
    ];
}
