namespace ChungSuc.Documents.Excel;

/// <summary>How a cell looks and, for numbers, how they are shown.</summary>
public enum XlsxLook
{
    /// <summary>Text on one line, kept as text when a person edits it.</summary>
    Text,

    /// <summary>Text that breaks into lines within its column.</summary>
    Wrapped,

    /// <summary>Bold on a tint: heads and titles.</summary>
    Head,

    /// <summary>1.234,5 with as many decimals as there are.</summary>
    Number,

    /// <summary>1.234.567 without decimals.</summary>
    Money,

    /// <summary>12,50 %.</summary>
    Percent,

    /// <summary>03/09/2025.</summary>
    Date,
}
