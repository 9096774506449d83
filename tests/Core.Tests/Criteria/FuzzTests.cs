using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>
/// Random text may be refused, but never crashes, hangs or eats the memory. A second for each kind in the suite; CHUNGSUC_FUZZ_MINUTES=10 asks for ten minutes each, and
/// CHUNGSUC_FUZZ_SEED for the start of an earlier run.
/// </summary>
public sealed class FuzzTests
{
    private static readonly string sound = File.ReadAllText(Path.Combine(Catalog.Folder, "thon-kieu-mau-de-xuat.yaml"));

    private static readonly string rules = GuideTests.Block("rules", "set");

    [Fact]
    public void Formula_OfRandomPieces_NeverCrashes() => FuzzPlan.Run("formula-pieces", FuzzTexts.Pieces, FuzzProbes.Formula);

    /// <summary>Mostly sound by their grammar, so that they come through to the evaluator and the explanation.</summary>
    [Fact]
    public void Formula_OfTheGrammar_NeverCrashes()
        => FuzzPlan.Run("formula-grammar", random => FuzzTexts.Formula(random, random.Next(1, 9)), FuzzProbes.Formula);

    [Fact]
    public void Set_WithRandomFormulas_NeverCrashes() => FuzzPlan.Run("set-formulas", FuzzTexts.SetOfFormulas, FuzzProbes.Set);

    [Fact]
    public void Set_OfRandomLines_NeverCrashes() => FuzzPlan.Run("set-pieces", FuzzTexts.YamlPieces, FuzzProbes.Set);

    [Fact]
    public void Set_SoundOneDamaged_NeverCrashes() => FuzzPlan.Run("set-damaged", random => FuzzTexts.Damaged(random, random.Next(2) == 0 ? sound : rules), FuzzProbes.Set);

    [Fact]
    public void Inputs_Damaged_NeverCrash()
    {
        CriteriaSet set = Sheet.Require(CriteriaSetLoader.Load(GuideTests.Block("village", "set")));
        string inputs = GuideTests.Block("village", "inputs");

        FuzzPlan.Run("inputs-damaged", random => FuzzTexts.Damaged(random, inputs), text => FuzzProbes.Inputs(set, text));
    }

    /// <summary>Texts that once were interesting; a find of a long run is put here.</summary>
    public static TheoryData<string> Corpus => new(FuzzCorpus.Files.Select(path => Path.GetFileName(path)));

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Corpus_EachText_IsAnsweredWithinLimits(string file)
    {
        string text = File.ReadAllText(Path.Combine(FuzzCorpus.Folder, file));
        using var watch = new FuzzWatch("corpus", FuzzCorpus.IsFormula(file) ? FuzzProbes.Formula : FuzzProbes.Set);

        watch.Try(text);

        Assert.Equal(1, watch.Count);
    }
}
