using System.Globalization;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads one value of a known type as it is written in YAML.</summary>
internal sealed class LiteralReader(FaultList faults)
{
    public Value? Read(YamlPart part, FormulaType type)
    {
        if (part is not YamlText text)
        {
            faults.Add(part, $"Chỗ này cần một giá trị kiểu {type.NameOf()}, không phải danh sách hay nhóm khóa; {Example(type)}");
            return null;
        }
        if (Parse(text.Text, type) is { } value)
        {
            return value;
        }
        faults.Add(text, $"“{text.Text}” không phải là {type.NameOf()}; {Example(type)}");
        return null;
    }

    public static Value? Parse(string text, FormulaType type) => type switch
    {
        FormulaType.Number => Amount(text) is { } amount ? Value.Number(amount) : null,
        FormulaType.Share => Amount(text.TrimEnd('%', ' ')) is { } percent ? Value.Percent(percent) : null,
        FormulaType.Date => MapReader.TryDate(text, out DateOnly date) ? Value.Date(date) : null,
        FormulaType.YesNo => Formulas.Lexer.Fold(text) switch
        {
            "true" or "yes" or "co" or "dung" or "dat" => Value.YesNo(true),
            "false" or "no" or "khong" or "sai" or "khong dat" or "chua dat" => Value.YesNo(false),
            _ => null,
        },
        FormulaType.Text => Value.Text(text),
        _ => null,
    };

    public static string Example(FormulaType type) => type switch
    {
        FormulaType.Number => "viết số liền, phần thập phân sau dấu chấm, ví dụ 1.5",
        FormulaType.Share => "viết số phần trăm, phần thập phân sau dấu chấm, ví dụ 85.5 hoặc 80%",
        FormulaType.Date => "viết năm-tháng-ngày, ví dụ 2024-12-31",
        FormulaType.YesNo => "viết true (có) hoặc false (không)",
        _ => "xem mẫu trong tài liệu",
    };

    private static decimal? Amount(string text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal amount) ? amount : null;
}
