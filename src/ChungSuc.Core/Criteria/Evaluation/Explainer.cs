using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Writes the explanation of one subject's sheet from the evaluated slots.</summary>
internal sealed class Explainer(CriteriaSet set, SlotFrame frame)
{
    public SubjectResult Explain(SubjectScore score)
    {
        NodeResult root = ExplainNode(set.Root);
        return new SubjectResult(score, root)
        {
            UnconfirmedCount = root.WithDescendants.Count(node => node.IsLeaf && node.IsUnconfirmed && node.Status != NodeStatus.NotAssigned),
        };
    }

    private NodeResult ExplainNode(CriterionNode node) => node is CriterionLeaf leaf ? ExplainLeaf(leaf) : ExplainGroup((CriterionGroup)node);

    private NodeResult ExplainGroup(CriterionGroup group)
    {
        NodeOutcome outcome = frame[group];
        return new NodeResult
        {
            Code = group.Code,
            Name = group.Name,
            IsLeaf = false,
            Status = outcome.Status,
            Points = outcome.Points,
            MaxPoints = outcome.Denominator,
            Lines = GroupWords.Of(group, outcome, group.Children.Select(child => frame[child]).ToArray()),
            IsUnconfirmed = !group.IsNameConfirmed,
            Children = group.Children.Select(ExplainNode).ToArray(),
        };
    }

    private NodeResult ExplainLeaf(CriterionLeaf leaf)
    {
        NodeOutcome outcome = frame[leaf];
        Value value = frame[leaf.Slots.Value];
        Value level = frame[leaf.Slots.Level];
        Value upper = leaf.Pass?.UpperLevel is { } end ? LevelRun.Resolve(end, frame) : default;
        string? shortfall = outcome.Status == NodeStatus.NotPassed ? LevelWords.Shortfall(leaf, value, level, frame) : null;
        return new NodeResult
        {
            Code = leaf.Code,
            Name = leaf.Name,
            IsLeaf = true,
            Status = outcome.Status,
            LevelText = LevelWords.Short(leaf, level, upper),
            ValueText = VietnameseWords.Of(value, leaf.Unit),
            Value = value,
            Level = level,
            Points = outcome.Points,
            MaxPoints = outcome.Denominator,
            Shortfall = shortfall,
            Lines = LeafLines(leaf, outcome, value, level, upper, shortfall).ToArray(),
            IsUnconfirmed = IsUnconfirmed(leaf),
            Evidence = leaf.Evidence,
            Children = [],
        };
    }

    /// <summary>A reading of the law counts only up to the day until which it was checked.</summary>
    private bool IsUnconfirmed(CriterionLeaf leaf)
        => !leaf.IsConfirmed || IsLevelUnconfirmed(leaf) || leaf.ConfirmedUntil < (frame.Subject.PeriodEnd ?? new DateOnly(frame.Subject.Year, 12, 31));

    /// <summary>A level taken from another set is no better confirmed than it is there.</summary>
    private bool IsLevelUnconfirmed(CriterionLeaf leaf)
        => !leaf.IsThresholdConfirmed
        || (leaf.Pass?.Level is ParameterLevel { Parameter: { IsConfirmed: false, Value: not null } })
        || (leaf.Pass?.Level is OtherSetLevel other
            && frame.Options.OtherSets(other.SetId)?.Leaves.FirstOrDefault(theirs => theirs.Code == other.LeafCode) is { IsThresholdConfirmed: false });

    private IEnumerable<ExplanationLine> LeafLines(CriterionLeaf leaf, NodeOutcome outcome, Value value, Value level, Value upper, string? shortfall)
    {
        if (outcome.Status == NodeStatus.NotAssigned)
        {
            yield return new(ExplanationKind.NotAssigned, NotAssignedWords(leaf, outcome));
            yield break;
        }
        if (LevelWords.Short(leaf, level, upper) is { } wanted)
        {
            yield return LevelLine(leaf, wanted);
        }
        foreach (ExplanationLine line in InputLines(leaf))
        {
            yield return line;
        }
        foreach (ExplanationLine line in PartLines(leaf))
        {
            yield return line;
        }
        if (leaf.ValueText is not null)
        {
            yield return new(ExplanationKind.Calculation, $"Kết quả = {RuleWords.Of(leaf.Value)} = {VietnameseWords.Of(value, leaf.Unit)}");
        }
        foreach (ExplanationLine line in ConclusionLines(leaf, outcome, value, level, upper, shortfall))
        {
            yield return line;
        }
    }

    /// <summary>Each telling part once, though a formula may use it twice.</summary>
    private IEnumerable<ExplanationLine> PartLines(CriterionLeaf leaf)
        => RuleWords.TellingParts(leaf.Value)
            .Concat(RuleWords.TellingParts(leaf.Points))
            .Where(part => part != leaf.Value && part != leaf.Points)
            .Select(part => (Words: RuleWords.Of(part), Value: frame.Run.Compute(part), Unit: UnitOf(part, leaf)))
            .DistinctBy(part => part.Words)
            .Select(part => new ExplanationLine(ExplanationKind.Calculation, $"{Capital(part.Words)}: {VietnameseWords.Of(part.Value, part.Unit)}"));

    private static string? UnitOf(Bound part, CriterionLeaf leaf)
        => part is BoundCluster { Relation: not (ClusterRelation.Rank or ClusterRelation.Count), Figure: BoundName { Symbol.Kind: SymbolKind.Own } } ? leaf.Unit : null;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string NotAssignedWords(CriterionLeaf leaf, NodeOutcome outcome)
        => outcome.Absence?.Kind == AbsenceKind.NoData
            ? $"Chưa có số liệu “{outcome.Absence.Cause}”; theo quy định của bộ tiêu chí, chỉ tiêu này không tính vào mẫu số"
            : leaf.Applies is null ? "Không giao cho đơn vị này nên không tính vào mẫu số"
            : $"Không giao cho đơn vị này nên không tính vào mẫu số (chỉ giao khi: {RuleWords.Of(leaf.Applies)})";

    private ExplanationLine LevelLine(CriterionLeaf leaf, string wanted)
    {
        string? whence = leaf.Pass?.Level is { } level ? LevelRun.Whence(level, frame) : null;
        return new(ExplanationKind.Level, $"Mức phải đạt: {wanted}{(whence is null ? "" : $" ({whence})")}") { IsUnconfirmed = IsLevelUnconfirmed(leaf) };
    }

    private IEnumerable<ExplanationLine> InputLines(CriterionLeaf leaf)
        => RuleWords.NamesIn(leaf.Value)
            .Concat(RuleWords.NamesIn(leaf.Pass?.Formula))
            .Concat(RuleWords.NamesIn((leaf.Pass?.Level as FormulaLevel)?.Formula))
            .Concat(RuleWords.NamesIn(leaf.Points))
            .Concat(RuleWords.NamesIn(leaf.Waiver?.When))
            .Concat(RuleWords.NamesIn(leaf.Applies))
            .Where(symbol => symbol.Kind is not SymbolKind.Own)
            .DistinctBy(symbol => symbol.Slot)
            .SelectMany(SymbolLines);

    /// <summary>An intermediate formula shows its result and then the figures it was computed from.</summary>
    private IEnumerable<ExplanationLine> SymbolLines(Symbol symbol)
    {
        Value value = frame[symbol.Slot];
        string shown = VietnameseWords.Of(value, symbol.Unit);
        if (symbol.Kind == SymbolKind.Input)
        {
            InputValue input = frame.Subject.Inputs.Get(symbol.Name);
            string source = input.Source is null ? "" : $" ({input.Source})";
            return
            [
                new(ExplanationKind.Input, $"{symbol.Label}: {shown}{source}")
                {
                    InputName = symbol.Name,
                    Source = input.Source,
                    ReferenceKey = input.ReferenceKey,
                    Items = value.Kind == ValueKind.List ? value.AsList : [],
                },
            ];
        }
        ExplanationLine line = new(ExplanationKind.Calculation, $"{symbol.Label}: {shown}");
        Bound? formula = symbol.Kind == SymbolKind.Formula ? set.Plan.Steps.First(step => step.FormulaSymbol == symbol).Formula : null;
        return formula is null
            ? [line]
            : RuleWords.NamesIn(formula).Where(inner => inner.Kind == SymbolKind.Input).SelectMany(SymbolLines).Append(line with { Text = $"{Capital(symbol.Label)} = {RuleWords.Of(formula)} = {shown}" });
    }

    private IEnumerable<ExplanationLine> ConclusionLines(CriterionLeaf leaf, NodeOutcome outcome, Value value, Value level, Value upper, string? shortfall)
    {
        if (outcome is { Status: NodeStatus.Missing, Absence: { } missing })
        {
            yield return new(ExplanationKind.Missing, $"Chưa có số liệu “{missing.Cause}”; nhập số liệu này để có kết quả");
        }
        else if (outcome is { Status: NodeStatus.Blocked, Absence: { } blocking })
        {
            yield return new(ExplanationKind.Blocked, $"Chưa kết luận được vì {blocking.Cause}");
        }
        else if (outcome.CountsAsFailedForWantOfData)
        {
            yield return new(ExplanationKind.Missing, $"Chưa có số liệu “{outcome.Absence!.Cause}”; theo quy định của bộ tiêu chí thì tính là không đạt, 0 điểm"); // set with the flag
        }
        else if (outcome.Status == NodeStatus.Waived)
        {
            yield return new(ExplanationKind.Waiver, $"Được miễn: {leaf.Waiver!.Reason}"); // only a waiver waives
        }
        else if (leaf.Pass is not null && !value.IsAbsent)
        {
            string gap = shortfall is null ? "" : $", {shortfall}";
            yield return new(ExplanationKind.Comparison, LevelWords.Comparison(leaf, value, level, upper, outcome.Status == NodeStatus.Passed) + gap);
        }
        if (outcome.Points is { } points)
        {
            yield return PointsLine(leaf, outcome, points);
        }
        if (frame.Subject.Overrides.TryGetValue(leaf.Code, out LeafOverride? decided))
        {
            yield return new(ExplanationKind.Override, DecisionWords(decided));
        }
    }

    private static string DecisionWords(LeafOverride decided) =>
        decided.Stage is null ? $"{decided.By} sửa kết quả đã tính, lý do: {decided.Reason}"
        : decided.Reason.Length == 0 ? $"{decided.Stage}: {decided.By} cho kết quả này"
        : $"{decided.Stage}: {decided.By} cho kết quả này, ghi chú: {decided.Reason}";

    private static ExplanationLine PointsLine(CriterionLeaf leaf, NodeOutcome outcome, decimal points)
    {
        string most = leaf.MaxPoints is > 0 and { } max ? $" trên tối đa {VietnameseWords.Number(max)}" : "";
        string rule = leaf.Points is null or BoundName || outcome.Status == NodeStatus.Waived || outcome.CountsAsFailedForWantOfData ? "" : $" (cách chấm: {RuleWords.Of(leaf.Points)})";
        string limited = outcome.RawPoints is { } raw ? Adjusted(leaf, raw, points) : "";
        return new(ExplanationKind.Points, $"{VietnameseWords.Number(points)} điểm{most}{rule}{limited}");
    }

    private static string Adjusted(CriterionLeaf leaf, decimal raw, decimal points)
    {
        string computed = VietnameseWords.Number(raw);
        return raw > leaf.MaxPoints ? $", tính được {computed}, vượt mức tối đa nên lấy {VietnameseWords.Number(points)}"
            : raw < leaf.MinPoints ? $", tính được {computed}, dưới mức thấp nhất nên lấy {VietnameseWords.Number(points)}"
            : raw != points ? $", làm tròn từ {computed}"
            : "";
    }
}
