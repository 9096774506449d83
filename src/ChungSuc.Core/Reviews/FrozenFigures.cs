namespace ChungSuc.Core.Reviews;

/// <summary>Writes the figures and tables of an issue into rows, and reads them from there.</summary>
internal static class FrozenFigures
{
    private const char Tab = '\t';

    public static IReadOnlyDictionary<string, ReportFigure> Of(ReportIssue issue)
    {
        var tables = issue.Annexes.ToDictionary(a => a.Key, TableOf, StringComparer.Ordinal);
        return issue.Figures.ToDictionary(
            f => f.Key,
            f => new ReportFigure
            {
                Key = f.Key,
                Name = f.Name,
                Words = f.Words,
                Source = f.Source,
                RecordsUrl = f.RecordsUrl,
                Annex = tables.GetValueOrDefault(f.Key),
            },
            StringComparer.Ordinal);
    }

    public static void Keep(ReportIssue issue, ReportComposition composition)
    {
        var labels = composition.Annexes.ToDictionary(a => a.Figure.Key, a => a.Label, StringComparer.Ordinal);
        issue.Parts.AddRange(composition.Parts.Select(p => new IssuedPart
        {
            CommuneId = issue.CommuneId,
            IssueId = issue.Id,
            Place = p.Part.Place,
            Position = p.Part.Position,
            Heading = p.Part.Heading,
            Text = p.Words,
        }));
        issue.Figures.AddRange(composition.Figures.Select(f => new IssuedFigure
        {
            CommuneId = issue.CommuneId,
            IssueId = issue.Id,
            Key = f.Key,
            Name = f.Name,
            Words = labels.GetValueOrDefault(f.Key) ?? f.Words,
            Source = f.Source,
            RecordsUrl = f.RecordsUrl,
        }));
        issue.Annexes.AddRange(composition.Annexes.Select((a, i) => new IssuedAnnex
        {
            CommuneId = issue.CommuneId,
            IssueId = issue.Id,
            Position = i + 1,
            Key = a.Figure.Key,
            Title = a.Table.Title,
            UnitOfMeasure = a.Table.UnitOfMeasure,
            ColumnLines = string.Join('\n', a.Table.Columns.Select(c => Line([c.Use.ToString(), c.Title]))),
            RowLines = string.Join('\n', a.Table.Rows.Select(r => Line([r.Use.ToString(), r.Url ?? string.Empty, .. r.Cells]))),
            Source = a.Figure.Source,
            RecordsUrl = a.Figure.RecordsUrl,
        }));
    }

    private static ReportAnnex TableOf(IssuedAnnex annex) => new()
    {
        Title = annex.Title,
        UnitOfMeasure = annex.UnitOfMeasure,
        Columns = [.. annex.ColumnLines.Split('\n').Select(l => l.Split(Tab)).Select(c => new AnnexColumn(c[1], Enum.Parse<ColumnUse>(c[0])))],
        Rows = [.. annex.RowLines.Split('\n').Select(l => l.Split(Tab)).Select(c => new AnnexRow(c[2..], Enum.Parse<RowUse>(c[0]), c[1].Length == 0 ? null : c[1]))],
    };

    private static string Line(IEnumerable<string> cells) => string.Join(Tab, cells.Select(c => c.ReplaceLineEndings(" ").Replace(Tab, ' ')));
}
