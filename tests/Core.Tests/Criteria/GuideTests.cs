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

    private (string Set, string Inputs) Write(string example)
    {
        string set = Path.Combine(folder.FullName, "set.yaml");
        string inputs = Path.Combine(folder.FullName, "inputs.yaml");
        File.WriteAllText(set, Block(example, "set"));
        File.WriteAllText(inputs, Block(example, "inputs"));
        return (set, inputs);
    }

    private static string Block(string example, string part)
    {
        string marker = $"<!-- example: {example} {part} -->\n```";
        int start = guide.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(start >= 0, marker);
        start = guide.IndexOf('\n', start + marker.Length) + 1;
        return guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
