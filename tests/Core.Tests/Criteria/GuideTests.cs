using System.Text.Json.Nodes;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>What docs/criteria-sets.md shows is what the program does.</summary>
public sealed class GuideTests : IDisposable
{
    private static readonly string guide = File.ReadAllText(Path.Combine(Catalog.Folder, "..", "..", "docs", "criteria-sets.md"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("criteria");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Load_EverySetOfTheGuide_IsSound()
    {
        string[] sets = guide.Split("```yaml\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).Where(yaml => yaml.StartsWith("id:", StringComparison.Ordinal)).ToArray();

        Assert.Equal(5, sets.Length);
        Assert.All(sets, yaml => Assert.Empty(CriteriaSetLoader.Load(yaml).Faults));
    }

    [Theory]
    [InlineData("village")]
    [InlineData("commune")]
    [InlineData("cluster")]
    public void Score_WorkedExample_GivesWhatTheGuideSays(string example)
    {
        (string set, string inputs) = Write(example);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        int code = CriteriaCommands.Score(set, inputs, asJson: false, output, errors);

        Assert.Equal((CriteriaCommands.Done, ""), (code, errors.ToString()));
        string expected = Block(example, "output").TrimEnd();
        Assert.Equal(expected, string.Join('\n', output.ToString().Split('\n').Take(expected.Split('\n').Length)));
    }

    /// <summary>Two subjects of one cluster over the sheet that has every rule; the points are worked by hand.</summary>
    [Fact]
    public void Score_EveryKindOfRule_GivesThePointsWorkedByHand()
    {
        (string set, string inputs) = Write("rules", """
            year: 2024
            subjects:
              - key: a
                values: {a1: 80, a2: 90, muc_tieu: 100, a3: 80, a4: 103.5, a5: 60, don_vi_con: [79, 90, 50], co_bao_cao: true, co_bien_ban: false, co_danh_sach: true, dan_so: 1200, a6: 85,
                  ngay_nop: 2024-12-18, a7: 10, thien_tai: true, a8: true, co_lang_nghe: false, a9: 2, no_dong: 0, a10: 30, diem_giam_khao: [9, 5, 8, 10], a11: 50, a12: 3,
                  khen: [{kind: tỉnh}, {kind: xã}, {kind: tỉnh}], vi_pham: [1]}
              - key: b
                values: {a10: 40, muc_tieu: null}
            """);

        JsonNode subject = ScoreJson(set, inputs)["subjects"]![0]!;

        Dictionary<string, decimal?> points = Leaves(subject["tree"]!.AsArray()).ToDictionary(leaf => (string)leaf["code"]!, leaf => (decimal?)leaf["points"], StringComparer.Ordinal);
        Dictionary<string, decimal?> worked = new(StringComparer.Ordinal)
        {
            ["met"] = 5,
            ["ratio"] = 9, // 10 x 90/100
            ["bands"] = 5, // 80 still belongs to "to: 80"
            ["step"] = 1.5m, // three full steps of half a point
            ["better"] = 6, // 60/10 against 10 x 60/100
            ["members"] = -4, // two under 80 %
            ["documents"] = 3, // one of three is missing
            ["table"] = 10, // 1200 people, 85 %
            ["late"] = 3.5m, // three days
            ["by_day"] = 0,
            ["waived"] = 5,
            ["not_assigned"] = null,
            ["condition"] = 2,
            ["must"] = null,
            ["leader"] = 7.5m, // 30 of 40
            ["excess"] = 0, // under the mean of 35
            ["rank"] = 9, // second
            ["own_group"] = 10, // alone among those with a target
            ["children_all"] = 0,
            ["children_share"] = 1.67m, // one of three of 5 points
            ["children_worst"] = 0,
            ["judges"] = 8.5m, // 9 and 8
            ["clamp"] = 7, // 50/7 = 7,14 to the nearest half
            ["range"] = 5,
            ["praise"] = 6, // 3 + 3 + 1, at most 6
            ["breach"] = -2,
        };
        Assert.Equal(worked.OrderBy(entry => entry.Key, StringComparer.Ordinal), points.OrderBy(entry => entry.Key, StringComparer.Ordinal));
        Assert.Equal(3m, (decimal)subject["tree"]!.AsArray()[^1]!["points"]!); // 6 capped at 5, less 2
        Assert.Equal(97.67m, (decimal)subject["total"]!);
    }

    [Fact]
    public void Score_CommuneExampleWithTheProvincesLevel_IsJudged()
    {
        (string set, string inputs) = Write("commune");
        File.AppendAllText(inputs, "parameters: {muc.duong_xa: 80}\n");

        JsonNode subject = ScoreJson(set, inputs)["subjects"]![0]!;

        Assert.Equal("passed", (string?)subject["status"]);
        Assert.Equal(2, (int)subject["criteria_passed"]!);
        Assert.Equal("not_assigned", (string?)subject["tree"]![2]!["status"]);
    }

    [Fact]
    public void Score_Json_HasTheTreeWithInputsAndKeys()
    {
        (string set, string inputs) = Write("village");

        JsonNode subject = ScoreJson(set, inputs)["subjects"]![0]!;

        Assert.Equal(16.44m, (decimal)subject["total"]!);
        Assert.Equal(1, (int)subject["rank"]!);
        Assert.Equal("Tốt", (string?)subject["band"]);
        JsonNode leaf = subject["tree"]![0]!;
        Assert.Equal("71,67 %", (string?)leaf["value_text"]);
        Assert.Contains(leaf["lines"]!.AsArray(), line => (string?)line!["input"] == "thon.so_ho");
        Assert.Equal("Đổ rác sai chỗ", (string?)subject["tree"]![2]!["lines"]![0]!["items"]![0]!["label"]);
    }

    [Fact]
    public void Score_FaultyInputs_GivesTwoAndThePlace()
    {
        (string set, string inputs) = Write("village");
        File.WriteAllText(inputs, "year: 2024\nsubjects:\n  - {key: a, values: {thon.so_ho: nhiều}}\n");
        using var errors = new StringWriter();

        Assert.Equal(CriteriaCommands.Faulty, CriteriaCommands.Score(set, inputs, asJson: false, TextWriter.Null, errors));
        Assert.Contains(":3:35: “nhiều” không phải là số", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_UnknownName_IsNotedAndIgnored()
    {
        (string set, string inputs) = Write("village");
        File.WriteAllText(inputs, "year: 2024\nsubjects:\n  - {key: a, values: {thon.so_hoo: 5}}\n");
        using var errors = new StringWriter();

        Assert.Equal(CriteriaCommands.Done, CriteriaCommands.Score(set, inputs, asJson: true, TextWriter.Null, errors));
        Assert.Contains("không dùng “thon.so_hoo”", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SoundAndFaultyFiles_GivesTwoAndThePositions()
    {
        (string set, _) = Write("village");
        string faulty = Path.Combine(folder.FullName, "faulty.yaml");
        File.WriteAllText(faulty, File.ReadAllText(set).Replace("max: 20", "max: 21", StringComparison.Ordinal));
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(CriteriaCommands.Faulty, CriteriaCommands.Check([set, faulty], output, errors));
        Assert.Contains("đúng mẫu, 3 chỉ tiêu, 20 điểm", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"{faulty}:8:6: Bộ tiêu chí ghi tối đa 21 điểm", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileThatIsNotThere_GivesTwo()
        => Assert.Equal(CriteriaCommands.Faulty, CriteriaCommands.Check([Path.Combine(folder.FullName, "khong-co.yaml")], TextWriter.Null, TextWriter.Null));

    [Fact]
    public void Diff_TwoVersions_NamesEachChange()
    {
        (string set, _) = Write("village");
        string next = Path.Combine(folder.FullName, "next.yaml");
        File.WriteAllText(next, File.ReadAllText(set)
            .Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("pass: \">= 90\"", "pass: \">= 95\"", StringComparison.Ordinal)
            .Replace("name: Vi phạm", "name: Vụ vi phạm", StringComparison.Ordinal));
        using var output = new StringWriter();

        Assert.Equal(CriteriaCommands.Done, CriteriaCommands.Diff(set, next, output, TextWriter.Null));

        Assert.Equal(
            ["~ bộ tiêu chí: bản: 1 -> 2", "~ 2: mức phải đạt: >= 90 % -> >= 95 %", "~ 3: tên: Vi phạm -> Vụ vi phạm"],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonNode ScoreJson(string set, string inputs)
    {
        using var output = new StringWriter();
        Assert.Equal(CriteriaCommands.Done, CriteriaCommands.Score(set, inputs, asJson: true, output, TextWriter.Null));
        return JsonNode.Parse(output.ToString())!;
    }

    private static IEnumerable<JsonNode> Leaves(JsonArray nodes)
        => nodes.SelectMany(node => node!["children"] is JsonArray children ? Leaves(children) : [node]);

    private (string Set, string Inputs) Write(string example) => Write(example, Block(example, "inputs"));

    private (string Set, string Inputs) Write(string example, string figures)
    {
        string set = Path.Combine(folder.FullName, "set.yaml");
        string inputs = Path.Combine(folder.FullName, "inputs.yaml");
        File.WriteAllText(set, Block(example, "set"));
        File.WriteAllText(inputs, figures);
        return (set, inputs);
    }

    internal static string Block(string example, string part)
    {
        string marker = $"<!-- example: {example} {part} -->\n```";
        int start = guide.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(start >= 0, marker);
        start = guide.IndexOf('\n', start + marker.Length) + 1;
        return guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
