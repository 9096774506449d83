using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Writes random formulas and sets, from noise to almost sound ones.</summary>
internal static class FuzzTexts
{
    private static readonly string[] pieces =
    [
        "1", "2.5", "80%", "\"a\"", "x", "gia_tri", "neu", "tong", "loc", "moi", "moi.loai", "va", "hoac", "khong", "(", ")", ",", ";", "+", "-", "*", "/", "<", "<=", "=", "<>", " ",
        "cum_hang(x)", "cum_trung_binh(x)", "diem", "tra", "ngay", "x * x", "ty_le(x, ", "kep(x, 1, 2)", "moi_buoc(x, 1, ", "lam_tron(x, ", "neu(x > 1, ", "x / x", "tot_hon(x, ",
        "diem_ty_le(x, x, ", "vu(xs, ", "dung", "ty_le", "é", "đ", "\u0301", "\t", "\\", "$", "..", "1,2", "_", "999999999999999999999999999999", "-(", "khong ", "xs", "p", "\ud800", "\0",
    ];

    private static readonly string[] yamlPieces =
    [
        "id: a\n", "version: 1\n", "name: b\n", "criteria:\n", "  - code: \"1\"\n", "    kind: percent\n", "    name: c\n", "    input: x\n", "    pass: \">= 80\"\n", "    max: 5\n",
        "    points: 5 * gia_tri\n", "  - {code: a, name: b, kind: yes_no, input: y, pass: yes}\n", "inputs: {z: {type: number, label: z}}\n", "missing: waits\n", "rounding: {mode: half_up}\n",
        "origin: proposal\n", "subject: village\n", "- ", "{", "}", "[", "]", ": ", "&a ", "*a", "!!str ", "|\n", ">\n", "\t", "---\n", "#", "'", "\"", "\n", "  ", "max: 1e99\n", "null", "\0", "? ", "%",
        "\"\\ud800\"", "\"\\x00\"", "1.000000000000000000001", "diem_ty_le(gia_tri, 1, ", "{by: [vung, nam], values: {khac: ", "{set: a, code: \"1\"}", "{set_by: x, parameter: m}", "bands: [{below: 1, points: 0}]",
    ];

    private static readonly string[] heading = ["waits", "fails", "excluded"];

    public static string Pieces(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));

    public static string YamlPieces(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => yamlPieces[random.Next(yamlPieces.Length)]));

    /// <summary>A call of any function with arguments of random kinds; deep ones choose their arguments so that they are likely to fit.</summary>
    public static string Formula(Random random, int depth)
    {
        if (depth <= 0 || random.Next(6) == 0)
        {
            return random.Next(12) switch
            {
                0 => (random.Next(-100, 1000) / 10m).ToString(CultureInfo.InvariantCulture),
                1 => $"{random.Next(0, 200)}%",
                2 => "\"a\"",
                3 => "dung",
                4 => "79228162514264337593543950335",
                5 => "0.0000000000000000000000000001",
                _ => FuzzNames.Instance.Names.ElementAt(random.Next(10)),
            };
        }
        string Inner() => Formula(random, depth - 1);
        string number = random.Next(3) == 0 ? Inner() : $"({Inner()})";
        return random.Next(16) switch
        {
            0 => $"{number} + {number}",
            1 => $"{Inner()} - {Inner()}",
            2 => $"{number} * {Inner()}",
            3 => $"{Inner()} / {number}",
            4 => $"neu({Inner()} >= {Inner()}, {Inner()}, {Inner()})",
            5 => $"diem_ty_le({Inner()}, x, {Inner()})",
            6 => $"diem_ty_le(x, x, {Inner()}, 30%, 110%)",
            7 => $"tong(xs, {Inner()})",
            8 => $"dem(xs, moi > {Inner()})",
            9 => $"cum_{new[] { "hang", "so", "tong", "trung_binh", "cao_nhat", "thap_nhat" }[random.Next(6)]}({Inner()})",
            10 => $"tra(\"b\", {Inner()})",
            11 => $"mac_dinh({Inner()}, {Inner()})",
            12 => $"khong ({Inner()}) va {Inner()}",
            13 => $"lam_tron({Inner()}, {Inner()})",
            14 => $"moi_buoc({Inner()}, x, {Inner()}, 2)",
            _ => $"{FunctionTable.Names.ElementAt(random.Next(FunctionTable.Names.Count()))}({string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Inner()))})",
        };
    }

    /// <summary>Leaves of every kind, with random limits, levels and formulas, some of them sound.</summary>
    public static string SetOfFormulas(Random random)
    {
        var text = new StringBuilder(Sheet.Heading)
            .Append(CultureInfo.InvariantCulture, $"missing: {heading[random.Next(3)]}\nrounding: {{leaf: {Number(random)}, total: {Number(random)}, share: {Number(random)}, mode: half_up}}\n")
            .Append("inputs: {x: {type: number, label: x}, p: {type: percent, label: p}, xs: {type: cases, label: xs}}\n");
        if (random.Next(3) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"eliminations: [{{when: 'tong_diem > {Number(random)}', reason: r}}]\nranking: {{by: share, ties: ['{FormulaOf(random)}']}}\n");
        }
        text.Append("criteria:\n");
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - code: g{i}\n    name: g\n    combine: {new[] { "sum", "best", "worst", "mean" }[random.Next(4)]}\n    criteria:\n");
            for (int j = random.Next(1, 4); j > 0; j--)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - {{code: c{i}.{j}, name: c, kind: number, value: '{FormulaOf(random)}', max: {Number(random)}, min: -{Number(random)}{Rule(random)}}}\n");
            }
        }
        return text.ToString();
    }

    /// <summary>Some letters cut out, doubled or replaced by pieces of YAML or formulas.</summary>
    public static string Damaged(Random random, string sound)
    {
        var text = new StringBuilder(sound);
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int place = random.Next(text.Length);
            int length = Math.Min(random.Next(0, 12), text.Length - place);
            string instead = random.Next(4) switch
            {
                0 => FormulaOf(random),
                1 => pieces[random.Next(pieces.Length)],
                2 => text.ToString(place, length) + text.ToString(place, length),
                _ => yamlPieces[random.Next(yamlPieces.Length)],
            };
            text.Remove(place, length).Insert(place, instead);
        }
        return text.ToString();
    }

    private static string FormulaOf(Random random) => Formula(random, random.Next(0, 4)).Replace("\"", "", StringComparison.Ordinal);

    private static string Rule(Random random) => random.Next(4) switch
    {
        0 => $", pass: \">= {Number(random)}\"",
        1 => $", points: '{FormulaOf(random)}'",
        2 => $", points: {{bands: [{{below: {Number(random)}, points: 0}}, {{from: {Number(random)}, points: 1}}]}}",
        _ => $", pass: {{comparator: \">=\", threshold: {{formula: '{FormulaOf(random)}'}}}}",
    };

    private static string Number(Random random) => random.Next(8) switch
    {
        0 => "1000000000000000",
        1 => "0.0000000000000000000000000001",
        2 => "0.000001",
        3 => "0",
        _ => (random.Next(0, 300) / 10m).ToString(CultureInfo.InvariantCulture),
    };
}
