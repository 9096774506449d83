using ChungSuc.Core.Criteria;

namespace ChungSuc.Bench;

/// <summary>
/// 3,321 communes with made-up figures for the 75 indicators of the real set of advanced new-countryside communes. Levels that the set leaves open (unread, or for the province to say)
/// are filled in, else no commune could be ranked at all.
/// </summary>
internal sealed class NationalSheet
{
    public const int Communes = 3_321;

    private const int Seed = 3321;
    private const string SetId = "xa-ntm-nang-cao-2021-2025";
    private static readonly string[] regions = ["TDMNPB", "CHUNG"];

    public NationalSheet(int year = 2024)
    {
        Year = year;
        Text = Filled(Checkout.CriteriaSet(SetId));
        LoadedSet loaded = CriteriaSetLoader.Load(Text);
        Set = loaded.Set ?? throw new InvalidOperationException(string.Join('\n', loaded.Faults));
        Options = new EvaluationOptions { Parameters = Set.Parameters.ToDictionary(parameter => parameter.Name, _ => Value.Percent(75), StringComparer.Ordinal) };
        var random = new Random(Seed + year);
        RegionOf = Enumerable.Range(0, Communes).Select(_ => random.Next(regions.Length)).ToArray();
        Figures = Set.Leaves.ToDictionary(leaf => leaf.Code, leaf => Column(random, leaf), StringComparer.Ordinal);
    }

    public int Year { get; }

    public string Text { get; }

    public CriteriaSet Set { get; }

    public EvaluationOptions Options { get; }

    public int[] RegionOf { get; }

    public static string RegionName(int region) => regions[region];

    public static int RegionCount => regions.Length;

    /// <summary>For each leaf the figure of each commune; a word is its place in the scale, a yes is 1, a share is a fraction; null is missing.</summary>
    public IReadOnlyDictionary<string, decimal?[]> Figures { get; }

    /// <summary>What a leaf asks of a region in that year, as the same kind of number.</summary>
    public decimal LevelOf(CriterionLeaf leaf, int region) => leaf.Pass!.Comparator == Comparator.Yes ? 1 : AmountOf(Resolve(leaf.Pass.Level!, region), leaf); // each leaf of the set has a rule

    private static string Filled(string text) => text
        .Replace("TDMNPB: null", "TDMNPB: 70", StringComparison.Ordinal)
        .Replace("CHUNG: null", "CHUNG: 70", StringComparison.Ordinal)
        .Replace("threshold: null", "threshold: 80", StringComparison.Ordinal);

    private Value Resolve(Level level, int region) => level switch
    {
        FixedLevel known => known.Value,
        ParameterLevel parameter => Options.Parameters[parameter.Parameter.Name],
        BranchedLevel { Dimension: "nam" } branched => Resolve(branched.Branches[$"{Year}"], region),
        BranchedLevel branched => Resolve(branched.Branches[regions[region]], region),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The set has no such level"),
    };

    private static decimal AmountOf(Value value, CriterionLeaf leaf)
        => value.Kind == ValueKind.Text ? leaf.Pass!.Scale.ToList().IndexOf(value.AsText) : value.Amount; // words stand only in rules with a scale

    /// <summary>Most communes reach most levels; one figure in four hundred is not there yet.</summary>
    private decimal?[] Column(Random random, CriterionLeaf leaf)
    {
        var column = new decimal?[Communes];
        for (int i = 0; i < Communes; i++)
        {
            decimal level = LevelOf(leaf, RegionOf[i]);
            column[i] = random.Next(400) == 0 ? null : leaf.Kind switch
            {
                FormulaType.YesNo => random.Next(100) < 90 ? 1 : 0,
                FormulaType.Text => random.Next(leaf.Pass!.Scale.Count), // as above
                _ => level * random.Next(850, 1_600) / 1_000,
            };
        }
        return column;
    }

    public static Value ValueOf(CriterionLeaf leaf, decimal? figure) => (figure, leaf.Kind) switch
    {
        (null, _) => default,
        ({ } answer, FormulaType.YesNo) => Value.YesNo(answer == 1),
        ({ } place, FormulaType.Text) => Value.Text(leaf.Pass!.Scale[(int)place]), // as above
        ({ } share, FormulaType.Share) => Value.Share(share),
        ({ } number, _) => Value.Number(number),
    };
}
