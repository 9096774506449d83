using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Imports;

/// <summary>What one cell says, already understood. Blank says nothing; it is never zero.</summary>
public readonly record struct ImportCell
{
    public string? Text { get; init; }

    public decimal? Number { get; init; }

    public DateOnly? Day { get; init; }

    public bool? Answer { get; init; }

    public bool IsBlank => this == default;

    public static implicit operator ImportCell(string? text) => new() { Text = string.IsNullOrEmpty(text) ? null : text };

    public static implicit operator ImportCell(decimal? number) => new() { Number = number };

    public static implicit operator ImportCell(DateOnly? day) => new() { Day = day };

    public static implicit operator ImportCell(bool? answer) => new() { Answer = answer };

    public override string ToString() =>
        Text
        ?? (Number is { } number ? VietnameseNumber.Format(number) : null)
        ?? (Day is { } day ? VietnameseDate.Screen(day) : null)
        ?? Answer switch { true => "có", false => "không", null => string.Empty };
}
