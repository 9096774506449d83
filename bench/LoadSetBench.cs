using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChungSuc.Bench;

internal sealed class LoadSetBench : IBench
{
    private const int Leaves = 1_000;

    public string Name => "load-set";

    public string About => """
        A made-up set of 1,000 indicators in 50 groups, from text to a checked and compiled set: names, types, levels, formulas, circles, the order of evaluation. The anchors read the same text with YamlDotNet,
        the library under our own reader: its events alone, and its tree in memory; neither checks anything.
        """;

    public IEnumerable<Contest> Contests()
    {
        string text = Text();
        yield return new Contest(string.Create(CultureInfo.InvariantCulture, $"load {Leaves} indicators ({text.Length / 1000} kB)"), new Side("ours", () => [Checked(text)]),
        [
            new Side("YamlDotNet, events", () => [Events(text)]) { DoesLess = "parses only" },
            new Side("YamlDotNet, tree", () => [Tree(text)]) { DoesLess = "parses only" },
        ]);
    }

    private static long Checked(string text)
    {
        LoadedSet loaded = CriteriaSetLoader.Load(text);
        return loaded.Set?.Leaves.Count ?? throw new InvalidOperationException(string.Join('\n', loaded.Faults));
    }

    private static long Events(string text)
    {
        var parser = new Parser(new StringReader(text));
        long events = 0;
        while (parser.MoveNext())
        {
            events++;
        }
        return events;
    }

    private static long Tree(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count;
    }

    private static string Text()
    {
        var text = new StringBuilder("id: bo-lon\nversion: 1\nname: Bộ lớn\norigin: proposal\nsubject: commune\nmissing: waits\nrounding: {total: 0.01, mode: half_up}\nformulas:\n");
        for (int i = 0; i < 100; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  tong_{i}: so_lieu_{i} + so_lieu_{i + 5}\n");
        }
        text.Append("inputs:\n");
        for (int i = 0; i < 105; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  so_lieu_{i}: {{type: number, label: Số liệu {i}, unit: hộ}}\n");
        }
        text.Append("criteria:\n");
        for (int i = 0; i < Leaves; i++)
        {
            text.Append(i % 20 == 0 ? string.Create(CultureInfo.InvariantCulture, $"  - code: \"{i / 20}\"\n    name: Tiêu chí {i / 20}\n    criteria:\n") : "");
            text.Append(CultureInfo.InvariantCulture, $"      - code: \"{i / 20}.{i % 20}\"\n        name: Chỉ tiêu số {i} của bộ tiêu chí\n        max: 10\n{Rule(i)}");
        }
        return text.ToString();
    }

    private static string Rule(int i) => (i % 4) switch
    {
        0 => Line($"        kind: percent\n        input: ty_le_{i}\n        pass: \">= 80\"\n"),
        1 => Line($"        kind: number\n        value: tong_{i % 100} - so_lieu_{i % 100}\n        points: diem_ty_le(gia_tri, tong_{i % 100} * 0.8, toi_da, 50%)\n"),
        2 => Line($"        kind: number\n        input: so_{i}\n        pass: {{comparator: \">=\", threshold: {{by: [vung, nam], values: {{TDMNPB: {{2024: {i}, 2025: {i + 1}}}, khac: {{2024: {i + 2}, 2025: {i + 3}}}}}}}}}\n"),
        _ => Line($"        kind: percent\n        input: phan_{i}\n        points: {{bands: [{{below: 50, points: 0}}, {{from: 50, below: 80, points: 5}}, {{from: 80, points: 10}}]}}\n"),
    };

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
