namespace ChungSuc.Documents.Excel;

/// <summary>For each look of a cell, what its number means: a plain number, percent, or a day.</summary>
internal sealed class CellFormats
{
    private const int MostFormats = 65_536;
    private const int Nowhere = 1_000_000; // deeper than any element

    private readonly List<NumberMeaning> _meanings = [];

    private enum NumberMeaning : byte
    {
        Plain,
        Percent,
        Date,
    }

    public static CellFormats None { get; } = new();

    public static CellFormats Read(PartXml part)
    {
        var formats = new CellFormats();
        var own = new Dictionary<int, NumberMeaning>();
        var looksDepth = Nowhere;
        while (part.Read())
        {
            if (!part.IsStart)
            {
                continue;
            }

            if (part.Depth <= looksDepth)
            {
                looksDepth = part.Name == "cellXfs" ? part.Depth : Nowhere;
            }

            if (part.Name == "numFmt" && int.TryParse(part.Attribute("numFmtId"), out var id))
            {
                own[id] = MeaningOf(part.Attribute("formatCode") ?? "");
            }
            else if (part.Name == "xf" && part.Depth == looksDepth + 1)
            {
                _ = int.TryParse(part.Attribute("numFmtId"), out var format);
                formats._meanings.Add(own.TryGetValue(format, out var meaning) ? meaning : MeaningOf(format));
            }

            if (formats._meanings.Count > MostFormats || own.Count > MostFormats)
            {
                throw Refusals.TooMuch("formats", "Tệp có", MostFormats, "kiểu định dạng", "Chép riêng phần số liệu sang một sổ mới rồi nộp lại.");
            }
        }

        return formats;
    }

    public bool IsDate(int look)
    {
        return look >= 0 && look < _meanings.Count && _meanings[look] == NumberMeaning.Date;
    }

    public bool IsPercent(int look)
    {
        return look >= 0 && look < _meanings.Count && _meanings[look] == NumberMeaning.Percent;
    }

    // The formats that every program knows by number (ECMA-376, 18.8.30); 27-36 and 50-58 are days in East Asian settings.
    private static NumberMeaning MeaningOf(int builtIn) => builtIn switch
    {
        9 or 10 => NumberMeaning.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberMeaning.Date,
        _ => NumberMeaning.Plain,
    };

    /// <summary>Letters of days and times outside quotes, brackets and escapes, in the part for positive numbers.</summary>
    private static NumberMeaning MeaningOf(string code)
    {
        var meaning = NumberMeaning.Plain;
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    i = EndOf(code, '"', i);
                    break;
                case '[':
                    var end = EndOf(code, ']', i);
                    meaning = code.AsSpan(i + 1, Math.Max(0, end - i - 1)) is ['h' or 'H' or 'm' or 'M' or 's' or 'S', ..] inside && inside.Length <= 2 ? NumberMeaning.Date : meaning;
                    i = end;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    return NumberMeaning.Date;
                case 'G' or 'g':
                    i = code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase) ? i + "General".Length - 1 : i;
                    break;
                case '%':
                    meaning = NumberMeaning.Percent;
                    break;
                default:
                    break;
            }
        }

        return meaning;
    }

    private static int EndOf(string code, char sign, int start)
    {
        var end = code.IndexOf(sign, start + 1);
        return end < 0 ? code.Length : end;
    }
}
