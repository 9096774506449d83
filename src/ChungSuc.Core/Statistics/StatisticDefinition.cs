using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Statistics;

/// <summary>What a statistic is and which values make sense. Comes from the catalogue or a criteria set, never from code.</summary>
public sealed record StatisticDefinition(string Key, string Name, StatisticKind Kind)
{
    public const string Prefix = "thong_ke.";
    public const decimal Widest = 1_000_000_000_000m;

    public string? Unit { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>Most digits after the comma; 0 for counts.</summary>
    public int Decimals { get; init; } = 4;

    public string? Meaning { get; init; }

    public StatisticCycle Cycle { get; init; } = StatisticCycle.Year;

    public YearFrom YearFrom { get; init; } = YearFrom.Sum;

    /// <summary>Stated on time within so many days after the end of its period.</summary>
    public int DueDays { get; init; } = 15;

    /// <summary>Kinds of units that owe it.</summary>
    public IReadOnlyList<UnitKind> Units { get; init; } = [UnitKind.Village];

    public DateOnly DueOn(StatisticPeriod period) => period.LastDay.AddDays(DueDays);

    /// <summary>"từ 0 đến 100 %", for the hint beside the box; null when every value goes.</summary>
    public string? RangeInWords() => (Min, Max) switch
    {
        (null, null) => null,
        ({ } low, null) => $"từ {Write(low)} trở lên",
        (null, { } high) => $"không quá {Write(high)}",
        ({ } low, { } high) => $"từ {VietnameseNumber.Format(low)} đến {Write(high)}",
    };

    /// <summary>What is wrong with a value, as a sentence that says what to do; null when it may be kept.</summary>
    public string? ProblemOf(StatisticValue value)
    {
        if (value.Kind != Kind)
        {
            return $"{Name}: nhập lại, giá trị không đúng loại.";
        }

        return value.Number is { } number ? ProblemOf(number) : value.Text is { Length: > Statistic.TextLength } ? $"Viết gọn lại, không quá {Statistic.TextLength} ký tự." : null;
    }

    private string? ProblemOf(decimal number)
    {
        if (number < Min || number > Max)
        {
            return $"{Write(number)} nằm ngoài khoảng cho phép. Nhập giá trị {RangeInWords()}.";
        }

        if (Math.Abs(number) > Widest)
        {
            return "Số quá lớn. Kiểm tra lại số vừa nhập.";
        }

        return decimal.Round(number, Decimals) == number ? null
            : Decimals == 0 ? $"{VietnameseNumber.Format(number, 9)} có phần thập phân. Nhập số nguyên."
            : $"Nhập không quá {Decimals} chữ số sau dấu phẩy.";
    }

    private string Write(decimal number) => $"{VietnameseNumber.Format(number)} {Unit}".TrimEnd();
}
