namespace ChungSuc.Core.Criteria;

/// <summary>Most levels depend on region and year alone; they are looked up once for each, not for each subject.</summary>
internal sealed class PlaceLevels(EvaluationOptions options, int nodes, int size)
{
    private readonly Dictionary<(string? Region, int Year), int> places = [];
    private readonly int[] placeOf = new int[size];
    private readonly Dictionary<int, Value>?[] known = new Dictionary<int, Value>[nodes];

    public void Open(ReadOnlySpan<Subject> subjects)
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            (string?, int) place = (subjects[i].Region, subjects[i].Year);
            if (!places.TryGetValue(place, out placeOf[i]))
            {
                placeOf[i] = places.Count;
                places.Add(place, placeOf[i]);
            }
        }
    }

    /// <summary>The level of one leaf for each subject.</summary>
    public void Fill(Level level, int leaf, ReadOnlySpan<SlotFrame> frames, Value[] column)
    {
        if (known[leaf] is null && !IsOfPlace(level, depth: 0))
        {
            for (int i = 0; i < frames.Length; i++)
            {
                column[i] = LevelRun.Resolve(level, frames[i]);
            }
            return;
        }
        Dictionary<int, Value> found = known[leaf] ??= [];
        for (int i = 0; i < frames.Length; i++)
        {
            if (!found.TryGetValue(placeOf[i], out column[i]))
            {
                found[placeOf[i]] = column[i] = LevelRun.Resolve(level, frames[i]);
            }
        }
    }

    private bool IsOfPlace(Level level, int depth) => level switch
    {
        FixedLevel or UnknownLevel or ParameterLevel => true,
        BranchedLevel branched => branched.Dimension is ContextNames.Region or ContextNames.Year && branched.Branches.Values.All(branch => IsOfPlace(branch, depth)),
        OtherSetLevel other => depth < LevelRun.DeepestChainOfSets && (LevelRun.LevelIn(other, options) is not { } theirs || IsOfPlace(theirs, depth + 1)),
        _ => false,
    };
}
