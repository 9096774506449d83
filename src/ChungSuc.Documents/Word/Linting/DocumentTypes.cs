namespace ChungSuc.Documents.Word.Linting;

/// <summary>The named types of Điều 7 and their abbreviations, Phụ lục III mục I, Nghị định 30/2020/NĐ-CP. Công văn and thư công have none.</summary>
internal static class DocumentTypes
{
    public static IReadOnlyDictionary<string, string> AbbreviationByName { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NGHỊ QUYẾT"] = "NQ",
        ["QUYẾT ĐỊNH"] = "QĐ",
        ["CHỈ THỊ"] = "CT",
        ["QUY CHẾ"] = "QC",
        ["QUY ĐỊNH"] = "QyĐ",
        ["THÔNG CÁO"] = "TC",
        ["THÔNG BÁO"] = "TB",
        ["HƯỚNG DẪN"] = "HD",
        ["CHƯƠNG TRÌNH"] = "CTr",
        ["KẾ HOẠCH"] = "KH",
        ["PHƯƠNG ÁN"] = "PA",
        ["ĐỀ ÁN"] = "ĐA",
        ["DỰ ÁN"] = "DA",
        ["BÁO CÁO"] = "BC",
        ["BIÊN BẢN"] = "BB",
        ["TỜ TRÌNH"] = "TTr",
        ["HỢP ĐỒNG"] = "HĐ",
        ["CÔNG ĐIỆN"] = "CĐ",
        ["BẢN GHI NHỚ"] = "BGN",
        ["BẢN THỎA THUẬN"] = "BTT",
        ["GIẤY ỦY QUYỀN"] = "GUQ",
        ["GIẤY MỜI"] = "GM",
        ["GIẤY GIỚI THIỆU"] = "GGT",
        ["GIẤY NGHỈ PHÉP"] = "GNP",
        ["PHIẾU GỬI"] = "PG",
        ["PHIẾU CHUYỂN"] = "PC",
        ["PHIẾU BÁO"] = "PB",
    };
}
