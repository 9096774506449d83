using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The sheets of one set as a workbook: everybody by every item, then one sheet for each group of items.</summary>
internal static class SummaryBook
{
    private const int NameWidth = 34;
    private const int ItemWidth = 10;

    public static byte[] Write(IReadOnlyList<AssessmentSheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var items = sheets[0].Lines.Where(line => line.IsIndicator).ToList();
            Add(book, "Tổng hợp", sheets, items);
            foreach (var group in GroupsOf(sheets[0]))
            {
                Add(book, SheetName(group.Head), sheets, group.Items);
            }

            book.Complete();
        }

        return stream.ToArray();
    }

    private static void Add(XlsxWriter book, string name, IReadOnlyList<AssessmentSheet> sheets, IReadOnlyList<SheetLine> items)
    {
        var isWhole = name == "Tổng hợp";
        XlsxColumn[] totals = isWhole ? [new("Tổng", ItemWidth) { Look = XlsxLook.Number }, new("Loại", NameWidth), new("Xếp thứ", ItemWidth) { Look = XlsxLook.Number }, new("Ghi chú", NameWidth)] : [];
        var sheet = book.AddSheet(
            name,
            [new("Được đánh giá", NameWidth), new("Cụm", ItemWidth), .. items.Select(item => new XlsxColumn($"{item.Code} {item.Name}", ItemWidth) { Look = XlsxLook.Number }), .. totals]);
        foreach (var row in sheets)
        {
            XlsxValue[] ends = isWhole
                ? [Total(row), XlsxValue.Text(row.Tally.Band), row.Tally.Rank is { } rank ? XlsxValue.Number(rank) : XlsxValue.Blank, XlsxValue.Text(RankingModel.Notes(row.Tally))]
                : [];
            sheet.WriteRow([XlsxValue.Text(row.Head.Name), XlsxValue.Text(row.Head.Assessment.Cluster), .. items.Select(item => Cell(row.Find(item.Code))), .. ends]);
        }
    }

    /// <summary>Items of the first level with what stands below them; an item that stands there itself needs no sheet of its own.</summary>
    private static IEnumerable<(SheetLine Head, IReadOnlyList<SheetLine> Items)> GroupsOf(AssessmentSheet sheet)
    {
        var lines = sheet.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Depth: 0, IsIndicator: false } head)
            {
                yield return (head, [.. lines.Skip(i + 1).TakeWhile(line => line.Depth > 0).Where(line => line.IsIndicator)]);
            }
        }
    }

    private static XlsxValue Total(AssessmentSheet sheet) => XlsxValue.Number(sheet.Tally.Points ?? sheet.Tally.PassedCriteria);

    private static XlsxValue Cell(SheetLine? line) => line switch
    {
        null or { Status: NodeStatus.NotAssigned } => XlsxValue.Blank,
        { Points: { } points } => XlsxValue.Number(points),
        _ => XlsxValue.Text(line.StatusText),
    };

    /// <summary>Excel takes 31 letters at most, and none of these signs.</summary>
    private static string SheetName(SheetLine head)
    {
        var name = new string([.. $"{head.Code} {head.Name}".Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' ? ' ' : letter)]).Trim();
        return name.Length <= 31 ? name : name[..31].Trim();
    }
}
