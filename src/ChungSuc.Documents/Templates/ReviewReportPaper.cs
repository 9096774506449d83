using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Mẫu 1.4 of Nghị định 30/2020/NĐ-CP: sections numbered I, II, III; tables that are too wide for the page go to annexes.</summary>
public static class ReviewReportPaper
{
    public static OfficialDocument Make(ReviewReport report) => new()
    {
        Head = report.Head,
        TypeName = report.TypeName,
        Subject = report.Subject,
        Addressees = report.Addressees,
        Body =
        [
            .. report.Opening.Select(text => Prose.Of(text)),
            .. report.Sections.SelectMany((section, i) => (IEnumerable<Block>)
                [new Section { Number = i + 1, Title = section.Title }, .. section.Body]),
            Prose.Of(report.Closing),
        ],
        Signing = report.Signing,
        Recipients = report.Recipients,
        Annexes = [.. report.Annexes.Select(annex => AnnexOf(report, annex))],
    };

    private static Annex AnnexOf(ReviewReport report, ReportAnnex annex)
    {
        var type = char.ToUpperInvariant(report.TypeName[0]) + report.TypeName[1..].ToLowerInvariant();
        return new Annex
        {
            Title = annex.Title,
            AttachedTo = $"Kèm theo {type} {report.Head.Citation} của {report.Issuer}",
            Body = annex.Body,
            IsLandscape = annex.IsLandscape,
        };
    }
}
