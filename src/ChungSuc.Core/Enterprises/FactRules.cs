using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Enterprises;

/// <summary>What may stand in the ledger of enterprises, by kind of fact.</summary>
internal static class FactRules
{
    private const int MostPeople = 1_000_000;
    private const decimal MostQuantity = 100_000_000;
    private const int FirstSinceYear = 1000;

    public static string Needed(string? text, int most, string ask, string field) =>
        Given(text, most, field) ?? throw new RuleException("enterprise.text.empty", ask, field);

    public static string? Given(string? text, int most, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            _ when clean.Length > most => throw new RuleException("enterprise.text.long", $"Nội dung dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    /// <summary>Ten digits, and three more for a branch: 4900123456 or 4900123456-001.</summary>
    public static string? TaxNumber(string? text)
    {
        var clean = VietnameseText.Clean(text).Replace(" ", string.Empty, StringComparison.Ordinal);
        var parts = clean.Split('-');
        var isSound = clean.All(c => char.IsAsciiDigit(c) || c == '-') && parts[0].Length == 10 && (parts.Length == 1 || (parts.Length == 2 && parts[1].Length == 3));
        return clean.Length == 0 ? null : isSound
            ? clean
            : throw new RuleException("enterprise.tax", "Mã số thuế gồm 10 chữ số, chi nhánh thêm gạch nối và 3 chữ số. Nhập lại, ví dụ 4900123456.", nameof(RecordProfile.TaxNumber));
    }

    public static DateOnly Past(DateOnly? day, DateOnly today, string ask, string field)
    {
        var problem = day switch
        {
            null => ask,
            { } known when known > today => "Ngày này chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay.",
            { } known when known < EnterpriseFact.FirstDay => "Ngày sớm hơn năm 2000. Kiểm tra lại năm.",
            _ => null,
        };
        return problem is null ? day!.Value : throw new RuleException("enterprise.day", problem, field); // null has a problem
    }

    /// <summary>Throws the first sentence that applies.</summary>
    public static void Check(RecordFact input, DateOnly today)
    {
        var problem = input.Kind switch
        {
            FactKind.ChainLink => LinkProblem(input),
            FactKind.Craft => YearProblem(input, today) ?? CraftProblem(input),
            FactKind.OcopProduct => OcopRules.Problem(input, Past(input.PaperOn, today, "Nhập ngày quyết định công nhận.", nameof(RecordFact.PaperOn))),
            FactKind.Jobs => YearProblem(input, today) ?? JobsProblem(input),
            FactKind.Sales => YearProblem(input, today) ?? SalesProblem(input),
            _ => throw new NotFoundException("Kind of fact"),
        };
        problem ??= CountProblem(input.Households, nameof(RecordFact.Households)) ?? MoneyProblem(input.ValueVnd, nameof(RecordFact.ValueVnd));
        if (problem is var (sentence, field))
        {
            throw new RuleException($"enterprise.{input.Kind.ToString().ToLowerInvariant()}", sentence, field);
        }
    }

    private static (string Sentence, string Field)? YearProblem(RecordFact input, DateOnly today) => input.Year switch
    {
        null => ("Nhập năm, ví dụ 2025.", nameof(RecordFact.Year)),
        { } year when year > today.Year => ($"Năm {year} chưa tới. Nhập năm đã có kết quả.", nameof(RecordFact.Year)),
        { } year when year < EnterpriseFact.FirstDay.Year => ("Nhập năm từ 2000 trở đi.", nameof(RecordFact.Year)),
        _ => null,
    };

    private static (string Sentence, string Field)? LinkProblem(RecordFact input) => input switch
    {
        { From: null } => ("Nhập ngày hợp đồng bắt đầu có hiệu lực.", nameof(RecordFact.From)),
        _ when input.From < EnterpriseFact.FirstDay => ("Ngày sớm hơn năm 2000. Kiểm tra lại năm.", nameof(RecordFact.From)),
        _ when input.From < input.PaperOn => ("Hợp đồng có hiệu lực từ ngày ký trở đi. Kiểm tra hai ngày.", nameof(RecordFact.From)),
        _ when input.To < input.From => ("Ngày kết thúc phải từ ngày bắt đầu trở đi.", nameof(RecordFact.To)),
        { Quantity: null } => ("Nhập sản lượng ký kết mỗi năm.", nameof(RecordFact.Quantity)),
        _ => QuantityProblem(input),
    };

    private static (string Sentence, string Field)? CraftProblem(RecordFact input) => input switch
    {
        { SinceYear: < FirstSinceYear } => ("Nhập năm gồm 4 chữ số, ví dụ 1985; không nhớ thì để trống.", nameof(RecordFact.SinceYear)),
        _ when input.SinceYear > input.Year => ("Nghề có từ năm trước hoặc cùng năm ghi kết quả. Kiểm tra hai năm.", nameof(RecordFact.SinceYear)),
        _ => null,
    };

    private static (string Sentence, string Field)? JobsProblem(RecordFact input) => input switch
    {
        { TotalWorkers: null or < 1 or > MostPeople } => ("Nhập tổng số lao động, từ 1 trở lên.", nameof(RecordFact.TotalWorkers)),
        { LocalWorkers: null or < 0 } => ("Nhập số lao động là người trong xã; không có thì nhập 0.", nameof(RecordFact.LocalWorkers)),
        _ when input.LocalWorkers > input.TotalWorkers =>
            ($"Số lao động trong xã không thể nhiều hơn tổng số {VietnameseNumber.Format(input.TotalWorkers!.Value)} lao động.", nameof(RecordFact.LocalWorkers)), // checked above
        _ => MoneyProblem(input.MeanIncomeVnd, nameof(RecordFact.MeanIncomeVnd)),
    };

    private static (string Sentence, string Field)? SalesProblem(RecordFact input) =>
        input.Quantity is null ? ("Nhập sản lượng đã tiêu thụ trong năm.", nameof(RecordFact.Quantity)) : QuantityProblem(input);

    private static (string Sentence, string Field)? QuantityProblem(RecordFact input) => input switch
    {
        { QuantityUnit: null } => ("Chọn đơn vị tính.", nameof(RecordFact.QuantityUnit)),
        { Quantity: <= 0 or > MostQuantity } => ("Sản lượng phải lớn hơn 0 và không quá 100.000.000.", nameof(RecordFact.Quantity)),
        _ => null,
    };

    private static (string Sentence, string Field)? CountProblem(int? count, string field) =>
        count is < 1 or > MostPeople ? ("Nhập số hộ từ 1 trở lên, hoặc để trống.", field) : null;

    private static (string Sentence, string Field)? MoneyProblem(long? amount, string field) => amount switch
    {
        <= 0 => ("Số tiền phải lớn hơn 0; không rõ thì để trống.", field),
        > Vnd.MaxEntered => ($"Số tiền quá lớn. Nhập không quá {VietnameseNumber.Format(Vnd.MaxEntered)} đồng.", field),
        _ => null,
    };
}
