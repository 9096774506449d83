using System.Text.RegularExpressions;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Assessments;

/// <summary>Which figures an indicator reads, in the order of the set.</summary>
public static class LeafInputs
{
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
