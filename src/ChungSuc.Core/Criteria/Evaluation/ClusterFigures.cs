using System.Runtime.CompilerServices;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>The subjects that are compared with each other. Their figures are computed once for each relation, then shared by all.</summary>
internal sealed class ClusterFigures(SheetColumns columns, IReadOnlyList<int> members)
{
    private readonly Dictionary<BoundCluster, Dictionary<Value, decimal[]>> figuresByRelation = new(ReferenceComparer.Instance);

    public Value Relate(BoundCluster relation, int own)
    {
        Value group = GroupOf(relation, own);
        if (group.IsAbsent)
        {
            return group;
        }
        decimal[] sorted = FiguresOf(relation).GetValueOrDefault(group) ?? [];
        if (relation.Relation == ClusterRelation.Rank)
        {
            Value mine = Compute(relation.Figure, own);
            return mine.IsAbsent ? mine : Value.Number(1 + sorted.Length - CountUpTo(sorted, mine.Amount));
        }
        if (relation.Relation == ClusterRelation.Count)
        {
            return Value.Number(sorted.Length);
        }
        return sorted.Length == 0 ? Value.Missing("số liệu của cụm") : Summarise(relation, sorted);
    }

    private static Value Summarise(BoundCluster relation, decimal[] sorted)
    {
        try
        {
            return OperatorFunctions.Quantity(relation.Type, relation.Relation switch
            {
                ClusterRelation.Highest => sorted[^1],
                ClusterRelation.Lowest => sorted[0],
                ClusterRelation.Mean => sorted.Average(),
                ClusterRelation.Sum => sorted.Sum(),
                _ => throw new ArgumentOutOfRangeException(nameof(relation), relation.Relation, "Unknown relation"),
            });
        }
        catch (OverflowException)
        {
            return Value.Absent(AbsenceKind.Overflow, "kết quả quá lớn, không tính được");
        }
    }

    private Value GroupOf(BoundCluster relation, int place) => relation.Group is null ? Value.YesNo(true) : Compute(relation.Group, place);

    private Value Compute(Bound formula, int place) => new FormulaRun(columns, place, this).Compute(formula);

    /// <summary>Members without a figure or a group are left out; the rest are sorted upwards within their group.</summary>
    private Dictionary<Value, decimal[]> FiguresOf(BoundCluster relation)
    {
        if (figuresByRelation.TryGetValue(relation, out Dictionary<Value, decimal[]>? known))
        {
            return known;
        }
        var figures = members
            .Select(place => (Group: GroupOf(relation, place), Figure: Compute(relation.Figure, place)))
            .Where(member => !member.Group.IsAbsent && !member.Figure.IsAbsent)
            .GroupBy(member => member.Group)
            .ToDictionary(group => group.Key, group => group.Select(member => member.Figure.Amount).Order().ToArray());
        figuresByRelation.Add(relation, figures);
        return figures;
    }

    /// <summary>How many of the sorted figures are not larger than this one.</summary>
    private static int CountUpTo(decimal[] sorted, decimal figure)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] <= figure)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }

    private sealed class ReferenceComparer : IEqualityComparer<BoundCluster>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(BoundCluster? x, BoundCluster? y) => ReferenceEquals(x, y);

        public int GetHashCode(BoundCluster obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
