namespace ChungSuc.Documents.Excel;

public enum XlsxCellKind
{
    Blank,
    Text,
    Number,

    /// <summary>A number whose format shows a day or a time.</summary>
    Date,
    Boolean,

    /// <summary>#N/A, #DIV/0! and the like, or a value that cannot be read; the text says which.</summary>
    Error,
}
