namespace ChungSuc.Core.Criteria;

/// <summary>The rules of grade, elimination, rank and rounding in words, printed beside the result.</summary>
internal static class ConclusionWords
{
    public static IReadOnlyList<string> Of(CriteriaSet set)
    {
        var rules = new List<string> { MissingWords(set.Missing) };
        if (set.Classification is { } classification)
        {
            rules.Add($"Xếp loại theo {Figure(classification.On)}: {string.Join("; ", classification.Bands.Select(band => BandWords(classification.On, band)))}");
        }
        rules.AddRange(set.Plan.EliminatingLeaves.Select(leaf => $"Không xếp hạng nếu không đạt {leaf.Code}: {leaf.Name}"));
        rules.AddRange(set.Eliminations.Select(elimination => $"Không xếp hạng nếu: {RuleWords.Of(elimination.When)} ({elimination.Reason})"));
        string ties = set.Ranking.TieFormulas.Count == 0 ? "" : $"; khi bằng nhau so lần lượt: {string.Join("; ", set.Ranking.TieFormulas.Select(RuleWords.Of))}";
        rules.Add($"Xếp hạng theo {Figure(set.Ranking.By)}{ties}; vẫn bằng nhau thì đồng hạng");
        return rules;
    }

    private static string Figure(ClassifiedFigure figure) => figure switch
    {
        ClassifiedFigure.Score => "tổng điểm",
        ClassifiedFigure.Share => "tỷ lệ điểm trên điểm tối đa được giao",
        ClassifiedFigure.PassedCount => "số chỉ tiêu đạt",
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "Unknown figure"),
    };

    private static string BandWords(ClassifiedFigure on, ClassificationBand band)
    {
        string range = band.Range.InWords(n => on == ClassifiedFigure.Share ? VietnameseWords.Of(Value.Share(n)) : VietnameseWords.Number(n));
        return band.Requires is null ? $"{band.Name} {range}" : $"{band.Name} {range} và {RuleWords.Of(band.Requires)}";
    }

    private static string MissingWords(MissingRule rule) => rule switch
    {
        MissingRule.Waits => "Số liệu chưa có thì chưa kết luận",
        MissingRule.Fails => "Số liệu chưa có thì tính là không đạt, 0 điểm",
        MissingRule.Excluded => "Số liệu chưa có thì không tính vào mẫu số",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule"),
    };
}
