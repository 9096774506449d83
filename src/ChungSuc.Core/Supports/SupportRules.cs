using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Supports;

/// <summary>What may stand in the ledger of help.</summary>
internal static class SupportRules
{
    private const int FewestLetters = 10;
    private const decimal MostDays = 100_000;
    private const decimal MostQuantity = 1_000_000_000;

    public static string Needed(string? text, int most, string ask, string field) => Given(text, most, field) ?? throw new RuleException("support.text.empty", ask, field);

    public static string? Given(string? text, int most, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            _ when clean.Length > most => throw new RuleException("support.text.long", $"Nội dung dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    /// <summary>A promise may begin later, within the coming year.</summary>
    public static void CheckDays(RecordSupport input, DateOnly today)
    {
        var (problem, field) = input switch
        {
            _ when input.FromOn < Support.FirstDay => ("Ngày bắt đầu sớm hơn năm 2000. Kiểm tra lại năm.", nameof(RecordSupport.FromOn)),
            _ when input.FromOn > today.AddYears(1) => ("Ngày bắt đầu còn xa hơn một năm. Kiểm tra lại năm.", nameof(RecordSupport.FromOn)),
            _ when input.ToOn < input.FromOn => ("Ngày kết thúc phải từ ngày bắt đầu trở đi.", nameof(RecordSupport.ToOn)),
            _ when input.ToOn > input.FromOn.AddYears(10) => ("Ngày kết thúc xa hơn mười năm. Kiểm tra lại năm.", nameof(RecordSupport.ToOn)),
            _ => (null, string.Empty),
        };
        Throw("support.day", problem, field);
    }

    public static void CheckAmounts(RecordSupport input)
    {
        var (problem, field) = input switch
        {
            { ValueVnd: <= 0 } => ("Giá trị phải lớn hơn 0. Để trống nếu chưa biết.", nameof(RecordSupport.ValueVnd)),
            { ValueVnd: > Vnd.MaxEntered } => ($"Giá trị quá lớn. Nhập không quá {VietnameseNumber.Format(Vnd.MaxEntered)} đồng.", nameof(RecordSupport.ValueVnd)),
            { LabourDays: <= 0 } => ("Số ngày công phải lớn hơn 0. Để trống nếu chưa biết.", nameof(RecordSupport.LabourDays)),
            { LabourDays: > MostDays } => ("Số ngày công quá lớn. Nhập không quá 100.000 ngày.", nameof(RecordSupport.LabourDays)),
            _ => (null, string.Empty),
        };
        Throw("support.amount", problem, field);
    }

    /// <summary>A result says what changed: a word or two is no concrete result.</summary>
    public static void CheckResult(RecordSupportResult input, Support support, DateOnly today)
    {
        var text = Needed(
            input.Text, SupportResult.TextLength, "Ghi kết quả: thôn có thêm gì, thay đổi gì, ví dụ “bê tông hóa 320 m đường vào nhà văn hóa”.", nameof(RecordSupportResult.Text));
        var unit = VietnameseText.Clean(input.UnitText);
        var (problem, field) = input switch
        {
            _ when text.Length < FewestLetters => ("Kết quả quá ngắn. Ghi rõ thôn có thêm gì, thay đổi gì.", nameof(RecordSupportResult.Text)),
            _ when input.On > today => ("Ngày có kết quả chưa tới. Nhập ngày đã có kết quả, không sau hôm nay.", nameof(RecordSupportResult.On)),
            _ when input.On < support.FromOn =>
                ($"Việc hỗ trợ bắt đầu ngày {VietnameseDate.Screen(support.FromOn)}. Nhập ngày từ đó trở đi.", nameof(RecordSupportResult.On)),
            { Quantity: <= 0 or > MostQuantity } => ("Khối lượng phải lớn hơn 0 và không quá 1 tỷ.", nameof(RecordSupportResult.Quantity)),
            { Quantity: not null } when unit.Length == 0 => ("Nhập đơn vị của khối lượng, ví dụ m, hộ, cây.", nameof(RecordSupportResult.UnitText)),
            { Quantity: null } when unit.Length > 0 => ("Nhập khối lượng, hoặc để trống cả đơn vị.", nameof(RecordSupportResult.Quantity)),
            _ => (null, string.Empty),
        };
        Throw("support.result", problem, field);
    }

    public static void CheckFiles(IReadOnlyList<StoredFile> files, string field)
    {
        if (files.Count > EvidenceBinder.MostFiles)
        {
            throw new RuleException("support.evidence.many", $"Chọn tối đa {EvidenceBinder.MostFiles} tệp minh chứng.", field);
        }
    }

    private static void Throw(string code, string? problem, string field)
    {
        if (problem is not null)
        {
            throw new RuleException(code, problem, field);
        }
    }
}
