using System.Globalization;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Texts made to hurt: very deep, very long, very many. Each is answered, by a result or a refusal, and within 200 MB; in a long run also within a second.</summary>
public sealed class LimitTests
{
    private const string Leaf = "criteria:\n  - {code: c, name: c, kind: number, input: x, max: 5, points: 'gia_tri'}\n";

    private static readonly Dictionary<string, Func<string>> formulas = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => new string('(', 2_000) + "1" + new string(')', 1_999),
        ["minus signs"] = () => new string('-', 3_990) + "1",
        ["nots"] = () => Repeat("khong ", 660) + "dung",
        ["10,000 terms"] = () => "1" + Repeat("+1", 9_999),
        ["500 terms"] = () => "x" + Repeat("+x", 249),
        ["shares of shares in words"] = () => Repeat("diem_ty_le(x,x,", 60) + "x" + Repeat(")", 60),
        ["ifs in ifs"] = () => Repeat("neu(b, 1, ", 60) + "x" + Repeat(")", 60),
        ["products that overflow"] = () => "x" + Repeat("*x", 249),
        ["figures of a list, nested"] = () => Repeat("tong(xs,", 60) + "x" + Repeat(")", 60),
        ["one long name"] = () => new string('a', 4_000),
        ["one long number"] = () => new string('9', 4_000),
        ["one long text"] = () => $"\"{new string('á', 3_998)}\" = t",
        ["too long"] = () => new string('1', 2_000_000),
        ["arguments"] = () => $"lon_nhat(x{Repeat(",x", 1_900)})",
    };

    private static readonly Dictionary<string, Func<string>> sets = new(StringComparer.Ordinal)
    {
        ["lists in lists"] = () => new string('[', 1_000_000),
        ["maps in maps"] = () => new string('{', 1_000_000),
        ["dashes in a line"] = () => Repeat("- ", 500_000),
        ["question marks"] = () => Repeat("? ", 500_000),
        ["colons in a line"] = () => Repeat("a: ", 500_000),
        ["deepening lines"] = () => string.Concat(Enumerable.Range(0, 1_500).Select(depth => new string(' ', depth) + "a:\n")),
        ["anchors"] = () => Repeat("&a ", 500_000),
        ["documents"] = () => Repeat("---\n", 500_000),
        ["one long comment"] = () => "#" + new string('x', 2_000_000),
        ["one long quoted text"] = () => $"id: \"{new string('x', 2_000_000)}\"",
        ["one long folded text"] = () => "id: >\n" + Repeat("  x\n", 500_000),
        ["tabs"] = () => "a:" + new string('\t', 1_000_000),
        ["line breaks"] = () => new string('\n', 2_000_000),
        ["letters that grow when they are composed"] = () => "id: " + Repeat("a\u0323\u0302\u0301", 400_000),
        ["unknown keys"] = () => string.Concat(Enumerable.Range(0, 150_000).Select(i => $"khoa{i}: 1\n")),
        ["inputs"] = () => Body("inputs:\n" + Lines(25_000, i => $"  x{i}: {{type: number, label: x}}\n") + Leaf),
        ["parameters"] = () => Body("criteria:\n" + Lines(9_000, i => $"  - {{code: c{i}, name: c, kind: number, input: x{i}, pass: {{comparator: '>=', threshold: {{set_by: t, parameter: m{i}}}}}}}\n")),
        ["leaves"] = () => Body("criteria:\n" + Lines(10_000, i => $"  - {{code: c{i}, name: c, kind: yes_no, input: x{i}, pass: yes, max: 1}}\n")),
        ["leaves that read a large group"] = () => Body("criteria:\n  - code: g\n    name: g\n    criteria:\n"
            + Lines(5_000, i => $"      - {{code: c{i}, name: c, kind: yes_no, input: x{i}, pass: yes, max: 1}}\n")
            + Lines(800, i => $"  - {{code: r{i}, name: r, kind: number, value: '{Repeat("diem(\"g\")+", 100)}0', max: 1, points: '0'}}\n")),
        ["formulas in a chain"] = () => Body("formulas:\n" + Lines(999, i => $"  f{i}: f{i + 1} + 1\n") + "  f999: x\ninputs: {x: {type: number, label: x}}\n" + Leaf),
        ["formulas that read all before"] = () => Body("formulas:\n" + Lines(450, i => $"  f{i}: x{string.Concat(Enumerable.Range(Math.Max(0, i - 240), Math.Min(240, i)).Select(j => $"+f{j}"))}\n") + "inputs: {x: {type: number, label: x}}\n" + Leaf),
        ["formulas in a circle"] = () => Body("formulas:\n" + Lines(999, i => $"  f{i}: f{(i + 1) % 999}\n") + Leaf),
        ["bands"] = () => Body("inputs: {x: {type: number, label: x}}\ntables:\n  t:\n    bands:\n      - {below: 0, points: 0}\n"
            + Lines(30_000, i => $"      - {{from: {i}, below: {i + 1}, points: 1}}\n") + "      - {from: 30000, points: 2}\n"
            + "criteria:\n" + Lines(2_000, i => $"  - {{code: c{i}, name: c, kind: number, input: x, max: 5, points: 'tra(\"t\", x)'}}\n")),
        ["branches"] = () => Body("criteria:\n  - code: c\n    name: c\n    kind: number\n    input: x\n    pass: {comparator: '>=', threshold: {by: [vung, nam], values: {"
            + string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"v{i}: {{{string.Join(", ", Enumerable.Range(2000, 60).Select(year => $"{year}: 1"))}}}")) + "}}}\n"),
        ["groups in groups"] = () => Body(string.Concat(Enumerable.Range(0, 14).Select(depth => $"{new string(' ', depth * 4)}criteria:\n{new string(' ', depth * 4)}  - code: g{depth}\n{new string(' ', depth * 4)}    name: g\n"))
            + new string(' ', 56) + "criteria: [{code: c, name: c, kind: yes_no, input: x, pass: yes}]\n"),
        ["shares of a denominator near nothing"] = () => Body("criteria:\n  - {code: a, name: a, kind: number, input: x, max: 0.0000000000000000000000000001, points: 'gia_tri'}\n"
            + "  - {code: b, name: b, kind: number, input: y, max: 1000000000000000, bonus: true, points: 'gia_tri'}\n"
            + "  - {code: c, name: c, kind: number, value: 'diem(\"a\")', max: 1, bonus: true, points: 'so_phan_tram(ty_le_diem(\"a\"))'}\n"),
    };

    public static TheoryData<string> Formulas => new(formulas.Keys);

    public static TheoryData<string> Sets => new(sets.Keys);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_MadeToHurt_IsAnswered(string name) => Answer(name, FuzzProbes.Formula, formulas[name]());

    /// <summary>The same formulas inside a set, down to the explanation.</summary>
    [Theory]
    [MemberData(nameof(Formulas))]
    public void SetWithFormula_MadeToHurt_IsAnswered(string name)
        => Answer(name, FuzzProbes.Set, Body($"inputs: {{x: {{type: number, label: x}}, b: {{type: yes_no, label: b}}, xs: {{type: cases, label: xs}}}}\n{Leaf.Replace("gia_tri", formulas[name]().Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal)}"));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Set_MadeToHurt_IsAnswered(string name) => Answer(name, FuzzProbes.Set, sets[name]());

    private static void Answer(string name, Action<string> probe, string text)
    {
        using var watch = new FuzzWatch("limit-" + name.Replace(' ', '-'), probe);

        watch.Try(text);

        Assert.Equal(1, watch.Count);
    }

    private static string Body(string rest) => $"{Sheet.Heading}missing: fails\nrounding: {{leaf: 0.000001, total: 0.000001, share: 0.000001, mode: half_up}}\n{rest}";

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Lines(int count, Func<int, FormattableString> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i).ToString(CultureInfo.InvariantCulture)));
}
