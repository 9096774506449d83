namespace ChungSuc.Core.Criteria.Commands;

/// <summary>Scores and explanations as plain text for a terminal.</summary>
internal static class ScoreText
{
    public static void Write(CriteriaSet set, EvaluationRun run, TextWriter output)
    {
        output.WriteLine($"{set.Name}, bản {set.Version}");
        WriteRanks(set, run, output);
        for (int i = 0; i < run.Scores.Count; i++)
        {
            SubjectResult result = run.Explain(i);
            output.WriteLine();
            output.WriteLine($"== {result.Score.Subject.Name}: {Total(set, result.Score)}");
            foreach (string reason in result.Score.Eliminations)
            {
                output.WriteLine($"   Không xếp hạng: {reason}");
            }
            foreach (string condition in result.Score.OpenConditions)
            {
                output.WriteLine($"   Chưa xét được điều kiện loại: {condition}");
            }
            foreach (NodeResult child in result.Root.Children)
            {
                WriteNode(child, 1, output);
            }
        }
        output.WriteLine();
        foreach (string rule in set.RuleTexts)
        {
            output.WriteLine($"* {rule}");
        }
    }

    private static void WriteRanks(CriteriaSet set, EvaluationRun run, TextWriter output)
    {
        foreach (RankLine line in run.Rank())
        {
            string rank = line.Rank is { } place ? $"{place}{(line.IsTied ? " (đồng hạng)" : "")}" : "-";
            string note = line.Note is null ? "" : $"  {line.Note}";
            string cluster = line.Score.Subject.Cluster is { } name ? $"[{name}] " : "";
            output.WriteLine($"{cluster}{rank}. {line.Score.Subject.Name}: {Total(set, line.Score)}{note}");
        }
    }

    private static string Total(CriteriaSet set, SubjectScore score)
    {
        var parts = new List<string>();
        if (score.Points is { } points)
        {
            parts.Add($"{VietnameseWords.Number(points)} trên {VietnameseWords.Number(score.MaxPoints ?? 0)} điểm");
        }
        if (score.Share is { } share)
        {
            parts.Add(VietnameseWords.Of(Value.Share(share)));
        }
        if (set.Root.JudgedBy == JudgedBy.Verdict)
        {
            parts.Add($"{score.PassedCriteria} trên {score.AssignedCriteria} tiêu chí đạt");
        }
        parts.Add(score.Band ?? StatusWords.Of(score.Status));
        return string.Join(", ", parts);
    }

    private static void WriteNode(NodeResult node, int depth, TextWriter output)
    {
        string indent = new(' ', depth * 2);
        string points = node.Points is { } reached ? $", {VietnameseWords.Number(reached)}{(node.MaxPoints is > 0 and { } max ? $"/{VietnameseWords.Number(max)}" : "")} điểm" : "";
        string unconfirmed = node is { IsLeaf: true, IsUnconfirmed: true } ? " (chưa xác nhận)" : "";
        output.WriteLine($"{indent}{node.Code} {node.Name}: {node.StatusText}{points}{unconfirmed}");
        foreach (ExplanationLine line in node.Lines)
        {
            output.WriteLine($"{indent}  - {line.Text}");
        }
        foreach (NodeResult child in node.Children)
        {
            WriteNode(child, depth + 1, output);
        }
    }
}
