using System.Globalization;
using System.Security;
using System.Text;

namespace ChungSuc.Documents.Excel;

/// <summary>Writes the rows of one sheet. The head stands in row 1 and stays in sight.</summary>
public sealed class XlsxSheetWriter : IDisposable
{
    private const int LongestChoices = 255;

    private readonly Utf8Sheet _sheet;
    private readonly IReadOnlyList<XlsxColumn> _columns;
    private readonly byte[][] _names;
    private int _row;
    private bool _isDone;

    internal XlsxSheetWriter(Stream stream, IReadOnlyList<XlsxColumn> columns)
    {
        if (columns.Count is 0 or > XlsxAddress.LastColumn)
        {
            throw new ArgumentException("A sheet has from one column to 16,384.", nameof(columns));
        }

        (_sheet, _columns) = (new Utf8Sheet(stream), columns);
        _names = Enumerable.Range(1, columns.Count).Select(column => Encoding.ASCII.GetBytes(XlsxAddress.ColumnName(column))).ToArray();
        WriteBeginning();
        WriteRow(columns.Select(column => XlsxValue.Text(column.Head, XlsxLook.Head)).ToArray());
    }

    /// <summary>Rows written so far, the head included: the number of the last row.</summary>
    public int LastRow => _row;

    /// <summary>Writes the next row; what is left out at the end stays blank.</summary>
    /// <exception cref="ArgumentException">More cells than columns, or a text longer than a cell holds (32,767 letters).</exception>
    public void WriteRow(params ReadOnlySpan<XlsxValue> cells)
    {
        if (cells.Length > _columns.Count)
        {
            throw new ArgumentException($"The sheet has {_columns.Count} columns but the row has {cells.Length} cells.", nameof(cells));
        }

        if (_row == XlsxAddress.LastRow)
        {
            throw new InvalidOperationException("A sheet holds 1,048,576 rows; begin another sheet.");
        }

        _row++;
        _sheet.Write("<row r=\""u8);
        _sheet.Write(_row);
        _sheet.Write("\">"u8);
        for (var i = 0; i < cells.Length; i++)
        {
            WriteCell(i, cells[i]);
        }

        _sheet.Write("</row>"u8);
    }

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        _sheet.Write("</sheetData>"u8);
        WriteChoices();
        _sheet.Write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"u8); // A4, as wide as the page
        _sheet.Dispose();
    }

    private void WriteBeginning()
    {
        var xml = new StringBuilder();
        xml.Append("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>
            """);
        for (var i = 0; i < _columns.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{_columns[i].Width:0.##}\" style=\"{XlsxStyles.Of(_columns[i].Look)}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        _sheet.Write(Encoding.UTF8.GetBytes(xml.ToString()));
    }

    private void WriteCell(int index, XlsxValue value)
    {
        switch (value.Kind)
        {
            case XlsxValue.ValueKind.Blank:
                break;
            case XlsxValue.ValueKind.Text:
                WriteText(index, value);
                break;
            case XlsxValue.ValueKind.Number:
                BeginCell(index, XlsxStyles.Of(value.Look));
                _sheet.Write("\"><v>"u8);
                _sheet.Write(value.Amount);
                _sheet.Write("</v></c>"u8);
                break;
            case XlsxValue.ValueKind.Boolean:
                BeginCell(index, XlsxStyles.Of(value.Look));
                _sheet.Write(value.Amount == 0 ? "\" t=\"b\"><v>0</v></c>"u8 : "\" t=\"b\"><v>1</v></c>"u8);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "Unknown kind of value.");
        }
    }

    private void WriteText(int index, XlsxValue value)
    {
        var text = value.Content ?? "";
        if (text.Length > XlsxAddress.MostCharacters)
        {
            throw new ArgumentException($"A cell holds {XlsxAddress.MostCharacters} letters; this text has {text.Length}.", nameof(value));
        }

        // What makes a formula when it is typed or pasted (reliability of exports): = + - @, and tab or return before them.
        BeginCell(index, text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' ? XlsxStyles.Quoted(value.Look) : XlsxStyles.Of(value.Look));
        _sheet.Write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        _sheet.WriteText(text);
        _sheet.Write("</t></is></c>"u8);
    }

    private void BeginCell(int index, int style)
    {
        _sheet.Write("<c r=\""u8);
        _sheet.Write(_names[index]);
        _sheet.Write(_row);
        _sheet.Write("\" s=\""u8);
        _sheet.Write(style);
    }

    private void WriteChoices()
    {
        var lists = _columns.Select((column, i) => (column.Choices, Name: XlsxAddress.ColumnName(i + 1))).Where(list => list.Choices.Count > 0).ToArray();
        if (lists.Length == 0)
        {
            return;
        }

        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"<dataValidations count=\"{lists.Length}\">");
        foreach (var (choices, name) in lists)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"Chọn trong danh sách\" error=\"Chọn một trong các giá trị của danh sách.\" sqref=\"{name}2:{name}{XlsxAddress.LastRow}\"><formula1>\"{SecurityElement.Escape(Joined(choices))}\"</formula1></dataValidation>");
        }

        xml.Append("</dataValidations>");
        _sheet.Write(Encoding.UTF8.GetBytes(xml.ToString()));
    }

    private static string Joined(IReadOnlyList<string> choices)
    {
        var joined = string.Join(',', choices);
        return joined.Length <= LongestChoices && !choices.Any(choice => choice.Contains(',', StringComparison.Ordinal) || choice.Contains('"', StringComparison.Ordinal))
            ? joined
            : throw new ArgumentException("A list to choose from has at most 255 letters, no commas and no quotes.", nameof(choices));
    }
}
