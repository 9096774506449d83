using System.Globalization;

namespace ChungSuc.Documents.Excel;

/// <summary>What stands in one cell. Of a formula the stored result is read; nothing is computed.</summary>
public readonly record struct XlsxCell
{
    private const int LastSerial = 2_958_465; // 31/12/9999
    private const int DaysFrom1900To1904 = 1_462;

    public required int Row { get; init; }

    public required int Column { get; init; }

    public XlsxCellKind Kind { get; init; }

    /// <summary>The text of a text or an error; null for other kinds.</summary>
    public string? Text { get; init; }

    /// <summary>The stored number of a number or a date; 1 for a true boolean.</summary>
    public double Number { get; init; }

    /// <summary>The format shows percent: 0.85 is seen as 85%.</summary>
    public bool IsPercent { get; init; }

    public bool IsFormula { get; init; }

    /// <summary>The workbook counts days from 1904, as some made on a Mac do.</summary>
    public bool CountsFrom1904 { get; init; }

    public string Reference => XlsxAddress.Of(Column, Row);

    public bool Boolean => Number != 0;

    /// <summary>The number as Excel shows it, to 15 digits: 0.1 + 0.2 is 0.3. Null when it is beyond a decimal.</summary>
    public decimal? Decimal => Math.Abs(Number) < 1e28 ? (decimal)Number : null;

    /// <summary>The day and time that the number means as a date; null when it means none.</summary>
    public DateTime? Moment
    {
        get
        {
            var serial = CountsFrom1904 ? Number + DaysFrom1900To1904 : Number;

            // Day 60 is a 29 February 1900 that never was; the days before it stand one too low.
            return serial is < 1 or >= 60 and < 61 or >= LastSerial + 1 or double.NaN ? null
                : DateTime.FromOADate(serial < 60 ? serial + 1 : serial);
        }
    }

    public override string ToString()
    {
        return Kind switch
        {
            XlsxCellKind.Blank => "",
            XlsxCellKind.Text or XlsxCellKind.Error => Text ?? "",
            XlsxCellKind.Number => (Decimal ?? 0).ToString(CultureInfo.InvariantCulture),
            XlsxCellKind.Date => Moment?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? Number.ToString(CultureInfo.InvariantCulture),
            XlsxCellKind.Boolean => Boolean ? "true" : "false",
            _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "Unknown kind of cell."),
        };
    }
}
