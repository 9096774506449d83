using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Assessments;

/// <summary>Which figures an indicator reads, in the order of the set.</summary>
public static class LeafInputs
{
    private static readonly ConditionalWeakTable<CriteriaSet, Dictionary<string, IReadOnlyList<SetInput>>> Known = [];

    /// <summary>Of every leaf of a set what its result is made from, without the figures that only say to whom it is assigned; read once in the life of the set.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SetInput>> OfResults(CriteriaSet set) =>
        Known.GetValue(set, static whole => whole.Leaves.ToDictionary(leaf => leaf.Code, leaf => Of(whole, leaf with { AppliesText = null }), StringComparer.Ordinal));

    public static IReadOnlyList<SetInput> Of(CriteriaSet set, CriterionLeaf leaf)
    {
        var written = string.Join(' ', leaf.ValueText, leaf.AppliesText, leaf.Pass?.FormulaText, leaf.PointsText, leaf.Waiver?.WhenText);
        var formulas = set.Formulas.Where(formula => Names(written, formula.Name)).Select(formula => formula.Text);
        var all = string.Join(' ', formulas.Prepend(written));
        return [.. set.Inputs.Where(input => input.Name == leaf.InputName || Names(all, input.Name))];
    }

    private static bool Names(string text, string name) =>
        Regex.IsMatch(text, $@"(?<![\w.]){Regex.Escape(name)}(?![\w.])", RegexOptions.None, TimeSpan.FromSeconds(1));
}
