using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Text;
using ChungSuc.Documents.Word;

namespace ChungSuc.Web.Pages.Reviews;

/// <summary>The report as a .docx of Nghị định 30/2020/NĐ-CP: a draft with blanks for number and day, an issued one in the words that were signed.</summary>
internal static class ReportPaper
{
    private const int MostPortraitColumns = 6;

    public static byte[] Write(ReportDetail detail, DateTime nowUtc) => WordPaper.Write(ReviewReportPaper.Make(Of(detail, nowUtc)));

    public static string FileName(ReportDetail detail) =>
        detail.Report.Issue is { } issue ? $"bao-cao-{issue.Year}-{issue.Number:00}.docx" : "bao-cao-du-thao.docx";

    private static ReviewReport Of(ReportDetail detail, DateTime nowUtc)
    {
        var parts = PartsOf(detail);
        var issue = detail.Report.Issue;
        var office = issue?.OfficeName ?? detail.Office.Name;
        return new ReviewReport
        {
            Head = HeadOf(detail, office, nowUtc),
            Subject = parts.Single(p => p.Place == ReportPlace.Subject).Line,
            Addressees = parts.Single(p => p.Place == ReportPlace.Addressees).Items,
            Opening = [.. parts.Single(p => p.Place == ReportPlace.Opening).Lines.Select(l => l.Written)],
            Sections = [.. parts.Where(p => p.Place == ReportPlace.Section).Select(p => new ReportSection(p.Heading ?? string.Empty, [.. p.Lines.Select(BlockOf)]))],
            Closing = parts.Single(p => p.Place == ReportPlace.Closing).Line,
            Annexes = [.. detail.Composition.Annexes.Select(a => new Documents.Templates.ReportAnnex(a.Table.Title, [TableOf(a.Table)], a.Table.Columns.Count > MostPortraitColumns))],
            Signing = SigningOf(issue?.SigningOffice ?? SigningOffice.Chairman, issue?.SignerName ?? detail.Office.ChairmanName),
            Recipients = parts.Single(p => p.Place == ReportPlace.Recipients).Items,
            Issuer = $"Ủy ban nhân dân {office}",
        };
    }

    /// <summary>Of an issued report the kept words; of a draft the words with today's figures.</summary>
    private static List<PaperPart> PartsOf(ReportDetail detail) => detail.Report.Issue is { } issue
        ? [.. issue.Parts.OrderBy(p => p.Place).ThenBy(p => p.Position).Select(p => new PaperPart(p.Place, p.Heading, [.. ReportText.Read(p.Text).Select(Kept)]))]
        : [.. detail.Composition.Parts.Select(p => new PaperPart(p.Part.Place, p.Part.Heading, p.Lines))];

    private static ComposedLine Kept(TextLine line) => new(line.Use, line.Label, [.. line.Pieces.Select(p => new ComposedPiece(p.Text, null, false))]);

    private static Letterhead HeadOf(ReportDetail detail, string office, DateTime nowUtc)
    {
        var issue = detail.Report.Issue;
        var today = VietnameseDate.LocalDate(nowUtc);
        return new Letterhead
        {
            Agency = new IssuingAgency { Lines = ["Ủy ban nhân dân", office] },
            Number = new DocumentNumber { Value = issue?.Number, Symbol = ReportIssue.Symbol },
            Place = issue?.OfficePlace ?? detail.Office.Place,
            Date = issue is null ? IssueDate.BlankDay(today.Month, today.Year) : IssueDate.On(issue.IssuedOn),
            Author = $"Ủy ban nhân dân {office}",
            CreatedUtc = issue?.At ?? nowUtc,
        };
    }

    private static SingleSignature SigningOf(SigningOffice office, string name) => office switch
    {
        SigningOffice.Chairman => SingleSignature.ForBody("Ủy ban nhân dân", "Chủ tịch", name),
        SigningOffice.DeputyForChairman => SingleSignature.ForBodyByDeputy("Ủy ban nhân dân", "Chủ tịch", "Phó Chủ tịch", name),
        _ => throw new ArgumentOutOfRangeException(nameof(office), office, "Unknown signing office."),
    };

    private static Block BlockOf(ComposedLine line) => line.Use switch
    {
        LineUse.Title => new Clause { Number = NumberOf(line), IsTitle = true, Text = line.Words },
        LineUse.Clause => new Clause { Number = NumberOf(line), Text = line.Words },
        LineUse.Point when PointOf(line.Label) is { } index => new Point { Index = index, Text = line.Words },
        LineUse.Dash => Dash.Of(line.Words),
        _ => Prose.Of(line.Written),
    };

    private static int NumberOf(ComposedLine line) => int.Parse(line.Label, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Null for a letter that Vietnamese drafting does not use: it stays as the person wrote it.</summary>
    private static int? PointOf(string letter)
    {
        var index = Enumerable.Range(1, 23).FirstOrDefault(i => PaperNumber.PointLetter(i) == letter);
        return index == 0 ? null : index;
    }

    private static PaperTable TableOf(Core.Reviews.ReportAnnex table) => new()
    {
        UnitOfMeasure = table.UnitOfMeasure,
        Columns = [.. table.Columns.Select(ColumnOf)],
        Rows =
        [
            .. table.Rows.Select(r => new TableRow
            {
                Cells = [.. r.Cells.Select(RichText.FromString)],
                Kind = r.Use switch { RowUse.Total => TableRowKind.Total, RowUse.Part => TableRowKind.Part, _ => TableRowKind.Plain },
            }),
        ],
    };

    private static TableColumn ColumnOf(AnnexColumn column) => column.Use switch
    {
        ColumnUse.Ordinal => new TableColumn { Title = column.Title, WidthMm = 12, Alignment = ColumnAlignment.Centre },
        ColumnUse.Number => new TableColumn { Title = column.Title, WidthMm = 28, Alignment = ColumnAlignment.Number },
        ColumnUse.Words => new TableColumn { Title = column.Title },
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Use, "Unknown use of a column."),
    };

    private sealed record PaperPart(ReportPlace Place, string? Heading, IReadOnlyList<ComposedLine> Lines)
    {
        public string Line => string.Join(' ', Lines.Select(l => l.Written));

        /// <summary>Lines of a list, without the marks that the paper sets itself.</summary>
        public IReadOnlyList<string> Items => [.. Lines.Select(l => l.Words.TrimEnd('.', ';', ' '))];
    }
}
