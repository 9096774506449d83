using System.Globalization;

namespace ChungSuc.Documents.Excel;

/// <summary>The sentences of the reader, in one place so that they stay alike.</summary>
internal static class Refusals
{
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static XlsxRefusedException NotAWorkbook()
        => new("xlsx.format", "Tệp không phải là sổ Excel dạng .xlsx. Mở tệp bằng Excel rồi lưu lại theo dạng “Excel Workbook (*.xlsx)”.");

    public static XlsxRefusedException Encrypted()
        => new("xlsx.encrypted", "Tệp có mật khẩu, hoặc là dạng .xls cũ. Bỏ mật khẩu và lưu lại theo dạng “Excel Workbook (*.xlsx)”.");

    public static XlsxRefusedException Damaged(string what, Exception? cause = null)
        => new("xlsx.damaged", $"Tệp Excel bị hỏng hoặc bị cắt cụt ({what}). Tải lại tệp, hoặc mở bằng Excel rồi lưu lại.", cause);

    public static XlsxRefusedException Macro()
        => new("xlsx.macro", "Tệp có chứa macro nên không được nhận. Lưu lại theo dạng “Excel Workbook (*.xlsx)”, là dạng không có macro.");

    public static XlsxRefusedException ExternalLink()
        => new("xlsx.external_link", "Tệp có liên kết tới tệp hoặc nguồn dữ liệu bên ngoài. Trong Excel chọn Data, Edit Links, Break Link (bỏ liên kết) rồi lưu lại.");

    public static XlsxRefusedException Declaration()
        => new("xlsx.dtd", "Tệp có khai báo DTD, là thứ Excel không bao giờ ghi, nên không được nhận. Mở tệp bằng Excel rồi lưu lại.");

    public static XlsxRefusedException FalseSize()
        => new("xlsx.false_size", "Kích thước ghi trong tệp không đúng với nội dung, nên tệp không được nhận. Mở tệp bằng Excel rồi lưu lại.");

    public static XlsxRefusedException Ratio(int ratio)
        => new("xlsx.ratio", $"Nội dung tệp nén quá {ratio.ToString(CultureInfo.InvariantCulture)} lần, không giống một bảng số liệu. Chép riêng phần số liệu sang một sổ mới rồi nộp lại.");

    public static XlsxRefusedException Time(TimeSpan limit)
        => new("xlsx.time", $"Đọc tệp quá {limit.TotalSeconds.ToString("0.##", Grouped)} giây. Chia tệp thành nhiều phần nhỏ hơn.");

    public static XlsxRefusedException NoSheet(string name, IEnumerable<string> known)
        => new("xlsx.no_sheet", $"Tệp không có trang “{name}”. Các trang trong tệp: {string.Join(", ", known.Take(20))}.");

    /// <summary>Something countable is more than allowed.</summary>
    public static XlsxRefusedException TooMuch(string code, string what, long limit, string unit, string remedy)
        => new("xlsx." + code, $"{what} quá {limit.ToString("N0", Grouped)} {unit}. {remedy}");

    public static XlsxRefusedException TooManyBytes(string what, long limit)
        => TooMuch("bytes", what, limit / XlsxLimits.Megabyte, "MB", "Bỏ ảnh, định dạng thừa và các trang không dùng, hoặc chia thành nhiều tệp.");
}
