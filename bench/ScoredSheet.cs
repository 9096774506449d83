using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria;
using NCalc;

namespace ChungSuc.Bench;

/// <summary>The national sheet with two points for each indicator, as text for us and as formulas of NCalc with plain loops around them.</summary>
internal sealed class ScoredSheet
{
    private const int Points = 2;

    private readonly CriterionLeaf[] leaves;
    private readonly double[][] figures;
    private readonly double[][] levels;
    private readonly int[] regionOf;
    private readonly Expression[] expressions;
    private readonly Func<Figure, double>[] compiled;

    public ScoredSheet(NationalSheet sheet)
    {
        leaves = sheet.Set.Leaves.ToArray();
        regionOf = sheet.RegionOf;
        figures = leaves.Select(leaf => sheet.Figures[leaf.Code].Select(figure => figure is { } known ? (double)known : double.NaN).ToArray()).ToArray();
        levels = leaves.Select(leaf => Enumerable.Range(0, NationalSheet.RegionCount).Select(region => (double)sheet.LevelOf(leaf, region)).ToArray()).ToArray();
        expressions = leaves.Select(leaf => new Expression(FormulaOf(leaf))).ToArray();
        compiled = leaves.Select(leaf => new Expression(FormulaOf(leaf)).ToLambda<Figure, double>()).ToArray();
    }

    /// <summary>The set's own text with points added under each indicator.</summary>
    public static string TextOf(NationalSheet sheet)
    {
        Dictionary<string, CriterionLeaf> byCode = sheet.Set.Leaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
        var text = new StringBuilder();
        string code = "";
        foreach (string line in sheet.Text.Replace("{by: passed}", "{by: score}", StringComparison.Ordinal).Split('\n'))
        {
            text.Append(line).Append('\n');
            string trimmed = line.TrimStart(' ', '-');
            code = trimmed.StartsWith("code: ", StringComparison.Ordinal) ? trimmed[6..].Trim('"') : code;
            if (trimmed.StartsWith("kind: ", StringComparison.Ordinal))
            {
                string indent = line[..line.IndexOf('k', StringComparison.Ordinal)];
                text.Append(CultureInfo.InvariantCulture, $"{indent}max: {Points}\n");
                if (InProportion(byCode[code]))
                {
                    text.Append(CultureInfo.InvariantCulture, $"{indent}points: {(IsAtMost(byCode[code]) ? "diem_ty_le(nguong, gia_tri, toi_da)" : "diem_ty_le(gia_tri, nguong, toi_da)")}\n");
                }
            }
        }
        return text.ToString();
    }

    public double Interpreted(int leaf, double value, double level)
    {
        Expression expression = expressions[leaf];
        expression.Parameters["Value"] = value;
        expression.Parameters["Level"] = level;
        return Convert.ToDouble(expression.Evaluate(), CultureInfo.InvariantCulture);
    }

    public double Compiled(int leaf, double value, double level) => compiled[leaf](new Figure(value, level));

    public IEnumerable<long> Run(Func<int, double, double, double> points)
    {
        var totals = new double[regionOf.Length];
        var open = new int[regionOf.Length];
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            for (int i = 0; i < totals.Length; i++)
            {
                double value = figures[leaf][i];
                if (double.IsNaN(value))
                {
                    open[i]++;
                }
                else
                {
                    totals[i] += points(leaf, value, levels[leaf][regionOf[i]]);
                }
            }
        }
        return Ranked(Array.ConvertAll(totals, total => (long)Math.Floor((total * 100) + 0.5)), open);
    }

    private static string FormulaOf(CriterionLeaf leaf)
        => !InProportion(leaf) ? $"if([Value] >= [Level], {Points}.0, 0.0)"
            : IsAtMost(leaf) ? $"if([Value] <= [Level], {Points}.0, {Points}.0 * [Level] / [Value])"
            : $"if([Value] >= [Level], {Points}.0, {Points}.0 * [Value] / [Level])";

    private static bool InProportion(CriterionLeaf leaf) => leaf.Kind is FormulaType.Share or FormulaType.Number;

    private static bool IsAtMost(CriterionLeaf leaf) => leaf.Pass!.Comparator == Comparator.AtMost; // each leaf of the set has a rule

    private static IEnumerable<long> Ranked(long[] totals, int[] open)
    {
        int[] ranked = Enumerable.Range(0, totals.Length).Where(i => open[i] == 0).ToArray();
        Array.Sort(ranked, (a, b) => totals[b] != totals[a] ? totals[b].CompareTo(totals[a]) : a.CompareTo(b));
        var rank = new long[totals.Length];
        for (int place = 0; place < ranked.Length; place++)
        {
            rank[ranked[place]] = place > 0 && totals[ranked[place - 1]] == totals[ranked[place]] ? rank[ranked[place - 1]] : place + 1;
        }
        return ranked.Concat(Enumerable.Range(0, totals.Length).Where(i => open[i] > 0)).SelectMany(i => new[] { i, rank[i], totals[i], open[i] });
    }
}

/// <summary>What NCalc's compiled formulas read.</summary>
public sealed record Figure(double Value, double Level);
