using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Random text may be refused, but never crashes and never hangs.</summary>
public sealed class FuzzTests
{
    /// <summary>A few seconds in the suite; CHUNGSUC_FUZZ_SECONDS asks for more, from another start each time.</summary>
    private static readonly int seconds = int.Parse(Environment.GetEnvironmentVariable("CHUNGSUC_FUZZ_SECONDS") ?? "3", CultureInfo.InvariantCulture);

    private static readonly string[] pieces =
    [
        "1", "2.5", "80%", "\"a\"", "x", "gia_tri", "neu", "tong", "loc", "moi", "moi.loai", "va", "hoac", "khong", "(", ")", ",", ";", "+", "-", "*", "/", "<", "<=", "=", "<>", " ",
        "cum_hang(x)", "cum_trung_binh(x)", "diem", "tra", "ngay", "x * x", "ty_le(x, ", "kep(x, 1, 2)", "moi_buoc(x, 1, ", "lam_tron(x, ", "neu(x > 1, ", "x / x", "tot_hon(x, ", "dung", "ty_le", "é", "đ", "\u0301", "\t", "\\", "$", "..", "1,2", "_", "999999999999999999999999999999",
    ];

    private static readonly Value[] extremes =
    [
        Value.Number(0), Value.Number(decimal.MaxValue), Value.Number(decimal.MinValue), Value.Number(0.0000000000000000000000000001m), default,
        Value.Absent(AbsenceKind.LeftToAuthority, "mức"),
    ];

    private static readonly string[] yamlPieces =
    [
        "id: a\n", "version: 1\n", "name: b\n", "criteria:\n", "  - code: \"1\"\n", "    kind: percent\n", "    name: c\n", "    input: x\n", "    pass: \">= 80\"\n", "    max: 5\n",
        "    points: 5 * gia_tri\n", "  - {code: a, name: b, kind: yes_no, input: y, pass: yes}\n", "inputs: {z: {type: number, label: z}}\n", "missing: waits\n", "rounding: {mode: half_up}\n",
        "origin: proposal\n", "subject: village\n", "- ", "{", "}", "[", "]", ": ", "&a ", "*a", "!!str ", "|\n", ">\n", "\t", "---\n", "#", "'", "\"", "\n", "  ", "max: 1e99\n", "null", "\u0000",
    ];

    [Fact]
    public void Parse_RandomFormulas_NeverCrash()
    {
        int bound = 0;
        Run(seed: 1, pieces, longest: 60, text =>
        {
            try
            {
                (Bound formula, _) = Binder.Bind(text, new OneName());
                bound++;
                foreach (Value extreme in extremes)
                {
                    var columns = new SheetColumns(slots: 1, nodes: 0, size: 2);
                    (columns.Values(0)[0], columns.Values(0)[1]) = (extreme, Value.Number(1));
                    Assert.NotEmpty(VietnameseWords.Of(new FormulaRun(columns, 0, new ClusterFigures(columns, [0, 1])).Compute(formula)) + ".");
                }
                Assert.NotEmpty(RuleWords.Of(formula) + ".");
            }
            catch (FormulaSyntaxException fault)
            {
                Assert.InRange(fault.Offset, 0, text.Length);
                Assert.NotEmpty(fault.Message);
            }
        });
        Assert.True(bound > 0, "no random formula was sound: the pieces are chosen badly");
    }

    [Fact]
    public void Load_RandomYaml_NeverCrashes()
        => Run(seed: 2, yamlPieces, longest: 25, text =>
        {
            LoadedSet loaded = CriteriaSetLoader.Load(text);
            Assert.True(loaded.IsSound || loaded.Faults.Count > 0);
            Assert.All(loaded.Faults, fault => Assert.True(fault is { Line: >= 1, Column: >= 1 }, fault.ToString()));
        });

    [Fact]
    public void Load_VillageSetWithRandomDamage_NeverCrashes()
    {
        string sound = File.ReadAllText(Path.Combine(Catalog.Folder, "thon-kieu-mau-de-xuat.yaml"));
        Random random = From(3);
        long deadline = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < deadline)
        {
            var text = new StringBuilder(sound);
            for (int i = 0; i < random.Next(1, 5); i++)
            {
                int place = random.Next(text.Length);
                text.Remove(place, Math.Min(random.Next(0, 8), text.Length - place)).Insert(place, yamlPieces[random.Next(yamlPieces.Length)]);
            }
            LoadedSet loaded = CriteriaSetLoader.Load(text.ToString());
            if (loaded.Set is { } set)
            {
                new CriteriaEvaluator(set).Evaluate(Sheet.Subject("a"));
            }
        }
    }

    private static Random From(int seed) => new(seconds > 3 ? Environment.TickCount + seed : seed);

    private static void Run(int seed, string[] pieces, int longest, Action<string> probe)
    {
        Random random = From(seed);
        long deadline = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < deadline)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, longest)).Select(_ => pieces[random.Next(pieces.Length)]));
            probe(text);
        }
    }

    private sealed class OneName : INameScope
    {
        public IEnumerable<string> Names => ["x"];

        public Symbol? Find(string name) => name == "x" ? new Symbol("x", 0, FormulaType.Number, "x", SymbolKind.Input) : null;

        public Symbol? FindResult(string code, string aspect) => null;

        public LookupTable? FindTable(string name) => null;
    }
}
