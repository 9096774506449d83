namespace ChungSuc.Core.Criteria;

/// <summary>What the levels of a set depend on besides its figures.</summary>
public static class SetLevels
{
    private const string Region = "vung";
    private const string Others = "khac";

    /// <summary>The regions by which levels differ ("TDMNPB"), in the order of the set; empty when it makes no difference.</summary>
    public static IReadOnlyList<string> RegionsOf(CriteriaSet set) =>
    [
        .. LevelsOf(set)
            .OfType<BranchedLevel>()
            .Where(level => level.Dimension == Region)
            .SelectMany(level => level.Branches.Keys)
            .Where(key => key != Others)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Ids of the sets whose levels this set takes over.</summary>
    public static IReadOnlyList<string> ReferredSetsOf(CriteriaSet set) => [.. LevelsOf(set).OfType<OtherSetLevel>().Select(level => level.SetId).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Level> LevelsOf(CriteriaSet set) =>
        set.Leaves.SelectMany(leaf => new[] { leaf.Pass?.Level, leaf.Pass?.UpperLevel }).OfType<Level>().SelectMany(WithBranches);

    private static IEnumerable<Level> WithBranches(Level level) =>
        level is BranchedLevel branched ? branched.Branches.Values.SelectMany(WithBranches).Prepend(level) : [level];
}
