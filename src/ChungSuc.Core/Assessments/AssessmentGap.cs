using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Assessments;

/// <summary>An item of an open sheet that has no value, or none of the papers that the set asks for.</summary>
public sealed record AssessmentGap
{
    public required AssessmentHead Head { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Figures without a value; empty when only papers are missing, or when the set does not say which.</summary>
    public required IReadOnlyList<SetInput> Figures { get; init; }

    public required bool LacksValue { get; init; }

    /// <summary>Papers that the set names, when there are none.</summary>
    public required IReadOnlyList<string> Papers { get; init; }

    /// <summary>Who assesses at the level of the one assessed, as the set says it; else the unit.</summary>
    public required string OwedBy { get; init; }

    /// <summary>Names of inputs that are stated on the sheet itself; the others come from a ledger.</summary>
    public required IReadOnlySet<string> Stated { get; init; }

    public bool LacksEvidence => Papers.Count > 0;

    /// <summary>"số liệu “Số hộ chăn nuôi”; minh chứng: Ảnh sơ đồ".</summary>
    public string Words => string.Join("; ", new[]
    {
        !LacksValue ? null : Figures.Count == 0 ? "số liệu" : "số liệu " + string.Join(", ", Figures.Select(f => $"“{f.Label}”")),
        LacksEvidence ? "minh chứng: " + string.Join(", ", Papers) : null,
    }.OfType<string>());

    /// <summary>Owed since the sheet was opened; once its year is over, since the end of the year or the opening, whichever is later.</summary>
    public DateOnly Since(DateOnly today)
    {
        var opened = VietnameseDate.LocalDate(Head.Assessment.OpenedAt);
        var yearEnd = new DateOnly(Head.Year, 12, 31);
        return today > yearEnd && yearEnd > opened ? yearEnd : opened;
    }
}

/// <summary>Items of sheets that have a paper bound to a mark or to a case.</summary>
internal sealed record GapProofs(IReadOnlySet<(Guid AssessmentId, string Code)> Marks, IReadOnlySet<(Guid AssessmentId, string Name)> Cases);

/// <summary>Says what an item of one set lacks on one sheet.</summary>
internal sealed class GapFinder(CriteriaSet set, SheetMaterial material, GapProofs proofs, AssessmentHead anyHead)
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<SetInput>> inputs = LeafInputs.OfResults(set);
    private readonly HashSet<string> stated = [.. StatedFigureService.InputsOf(anyHead).Select(input => input.Name)];

    /// <summary>Null when nothing is missing. What a step or a named person decided has a result, so it waits for no figure.</summary>
    public AssessmentGap? Find(AssessmentHead head, CriterionLeaf leaf, ItemScore item)
    {
        if (item.Status is NodeStatus.NotAssigned or NodeStatus.Waived)
        {
            return null;
        }

        var lacksPapers = leaf.Evidence.Count > 0 && !HasPaper(head, leaf);
        return item.MissingCause is not null || lacksPapers
            ? new AssessmentGap
            {
                Head = head,
                Code = leaf.Code,
                Name = leaf.Name,
                Figures = item.MissingCause is { } cause ? MissingOf(head, leaf, cause) : [],
                LacksValue = item.MissingCause is not null,
                Papers = lacksPapers ? leaf.Evidence : [],
                OwedBy = OwedBy(head, leaf),
                Stated = stated,
            }
            : null;
    }

    /// <summary>All figures of the result without a value; else the one that the evaluation named.</summary>
    private List<SetInput> MissingOf(AssessmentHead head, CriterionLeaf leaf, string cause)
    {
        var figures = new FigureInputs(material, head);
        var missing = inputs[leaf.Code].Where(input => figures.Get(input.Name).Value.IsAbsent).ToList();
        return missing.Count > 0 ? missing : [.. set.Inputs.Where(input => input.Label == cause)];
    }

    private bool HasPaper(AssessmentHead head, CriterionLeaf leaf) =>
        proofs.Marks.Contains((head.Id, leaf.Code))
        || inputs[leaf.Code].Any(input => material.Figures[head.Assessment.SubjectId, input.Name]?.EvidenceCount > 0 || proofs.Cases.Contains((head.Id, input.Name)));

    /// <summary>The set names assessors by level; the first level is that of the one assessed.</summary>
    private string OwedBy(AssessmentHead head, CriterionLeaf leaf)
    {
        var level = set.SubjectKind is Criteria.SubjectKind.Commune ? "commune" : "village";
        return leaf.Assessors.TryGetValue(level, out var who) ? $"{who} ({head.UnitName})" : head.UnitName;
    }
}
