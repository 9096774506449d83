using System.Globalization;

namespace ChungSuc.Core.Criteria;

/// <summary>One difference between two versions of a set.</summary>
public sealed record SetChange(string Where, string What, string? Before, string? After)
{
    public override string ToString() => (Before, After) switch
    {
        (null, _) => $"+ {Where}: thêm {What}: {After}",
        (_, null) => $"- {Where}: bỏ {What}: {Before}",
        _ => $"~ {Where}: {What}: {Before} -> {After}",
    };
}

/// <summary>Compares two sets item by item, matched by code.</summary>
public static class SetComparison
{
    public static IReadOnlyList<SetChange> Compare(CriteriaSet before, CriteriaSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<SetChange> changes = [.. CompareFacts("bộ tiêu chí", SetFacts(before), SetFacts(after))];
        Dictionary<string, CriterionNode> old = Nodes(before.Root);
        Dictionary<string, CriterionNode> now = Nodes(after.Root);
        foreach ((string code, CriterionNode node) in old)
        {
            changes.AddRange(now.TryGetValue(code, out CriterionNode? same)
                ? CompareFacts(code, NodeFacts(node), NodeFacts(same))
                : [new SetChange(code, "mục", node.Name, null)]);
        }
        changes.AddRange(now.Where(entry => !old.ContainsKey(entry.Key)).Select(entry => new SetChange(entry.Key, "mục", null, entry.Value.Name)));
        return changes;
    }

    private static Dictionary<string, CriterionNode> Nodes(CriterionGroup group)
    {
        var nodes = new Dictionary<string, CriterionNode>(StringComparer.Ordinal);
        var open = new Queue<CriterionNode>(group.Children);
        while (open.TryDequeue(out CriterionNode? node))
        {
            nodes.Add(node.Code, node);
            foreach (CriterionNode child in node is CriterionGroup inner ? inner.Children : [])
            {
                open.Enqueue(child);
            }
        }
        return nodes;
    }

    private static IEnumerable<SetChange> CompareFacts(string where, IReadOnlyList<(string What, string? Text)> before, IReadOnlyList<(string What, string? Text)> after)
    {
        Dictionary<string, string?> now = after.ToDictionary(fact => fact.What, fact => fact.Text, StringComparer.Ordinal);
        foreach ((string what, string? text) in before)
        {
            string? other = now.GetValueOrDefault(what);
            if (!string.Equals(text, other, StringComparison.Ordinal))
            {
                yield return new SetChange(where, what, text, other);
            }
        }
        foreach ((string what, string? text) in after.Where(fact => fact.Text is not null && before.All(old => old.What != fact.What)))
        {
            yield return new SetChange(where, what, null, text);
        }
    }

    private static List<(string What, string? Text)> SetFacts(CriteriaSet set)
    {
        List<(string What, string? Text)> facts =
        [
            ("mã", set.Id),
            ("bản", set.Version.ToString(CultureInfo.InvariantCulture)),
            ("tên", set.Name),
            ("nguồn gốc", set.Origin.Vietnamese()),
            ("đối tượng", set.SubjectKind.Vietnamese()),
            ("hiệu lực từ", Day(set.ValidFrom)),
            ("hiệu lực đến", Day(set.ValidTo)),
            ("căn cứ", string.Join("; ", set.LegalBasis.Select(basis => $"{basis.Number} {Day(basis.Date)} {basis.Issuer}"))),
            ("làm tròn", RoundingWords(set.Rounding)),
            ("điểm tối đa", set.Root.Max is { } max ? VietnameseWords.Number(max) : null),
        ];
        facts.AddRange(ConclusionWords.Of(set).Select((rule, i) => ($"quy tắc {(i + 1).ToString(CultureInfo.InvariantCulture)}", (string?)rule)));
        facts.AddRange(set.Inputs.Where(input => input.LeafCode is null).Select(input => ($"số liệu {input.Name}", (string?)$"{input.Label} ({input.Type.NameOf()})")));
        facts.AddRange(set.Parameters.Select(parameter => ($"tham số {parameter.Name}", (string?)$"{parameter.Label}: {(parameter.Value is { } value ? VietnameseWords.Of(value, parameter.Unit) : "chưa có")}")));
        facts.AddRange(set.Formulas.Select(formula => ($"công thức {formula.Name}", (string?)formula.Text)));
        return facts;
    }

    private static string RoundingWords(Rounding rounding)
    {
        (string What, decimal? Step)[] steps = [("chỉ tiêu", rounding.LeafStep), ("nhóm", rounding.GroupStep), ("tổng", rounding.TotalStep), ("tỷ lệ", rounding.ShareStep)];
        string mode = rounding.Mode switch
        {
            MidpointRounding.AwayFromZero => "nửa trở lên thì lên",
            MidpointRounding.ToEven => "nửa về số chẵn",
            MidpointRounding.ToPositiveInfinity => "luôn lên",
            _ => "luôn xuống",
        };
        return string.Join(", ", steps.Where(step => step.Step is not null).Select(step => $"{step.What} đến {VietnameseWords.Number(step.Step!.Value, 8)}").Append(mode)); // filtered just now
    }

    private static string? Day(DateOnly? day) => day is { } date ? VietnameseWords.Date(date) : null;

    private static List<(string What, string? Text)> NodeFacts(CriterionNode node)
    {
        List<(string What, string? Text)> facts =
        [
            ("loại mục", node is CriterionLeaf ? "chỉ tiêu" : "nhóm"),
            ("tên", node.Name),
            ("điểm tối đa", node.Max is { } max ? VietnameseWords.Number(max) : null),
            ("điểm thưởng", node.IsBonus ? "có" : null),
            ("chỉ giao khi", node.AppliesText),
            ("tên đã xác nhận", node.IsNameConfirmed ? "có" : "chưa"),
        ];
        facts.AddRange(node is CriterionLeaf leaf ? LeafFacts(leaf) : GroupFacts((CriterionGroup)node));
        return facts;
    }

    private static (string What, string? Text)[] LeafFacts(CriterionLeaf leaf) =>
    [
        ("kiểu", leaf.Kind.NameOf()),
        ("đơn vị tính", leaf.Unit),
        ("cách lấy số", leaf.ValueText ?? leaf.InputName),
        ("mức phải đạt", leaf.Pass is { } pass ? LevelWords.InFull(pass, leaf.Unit) : null),
        ("cách chấm điểm", leaf.Points is { } points ? RuleWords.Of(points) : null),
        ("điểm thấp nhất", leaf.MinPoints == 0 ? null : VietnameseWords.Number(leaf.MinPoints)),
        ("miễn", leaf.Waiver is { } waiver ? $"{waiver.WhenText} ({waiver.Reason})" : null),
        ("thiếu số liệu", CriterionWords.Missing(leaf)),
        ("không đạt thì loại", leaf.Eliminates ? "có" : null),
        ("minh chứng", leaf.Evidence.Count == 0 ? null : string.Join("; ", leaf.Evidence)),
        ("mức đã xác nhận", leaf.IsThresholdConfirmed ? "có" : "chưa"),
    ];

    private static (string What, string? Text)[] GroupFacts(CriterionGroup group) =>
    [
        ("cách gộp điểm", GroupWords.Combined(group)),
        ("số mục cần đạt", group.JudgedBy == JudgedBy.Verdict ? GroupWords.Needed(group.Requirement) : null),
    ];
}
