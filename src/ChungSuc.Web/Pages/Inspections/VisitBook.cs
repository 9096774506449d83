using ChungSuc.Core.Inspections;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Visits and their findings as a workbook.</summary>
internal static class VisitBook
{
    private const int Wide = 44;
    private const int Narrow = 14;

    public static byte[] Write(IReadOnlyList<VisitStanding> visits, IReadOnlyList<FindingStanding> findings, DateOnly today)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            WriteVisits(book, visits, today);
            WriteFindings(book, findings, today);
            book.Complete();
        }

        return stream.ToArray();
    }

    private static void WriteVisits(XlsxWriter book, IReadOnlyList<VisitStanding> visits, DateOnly today)
    {
        var sheet = book.AddSheet(
            "Các cuộc",
            [
                new("Số", Narrow), new("Loại", Narrow), new("Nội dung", Wide), new("Nơi đến", Wide), new("Ngày đầu", Narrow) { Look = XlsxLook.Date },
                new("Ngày cuối", Narrow) { Look = XlsxLook.Date }, new("Trưởng đoàn", Wide), new("Kế hoạch", Wide), new("Kiến nghị", Narrow) { Look = XlsxLook.Number }, new("Tình trạng", Wide),
            ]);
        foreach (var v in visits)
        {
            sheet.WriteRow(
            [
                v.NumberText, v.Side.Vietnamese(), v.Purpose, string.Join("; ", v.Places.Select(p => p.Name)), Day(v.FromOn), Day(v.ToOn), v.Lead, string.Join("; ", v.Plans), v.Findings,
                v.WordsOn(today),
            ]);
        }
    }

    private static void WriteFindings(XlsxWriter book, IReadOnlyList<FindingStanding> findings, DateOnly today)
    {
        var sheet = book.AddSheet(
            "Kiến nghị",
            [
                new("Số", Narrow), new("Cuộc", Narrow), new("Ngày", Narrow) { Look = XlsxLook.Date }, new("Tồn tại", Wide), new("Kiến nghị", Wide), new("Đơn vị", Wide),
                new("Hạn", Narrow) { Look = XlsxLook.Date }, new("Tình trạng", Wide),
            ]);
        foreach (var f in findings)
        {
            sheet.WriteRow([f.NumberText, f.VisitText, f.HeldOn, f.Text, f.Recommendation, f.Task.OwnerName, f.Task.Deadline, f.Task.Facts.WordsOn(today)]);
        }
    }

    private static XlsxValue Day(DateOnly? day) => day is { } known ? XlsxValue.Date(known) : XlsxValue.Blank;
}
