using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

internal static class BodyXml
{
    public static IEnumerable<OpenXmlElement> Elements(IReadOnlyList<Block> blocks, double widthMm) =>
        blocks.SelectMany(block => Of(block, widthMm));

    /// <summary>The closing mark goes to the last words; a body that ends in a table gets it on a line of its own.</summary>
    public static IReadOnlyList<Block> Closed(IReadOnlyList<Block> blocks) => blocks.Count > 0 && blocks[^1] is TextBlock last
        ? [.. blocks.Take(blocks.Count - 1), last with { Text = last.Text.Closed() }]
        : [.. blocks, Prose.Of(RichText.Empty.Closed())];

    private static IEnumerable<OpenXmlElement> Of(Block block, double widthMm) => block switch
    {
        Chapter chapter =>
        [
            Make.Paragraph(PaperStyle.Chuong, PaperText.CleanLine(chapter.Label)),
            Make.Paragraph(PaperStyle.TenChuong, PaperText.Capitals(chapter.Title)),
        ],
        Article article => [Make.Paragraph(PaperStyle.Dieu, ArticleWords(article))],
        Section section => [Make.Paragraph(PaperStyle.Muc, $"{PaperNumber.Roman(section.Number)}. {PaperText.Capitals(section.Title)}")],
        Clause { IsTitle: true } clause => [Make.Paragraph(PaperStyle.KhoanTieuDe, Numbered(clause))],
        Clause clause => [Make.Paragraph(PaperStyle.Khoan, Numbered(clause))],
        Point point => [Make.Paragraph(PaperStyle.Diem, $"{PaperNumber.PointLetter(point.Index)}) " + point.Text)],
        Dash dash => [Make.Paragraph(PaperStyle.GachDauDong, "- " + dash.Text)],
        Prose prose => [Make.Paragraph(PaperStyle.NoiDung, prose.Text)],
        PaperTable table => TableXml.Elements(table, widthMm),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown kind of block."),
    };

    private static RichText Numbered(Clause clause) => $"{Make.Digits(clause.Number)}. " + clause.Text;

    private static RichText ArticleWords(Article article)
    {
        var label = $"Điều{PaperText.NoBreakSpace}{Make.Digits(article.Number)}.";
        var head = article.Title is null ? label : $"{label} {PaperText.CleanLine(article.Title)}";
        return article.Text.IsEmpty ? RichText.Bold(head) : RichText.Bold(head) + " " + article.Text;
    }
}
