using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>A result of the naive evaluator: a number, a missing figure, or a blocked one.</summary>
internal readonly record struct Naive(decimal? Number, bool IsBlocked)
{
    public static readonly Naive Missing = new(null, false);
    public static readonly Naive Blocked = new(null, true);

    public static Naive Of(decimal number) => new(number, false);

    public static Naive Strict(Naive a, Naive b, Func<decimal, decimal, Naive> compute)
        => a.IsBlocked || b.IsBlocked ? Blocked : a.Number is { } x && b.Number is { } y ? compute(x, y) : Missing;
}

/// <summary>A number formula with its text and its naive meaning.</summary>
internal sealed record NaiveFormula(string Text, Func<decimal?[], Naive> Meaning)
{
    public static NaiveFormula Random(Random random, int inputs, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return random.Next(3) == 0 ? Constant(random.Next(-20, 100) / 10m) : Input(random.Next(inputs));
        }
        NaiveFormula a = Random(random, inputs, depth - 1);
        NaiveFormula b = Random(random, inputs, depth - 1);
        NaiveFormula c = Random(random, inputs, depth - 1);
        return random.Next(10) switch
        {
            0 => Join(a, b, "({0} + {1})", (x, y) => Naive.Of(x + y)),
            1 => Join(a, b, "({0} - {1})", (x, y) => Naive.Of(x - y)),
            2 => Join(a, b, "({0} * {1})", (x, y) => Naive.Of(x * y)),
            3 => Join(a, b, "({0} / {1})", (x, y) => y == 0 ? Naive.Blocked : Naive.Of(x / y)),
            4 => Join(a, b, "lon_nhat({0}, {1})", (x, y) => Naive.Of(x > y ? x : y)),
            5 => Join(a, b, "nho_nhat({0}, {1})", (x, y) => Naive.Of(x < y ? x : y)),
            6 => new($"mac_dinh({a.Text}, {b.Text})", v => a.Meaning(v) is { Number: not null } known ? known : b.Meaning(v)),
            7 => new($"neu({a.Text} >= {b.Text}, {c.Text}, 0)", v => Naive.Strict(a.Meaning(v), b.Meaning(v), (x, y) => x >= y ? c.Meaning(v) : Naive.Of(0))),
            8 => new($"tot_hon({a.Text}, {b.Text})", v => Best(a.Meaning(v), b.Meaning(v))),
            _ => Proportional(a, b, random.Next(1, 20)),
        };
    }

    private static NaiveFormula Constant(decimal number)
        => new(number < 0 ? $"({number.ToString(CultureInfo.InvariantCulture)})" : number.ToString(CultureInfo.InvariantCulture), _ => Naive.Of(number));

    private static NaiveFormula Input(int index) => new($"x{index}", v => v[index] is { } known ? Naive.Of(known) : Naive.Missing);

    private static NaiveFormula Join(NaiveFormula a, NaiveFormula b, string text, Func<decimal, decimal, Naive> meaning)
        => new(string.Format(CultureInfo.InvariantCulture, text, a.Text, b.Text), v => Naive.Strict(a.Meaning(v), b.Meaning(v), meaning));

    private static Naive Best(Naive a, Naive b)
        => a.Number is { } x ? b.Number is { } y ? Naive.Of(x > y ? x : y) : a : b.Number is not null ? b : a;

    private static NaiveFormula Proportional(NaiveFormula a, NaiveFormula b, int points)
        => Join(a, b, $"diem_ty_le({{0}}, {{1}}, {points}, 30%, 110%)", (x, y) =>
        {
            if (y == 0)
            {
                return Naive.Blocked;
            }
            decimal reached = x / y;
            return Naive.Of(reached < 0.3m ? 0 : reached > 1.1m ? points * 1.1m : points * reached);
        });
}

/// <summary>A random sheet: a tree two levels deep, as YAML and as a naive computation.</summary>
internal sealed class NaiveSheet
{
    public const int Inputs = 4;

    private readonly List<NaiveGroup> groups = [];
    private readonly string missing;

    public NaiveSheet(Random random)
    {
        missing = new[] { "waits", "fails", "excluded" }[random.Next(3)];
        int code = 0;
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            var leaves = new List<NaiveLeaf>();
            for (int j = random.Next(1, 4); j > 0; j--)
            {
                leaves.Add(NaiveLeaf.Random(random, $"c{++code}"));
            }
            groups.Add(new NaiveGroup($"g{groups.Count}", random.Next(3) == 0, random.Next(3) == 0 ? random.Next(1, 15) : null, random.Next(4) == 0, leaves));
        }
    }

    public string Yaml()
    {
        var yaml = new StringBuilder(Sheet.Heading).Append(CultureInfo.InvariantCulture, $"missing: {missing}\nrounding: {{leaf: 0.01, total: 0.1, mode: half_up}}\ninputs:\n");
        for (int i = 0; i < Inputs; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  x{i}: {{type: number, label: x{i}}}\n");
        }
        yaml.Append("criteria:\n");
        foreach (NaiveGroup group in groups)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - code: {group.Code}\n    name: nhóm\n    combine: {(group.TakesBest ? "best" : "sum")}\n");
            yaml.Append(group.Cap is { } cap ? $"    cap: {cap}\n" : "").Append(group.IsBonus ? "    bonus: true\n" : "").Append("    criteria:\n");
            foreach (NaiveLeaf leaf in group.Leaves)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{code: {leaf.Code}, name: mục, kind: number, value: '{leaf.Value.Text}', max: {leaf.Max}, min: {leaf.Min}{leaf.Rule}}}\n");
            }
        }
        return yaml.ToString();
    }

    /// <summary>Total and denominator; null where the sheet has none.</summary>
    public (decimal? Total, decimal? Max, int Open) Compute(decimal?[] figures)
    {
        decimal? total = null;
        decimal? max = null;
        int open = 0;
        foreach (NaiveGroup group in groups)
        {
            decimal? points = null;
            decimal? whole = null;
            foreach (NaiveLeaf leaf in group.Leaves)
            {
                (decimal? own, bool counts, bool isOpen) = leaf.Compute(figures, missing);
                open += isOpen ? 1 : 0;
                points = own is { } p ? points is { } before ? group.TakesBest ? Math.Max(before, p) : before + p : p : points;
                whole = counts ? whole is { } sum ? group.TakesBest ? Math.Max(sum, leaf.Max) : sum + leaf.Max : leaf.Max : whole;
            }
            points = points > group.Cap ? group.Cap : points;
            whole = whole > group.Cap ? group.Cap : whole;
            total = points is { } add ? (total ?? 0) + add : total;
            max = !group.IsBonus && whole is { } most ? (max ?? 0) + most : max;
        }
        return (total is { } t ? HalfUp(t, 0.1m) : null, max, open);
    }

    public static decimal HalfUp(decimal amount, decimal step)
    {
        decimal steps = Math.Abs(amount) / step;
        decimal whole = decimal.Truncate(steps);
        return Math.Sign(amount) * (steps - whole >= 0.5m ? whole + 1 : whole) * step;
    }

    private sealed record NaiveGroup(string Code, bool TakesBest, int? Cap, bool IsBonus, IReadOnlyList<NaiveLeaf> Leaves);
}

/// <summary>A leaf with a pass rule, points by formula, or bands.</summary>
internal sealed record NaiveLeaf(string Code, NaiveFormula Value, decimal Max, decimal Min, string Rule, Func<decimal, decimal?[], Naive> Points)
{
    public static NaiveLeaf Random(Random random, string code)
    {
        NaiveFormula value = NaiveFormula.Random(random, NaiveSheet.Inputs, 2);
        decimal max = random.Next(0, 11);
        decimal min = -random.Next(0, 4);
        switch (random.Next(3))
        {
            case 0:
                int level = random.Next(0, 8);
                return new(code, value, max, min, $", pass: \">= {level}\"", (v, _) => Naive.Of(v >= level ? max : 0));
            case 1:
                int cut = random.Next(1, 6);
                max = random.Next(9, 12);
                return new(code, value, max, min, $", points: {{bands: [{{below: {cut}, points: 1}}, {{from: {cut}, to: {cut + 2}, points: 4.5}}, {{above: {cut + 2}, points: 9}}]}}",
                    (v, _) => Naive.Of(v < cut ? 1 : v <= cut + 2 ? 4.5m : 9));
            default:
                NaiveFormula points = NaiveFormula.Random(random, NaiveSheet.Inputs, 3);
                return new(code, value, max, min, $", points: '{points.Text}'", (_, figures) => points.Meaning(figures)) { ReadsValue = false };
        }
    }

    public bool ReadsValue { get; init; } = true;

    public (decimal? Points, bool Counts, bool IsOpen) Compute(decimal?[] figures, string missing)
    {
        Naive value = Value.Meaning(figures);
        Naive points = ReadsValue && value.Number is null ? value : Points(value.Number ?? 0, figures);
        if (points.Number is { } known)
        {
            return (NaiveSheet.HalfUp(known < Min ? Min : known > Max ? Max : known, 0.01m), true, false);
        }
        return points.IsBlocked || missing == "waits" ? (null, true, true) : missing == "fails" ? (0, true, false) : (null, false, false);
    }
}
