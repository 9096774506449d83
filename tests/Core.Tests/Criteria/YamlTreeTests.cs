using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>What the editor writes is read again as the same thing.</summary>
public sealed class YamlTreeTests
{
    public static TheoryData<string> Files => [.. Catalog.Files.Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_EverySetOfTheCatalogue_ReadsAsTheSameTreeAndTheSameSet(string file)
    {
        var text = File.ReadAllText(Path.Combine(Catalog.Folder, file));
        var tree = Read(text);

        var written = YamlTreeWriter.Write(tree);

        AssertSame(tree, Read(written));
        Assert.Equal(written, YamlTreeWriter.Write(Read(written)));
        var loaded = CriteriaSetLoader.Load(written);
        Assert.Empty(loaded.Faults);
        Assert.Empty(SetComparison.Compare(Catalog.Load(file), loaded.Set!));
        Assert.Equal(Catalog.Load(file).RuleTexts, loaded.Set!.RuleTexts);
    }

    [Fact]
    public void Catalogue_HasNineteenSets() => Assert.Equal(19, Files.Count);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData(">= 80")]
    [InlineData("- gạch đầu dòng")]
    [InlineData("a: b")]
    [InlineData("Tin, bài về thôn")]
    [InlineData("100 #1")]
    [InlineData("thong_ke:")]
    [InlineData(" hai đầu ")]
    [InlineData("dem(loc(x, moi.loai = \"nặng\")) > 0")]
    [InlineData("it's \"quoted\" \\ both")]
    [InlineData("dòng một\ndòng hai\n\ndòng bốn")]
    [InlineData("{a} [b] & * ! | % @ `")]
    [InlineData("\u2028\uFEFF\t\u0007")]
    [InlineData("-5")]
    [InlineData("---")]
    public void Write_AnyText_ReadsAsTheSameText(string value)
    {
        foreach (var isFlow in new[] { true, false })
        {
            var item = new YamlMap([(Text("k"), Text(value)), (Text("l"), new YamlList([Text(value)], 1, 1, 0) { IsFlow = isFlow })], 1, 1, 0) { IsFlow = isFlow };
            var root = new YamlMap([(Text("x"), new YamlList([item], 1, 1, 0)), (Text("y"), Text(value))], 1, 1, 0);

            AssertSame(root, Read(YamlTreeWriter.Write(root)));
        }
    }

    [Fact]
    public void Write_ManyRandomTexts_ReadAsTheSame()
    {
        const string Letters = "aĐ1 :,#-'\"\\[]{}>|&*!%@`?\n\t~=.²";
        var random = new Random(20251015);
        for (var i = 0; i < 5_000; i++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Letters[random.Next(Letters.Length)]));
            var item = new YamlMap([(Text("k"), Text(value)), (Text("l"), Text(value))], 1, 1, 0) { IsFlow = i % 2 == 0 };
            var root = new YamlMap([(Text("x"), new YamlList([item, Text(value)], 1, 1, 0))], 1, 1, 0);

            AssertSame(root, Read(YamlTreeWriter.Write(root)));
        }
    }

    private static YamlText Text(string text) => new(text, IsPlain: text is not ("" or "~" or "null"), 1, 1, 0);

    private static YamlPart Read(string text)
    {
        var faults = new FaultList();
        var tree = YamlTreeReader.Read(text, faults);
        Assert.True(faults.IsEmpty, $"{string.Join('\n', faults.InOrder())}\n{text}");
        return tree!;
    }

    private static void AssertSame(YamlPart wanted, YamlPart given)
    {
        switch (wanted, given)
        {
            case (YamlText left, YamlText right):
                Assert.Equal((left.Text.Length > 0 && left.IsNull ? "null" : left.Text, left.IsNull), (right.Text, right.IsNull));
                break;
            case (YamlList left, YamlList right):
                Assert.Equal(left.Items.Count, right.Items.Count);
                Assert.All(left.Items.Zip(right.Items), pair => AssertSame(pair.First, pair.Second));
                break;
            case (YamlMap left, YamlMap right):
                Assert.Equal(left.Entries.Select(e => e.Key.Text), right.Entries.Select(e => e.Key.Text));
                Assert.All(left.Entries.Zip(right.Entries), pair => AssertSame(pair.First.Value, pair.Second.Value));
                break;
            default:
                Assert.Fail($"{wanted} became {given}");
                break;
        }
    }
}
