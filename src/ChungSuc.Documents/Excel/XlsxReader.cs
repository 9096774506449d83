using System.Diagnostics;

namespace ChungSuc.Documents.Excel;

/// <summary>
/// Reads a workbook row by row within limits. Nothing in the file is computed, followed or unpacked to disk;
/// what exceeds a limit or is not plain data is refused with a sentence (<see cref="XlsxRefusedException"/>).
/// </summary>
public sealed class XlsxReader : IDisposable
{
    private const int LongestFormat = 32 * 1024;

    private readonly Stream _file;
    private readonly ZipDirectory _directory;
    private readonly InflationBudget _budget;
    private readonly List<XlsxSheet> _sheets = [];
    private long _spentTicks;
    private long _startedAt;

    private XlsxReader(Stream file, XlsxLimits limits)
    {
        (_file, Limits, _budget) = (file, limits, new InflationBudget(limits));
        _directory = ZipDirectory.Read(file, limits);
    }

    public IReadOnlyList<XlsxSheet> Sheets => _sheets;

    internal XlsxLimits Limits { get; }

    internal SharedTexts? Texts { get; private set; }

    internal CellFormats Formats { get; private set; } = CellFormats.None;

    internal bool CountsFrom1904 { get; private set; }

    /// <summary>Opens a workbook; the stream is disposed with the reader.</summary>
    /// <exception cref="XlsxRefusedException">The file is not a workbook, or is more than the limits allow.</exception>
    public static XlsxReader Open(Stream file, XlsxLimits? limits = null)
    {
        limits ??= XlsxLimits.Default;
        var reader = new XlsxReader(file.CanSeek ? file : Buffered(file, limits.FileBytes), limits);
        reader.StartClock();
        reader.ReadWorkbook();
        reader.StopClock();
        return reader;
    }

    /// <exception cref="XlsxRefusedException">There is no sheet of this name; capital letters do not matter.</exception>
    public XlsxSheet Sheet(string name)
    {
        return FindSheet(name) ?? throw Refusals.NoSheet(name, _sheets.Select(sheet => sheet.Name));
    }

    public XlsxSheet? FindSheet(string name)
    {
        return _sheets.Find(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose()
    {
        _file.Dispose();
    }

    internal PartXml OpenPart(string path, int longestText)
    {
        var part = _directory.Find(path) ?? throw Refusals.Damaged($"thiếu {path}");
        return new PartXml(new PartStream(_file, part, Limits, _budget), longestText);
    }

    internal void StartClock()
    {
        _startedAt = Stopwatch.GetTimestamp();
    }

    internal void StopClock()
    {
        CheckClock();
        _spentTicks += Stopwatch.GetTimestamp() - _startedAt;
    }

    internal void CheckClock()
    {
        var spent = _spentTicks + Stopwatch.GetTimestamp() - _startedAt;
        if (spent > Limits.Time.TotalSeconds * Stopwatch.Frequency)
        {
            throw Refusals.Time(Limits.Time);
        }
    }

    /// <summary>An upload that cannot be read at will is kept in memory, up to the limit.</summary>
    private static MemoryStream Buffered(Stream file, long limit)
    {
        var buffer = new MemoryStream();
        var block = new byte[64 * 1024];
        int count;
        while ((count = file.Read(block)) > 0)
        {
            buffer.Write(block, 0, count);
            if (buffer.Length > limit)
            {
                throw Refusals.TooManyBytes("Tệp lớn", limit);
            }
        }

        return buffer;
    }

    private void ReadWorkbook()
    {
        RefuseActiveContent();
        var workbook = Relations("").Find(relation => relation.IsOf("officeDocument"))?.Target ?? throw Refusals.NotAWorkbook();
        var relations = Relations(workbook);
        ReadSheets(workbook, relations);
        if (relations.Find(relation => relation.IsOf("styles"))?.Target is { } styles && _directory.Find(styles) is not null)
        {
            using var part = OpenPart(styles, LongestFormat);
            Formats = CellFormats.Read(part);
        }

        if (relations.Find(relation => relation.IsOf("sharedStrings"))?.Target is { } texts && _directory.Find(texts) is not null)
        {
            using var part = OpenPart(texts, Limits.CellCharacters);
            Texts = SharedTexts.Read(part, Limits, CheckClock);
        }
    }

    /// <summary>Macros and outside data are known by the names of their parts and, where those are changed, by their content types.</summary>
    private void RefuseActiveContent()
    {
        foreach (var part in _directory.Parts)
        {
            RefuseActiveContent(part.Name);
        }

        if (_directory.Find("[Content_Types].xml") is null)
        {
            throw Refusals.NotAWorkbook();
        }

        using var types = OpenPart("[Content_Types].xml", LongestFormat);
        while (types.Read())
        {
            if (types.IsStart && types.Attribute("ContentType") is { } type)
            {
                RefuseActiveContent(type);
            }
        }
    }

    private static void RefuseActiveContent(string name)
    {
        if (name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || name.Contains("macrosheet", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusals.Macro();
        }

        if (name.Contains("externalLink", StringComparison.OrdinalIgnoreCase) || name.EndsWith("xl/connections.xml", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusals.ExternalLink();
        }
    }

    private void ReadSheets(string workbook, List<PartRelation> relations)
    {
        using var part = OpenPart(workbook, LongestFormat);
        while (part.Read())
        {
            if (part.IsStart && part.Name == "workbookPr")
            {
                CountsFrom1904 = part.Attribute("date1904") is "1" or "true" or "on";
            }
            else if (part.IsStart && part.Name == "sheet" && part.Attribute("name") is { } name)
            {
                // "r:id" and the plain "sheetId" have different local names; the relation is found by the former.
                var id = part.Attribute("id");
                var isHidden = part.Attribute("state") is "hidden" or "veryHidden";
                if (relations.Find(relation => relation.Id == id && relation.IsOf("worksheet")) is { } relation)
                {
                    _sheets.Add(new XlsxSheet(this, name, isHidden, relation.Target));
                }
            }

            if (_sheets.Count > Limits.Sheets)
            {
                throw Refusals.TooMuch("sheets", "Tệp có", Limits.Sheets, "trang", "Bỏ các trang không dùng.");
            }
        }
    }

    private List<PartRelation> Relations(string source)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        var path = $"{folder}_rels/{source[folder.Length..]}.rels";
        var relations = new List<PartRelation>();
        if (_directory.Find(path) is null)
        {
            return relations;
        }

        using var part = OpenPart(path, LongestFormat);
        while (part.Read())
        {
            if (!part.IsStart || part.Name != "Relationship")
            {
                continue;
            }

            var relation = new PartRelation(part.Attribute("Id") ?? "", part.Attribute("Type") ?? "", Resolved(folder, part.Attribute("Target") ?? ""));
            if (string.Equals(part.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
            {
                throw Refusals.ExternalLink();
            }

            relations.Add(relation);
            if (relations.Count > Limits.Parts)
            {
                throw Refusals.TooMuch("parts", "Tệp chứa", Limits.Parts, "tệp con", "Chép riêng phần số liệu sang một sổ mới rồi nộp lại.");
            }
        }

        return relations;
    }

    private static string Resolved(string folder, string target)
    {
        var path = target.StartsWith('/') ? target : folder + target;
        var names = new List<string>();
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("." or ".."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    private sealed record PartRelation(string Id, string Type, string Target)
    {
        public bool IsOf(string kind)
        {
            return Type.EndsWith("/" + kind, StringComparison.Ordinal);
        }
    }
}
