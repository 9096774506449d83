using ChungSuc.Core.Criteria;

namespace ChungSuc.Bench;

/// <summary>What a programmer would write by hand for this one set: plain arrays, plain loops.</summary>
internal sealed class ArrayLoop
{
    private const byte Failed = 0;
    private const byte Passed = 1;
    private const byte Open = 2;

    private readonly int[] regionOf;
    private readonly decimal[][] figures;
    private readonly bool[][] known;
    private readonly decimal[][] levels;
    private readonly bool[] isAtMost;
    private readonly int[] groupOf;
    private readonly int groups;

    public ArrayLoop(NationalSheet sheet)
    {
        CriterionLeaf[] leaves = sheet.Set.Leaves.ToArray();
        regionOf = sheet.RegionOf;
        figures = leaves.Select(leaf => sheet.Figures[leaf.Code].Select(figure => figure ?? 0).ToArray()).ToArray();
        known = leaves.Select(leaf => sheet.Figures[leaf.Code].Select(figure => figure is not null).ToArray()).ToArray();
        levels = leaves.Select(leaf => Enumerable.Range(0, NationalSheet.RegionCount).Select(region => sheet.LevelOf(leaf, region)).ToArray()).ToArray();
        isAtMost = leaves.Select(leaf => leaf.Pass!.Comparator == Comparator.AtMost).ToArray(); // each leaf of the set has a rule
        groups = sheet.Set.Root.Children.Count;
        groupOf = sheet.Set.Root.Children.SelectMany((child, group) => child.Leaves.Select(_ => group)).ToArray();
    }

    public IEnumerable<long> Run()
    {
        int communes = regionOf.Length;
        var passed = new int[communes];
        var failed = new int[communes];
        var open = new int[communes];
        var ofGroup = new byte[groups][];
        for (int group = 0; group < groups; group++)
        {
            ofGroup[group] = new byte[communes];
            Array.Fill(ofGroup[group], Passed);
        }
        for (int leaf = 0; leaf < figures.Length; leaf++)
        {
            (decimal[] column, bool[] there, decimal[] level, byte[] group) = (figures[leaf], known[leaf], levels[leaf], ofGroup[groupOf[leaf]]);
            for (int i = 0; i < communes; i++)
            {
                decimal wanted = level[regionOf[i]];
                if (!there[i])
                {
                    open[i]++;
                    group[i] = group[i] == Failed ? Failed : Open;
                }
                else if (isAtMost[leaf] ? column[i] <= wanted : column[i] >= wanted)
                {
                    passed[i]++;
                }
                else
                {
                    failed[i]++;
                    group[i] = Failed;
                }
            }
        }
        var criteria = new int[communes];
        foreach (byte[] group in ofGroup)
        {
            for (int i = 0; i < communes; i++)
            {
                criteria[i] += group[i] == Passed ? 1 : 0;
            }
        }
        return Ranked(passed, failed, open, criteria);
    }

    private static IEnumerable<long> Ranked(int[] passed, int[] failed, int[] open, int[] criteria)
    {
        int[] ranked = Enumerable.Range(0, passed.Length).Where(i => open[i] == 0).ToArray();
        Array.Sort(ranked, (a, b) => passed[b] != passed[a] ? passed[b].CompareTo(passed[a]) : a.CompareTo(b));
        var rank = new int[passed.Length];
        for (int place = 0; place < ranked.Length; place++)
        {
            rank[ranked[place]] = place > 0 && passed[ranked[place - 1]] == passed[ranked[place]] ? rank[ranked[place - 1]] : place + 1;
        }
        return ranked.Concat(Enumerable.Range(0, passed.Length).Where(i => open[i] > 0))
            .SelectMany(i => new long[] { i, rank[i], passed[i], failed[i], open[i], criteria[i] });
    }
}
