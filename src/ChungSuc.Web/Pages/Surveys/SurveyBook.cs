using ChungSuc.Core.Surveys;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>Rounds and results as workbooks.</summary>
internal static class SurveyBook
{
    private const string Hidden = "ẩn";
    private const int Wide = 44;

    public static byte[] List(IReadOnlyList<SurveyRow> rows) => Write(book =>
    {
        var sheet = book.AddSheet("Các đợt", [new("Số"), new("Đợt", Wide), Day("Từ ngày"), Day("Đến ngày"), Number("Số thôn"), Number("Hộ được hỏi"), Day("Đóng ngày")]);
        foreach (var row in rows)
        {
            sheet.WriteRow([row.NumberText, row.Title, row.From, row.To, row.Villages, row.Asked, row.ClosedOn is { } day ? XlsxValue.Date(day) : XlsxValue.Blank]);
        }
    });

    public static byte[] Result(SurveyResultView view, IReadOnlyList<VillageReturn> villages) => Write(book =>
    {
        var contents = book.AddSheet("Theo nội dung", [Number("Câu"), new("Nội dung", Wide), Number("Hài lòng"), Number("Phiếu hợp lệ"), new("Tỷ lệ") { Look = XlsxLook.Percent }]);
        foreach (var row in view.Outcome.Questions)
        {
            contents.WriteRow([row.Number, row.Question.Text, Count(row.Published.Satisfied), row.Published.Forms, row.Published.Share is { } share ? XlsxValue.Percent(share) : Hidden]);
        }

        var byVillage = book.AddSheet(
            "Theo thôn",
            [
                new("Thôn", Wide), Number("Hộ được hỏi"), Number("Phiếu về"), Number("Hợp lệ"), Number("Không hợp lệ"),
                .. view.Outcome.Questions.Select(q => Number($"Hài lòng câu {q.Number}")),
            ]);
        foreach (var row in villages)
        {
            byVillage.WriteRow(
            [
                row.Name, row.Asked, row.Returned, row.Valid, row.Invalid,
                .. view.Outcome.Questions.Select(q => Count(q.Published.ByVillage.TryGetValue(row.VillageId, out var satisfied) ? satisfied : null)),
            ]);
        }
    });

    private static XlsxValue Count(int? forms) => forms is { } n ? XlsxValue.Number(n) : Hidden;

    private static XlsxColumn Number(string head) => new(head) { Look = XlsxLook.Number };

    private static XlsxColumn Day(string head) => new(head) { Look = XlsxLook.Date };

    private static byte[] Write(Action<XlsxWriter> fill)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            fill(book);
            book.Complete();
        }

        return stream.ToArray();
    }
}
