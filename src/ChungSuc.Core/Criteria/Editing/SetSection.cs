namespace ChungSuc.Core.Criteria.Editing;

/// <summary>A part of the text beside the tree, typed as rows. Some have a few values of their own above the rows.</summary>
public sealed record SetSection(string Key, string Slug, string Name, string Explanation)
{
    /// <summary>Where the rows stand: the key itself, or below it.</summary>
    public string? RowsAt { get; init; }

    public required IReadOnlyList<SetField> Columns { get; init; }

    public IReadOnlyList<SetField> Fields { get; init; } = [];

    /// <summary>Each row has a name, by which formulas know it; else the rows are a list.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Each row is one text.</summary>
    public bool IsTexts { get; init; }

    internal const string NameKey = "ten_goi";
    internal const string TextKey = "dong";

    private static readonly SetField Name_ = new(NameKey, "Tên gọi trong công thức") { IsRequired = true };
    private static readonly IReadOnlyList<(string Word, string Meaning)> Figures = [("score", "tổng điểm"), ("share", "tỷ lệ điểm"), ("passed", "số chỉ tiêu đạt")];

    public static readonly IReadOnlyList<SetSection> All =
    [
        new("legal_basis", "can-cu", "Căn cứ", "Văn bản mà bộ tiêu chí dựa vào.")
        {
            Columns = [new("number", "Số, ký hiệu"), new("date", "Ngày", FieldShape.Date), new("issuer", "Cơ quan ban hành"), new("role", "Vai trò"), new("place", "Nơi áp dụng"), new("note", "Ghi chú")],
        },
        new("inputs", "so-lieu", "Số liệu", "Số liệu mà công thức đọc: đo từ sổ ghi của xã hoặc nhập tay.")
        {
            IsNamed = true,
            Columns = [Name_, new("label", "Tên hiển thị") { IsRequired = true }, new("type", "Kiểu", FieldShape.Word) { IsRequired = true, Words = SetFields.Kinds }, new("unit", "Đơn vị"), new("note", "Ghi chú")],
        },
        new("parameters", "tham-so", "Tham số", "Mức do tỉnh hoặc xã quy định. Để trống giá trị là chưa có quy định.")
        {
            IsNamed = true,
            Columns =
            [
                Name_, new("label", "Tên hiển thị") { IsRequired = true }, new("type", "Kiểu", FieldShape.Word) { IsRequired = true, Words = SetFields.Kinds }, new("unit", "Đơn vị"),
                new("set_by", "Cấp quy định"), new("value", "Giá trị viết trong bộ"), new("confirmed", "Đã đối chiếu", FieldShape.YesNo),
            ],
        },
        new("formulas", "cong-thuc", "Công thức chung", "Kết quả trung gian dùng ở nhiều chỗ.")
        {
            IsNamed = true,
            Columns = [Name_, new("value", "Công thức", FieldShape.Formula) { IsRequired = true }, new("label", "Tên hiển thị"), new("unit", "Đơn vị")],
        },
        new("eliminations", "loai-tru", "Không xếp hạng", "Gặp điều kiện này thì giữ điểm nhưng không xếp hạng.")
        {
            Columns = [new("when", "Khi (công thức có/không)", FieldShape.Formula) { IsRequired = true }, new("reason", "Lý do") { IsRequired = true }],
        },
        new("classification", "xep-loai", "Xếp loại", "Các mức phải liền nhau: “từ” và “đến” kể cả số ấy, “trên” và “dưới” không kể.")
        {
            RowsAt = "classification.bands",
            Fields = [new("classification.on", "Xếp loại theo", FieldShape.Word) { Words = Figures }],
            Columns =
            [
                new("name", "Mức") { IsRequired = true }, new("from", "Từ", FieldShape.Number), new("above", "Trên", FieldShape.Number), new("to", "Đến", FieldShape.Number),
                new("below", "Dưới", FieldShape.Number), new("requires", "Kèm điều kiện", FieldShape.Formula),
            ],
        },
        new("ranking", "xep-hang", "Xếp hạng", "Khi bằng nhau thì so lần lượt từng công thức, lớn hơn xếp trên.")
        {
            RowsAt = "ranking.ties",
            IsTexts = true,
            Fields =
            [
                new("ranking.by", "Xếp hạng theo", FieldShape.Word) { Words = Figures },
                new("ranking.equal", "Sau hai đơn vị đồng hạng 1 là", FieldShape.Word) { Words = [("shared", "hạng 3"), ("dense", "hạng 2")] },
            ],
            Columns = [new(TextKey, "Công thức so khi bằng nhau", FieldShape.Formula) { IsRequired = true }],
        },
    ];

    public static SetSection? Find(string slug) => All.FirstOrDefault(section => section.Slug == slug);
}
