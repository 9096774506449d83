using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Forms change the text at one place and leave the rest as it means.</summary>
public sealed class SetDocumentTests
{
    private const string Text = """
        # đầu tệp
        id: vi-du
        version: 1
        name: Ví dụ
        origin: proposal
        subject: village
        missing: waits
        rounding: {total: 0.01, mode: half_up}
        inputs:
          so_ho: {type: count, label: Số hộ, unit: hộ}
        criteria:
          - code: A
            name: Nhóm A
            max: 15
            criteria:
              - {code: A1, name: Điện sáng, kind: percent, input: dien, pass: ">= 80", max: 10}
              - code: A2
                name: Số buổi
                kind: count
                input: buoi
                max: 5
                points:
                  bands:
                    - {below: 2, points: 0}
                    - {from: 2, points: 5}
          - {code: B, name: Xếp bậc, kind: text, input: bac, pass: {comparator: ">=", threshold: Khá, scale: [Yếu, Khá, Tốt]}, max: 3, points: {keys: {Yếu: 0, Khá: 2, Tốt: 3}}}

        """;

    private static readonly SetDocument Document = SetDocument.Open(Text)!;

    [Fact]
    public void Nodes_GiveTheTreeWithPointsOfTheParts()
    {
        Assert.Equal(["0 A", "0.0 A1", "0.1 A2", "1 B"], Document.Nodes.Select(n => $"{n.Path} {n.Code}"));
        Assert.Equal((15m, 15m, false), (Document.Nodes[0].Max, Document.Nodes[0].Sum, Document.Nodes[0].IsUneven));
        Assert.Equal(18m, Document.Sum);
    }

    public static TheoryData<string> Files => [.. Catalog.Files.Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Forms_OfEverySetSentBackUntouched_ChangeNothing(string file)
    {
        var document = SetDocument.Open(File.ReadAllText(Path.Combine(Catalog.Folder, file)))!;
        var before = document.Write();

        document = document.With("", SetFields.Heading, Typed(document.Read("", SetFields.Heading)));
        document = SetSection.All.Aggregate(document, (now, section) => now.WithRows(section, Typed(now.Read("", section.Fields)), [.. now.ReadRows(section).Select(Typed)]));
        foreach (var node in document.Nodes)
        {
            var fields = node.IsGroup ? SetFields.Group : SetFields.Leaf;
            document = document.With(node.Path, fields, Typed(document.Read(node.Path, fields)));
            if (!node.IsGroup)
            {
                document = PassForm.Read(document, node.Path).WriteTo(document, node.Path);
                document = PointForm.Read(document, node.Path).WriteTo(document, node.Path);
            }
        }

        Assert.Equal(before, document.Write());
    }

    [Fact]
    public void With_PointsOfALeaf_ChangesThatLineOnlyAndKeepsTheHeadComment()
    {
        var after = Document.With("0.0", SetFields.Leaf, new Dictionary<string, string?> { ["max"] = "7,5", ["evidence"] = "Ảnh\nBiên bản" }).Write();

        Assert.Equal(
            Text.Replace("max: 10}", "max: 7.5, evidence: [Ảnh, Biên bản]}", StringComparison.Ordinal).ReplaceLineEndings("\n"),
            after);
    }

    [Fact]
    public void With_NestedKeyAndBlank_AddsAndTakesAway()
    {
        var waived = Document.With("0.0", SetFields.Leaf, new Dictionary<string, string?> { ["waive.when"] = "so_ho < 50", ["waive.reason"] = "Thôn nhỏ", ["input"] = "" });

        Assert.Equal("so_ho < 50", waived.Read("0.0", SetFields.Leaf)["waive.when"]);
        Assert.Equal("", waived.Read("0.0", SetFields.Leaf)["input"]);
        Assert.Contains("chưa nói lấy số ở đâu", Assert.Single(CriteriaSetLoader.Load(waived.Write()).Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("max", "mười", "Fields[max]")]
    [InlineData("name", "", "Fields[name]")]
    [InlineData("kind", "percents", "Fields[kind]")]
    [InlineData("assessors", "Trưởng thôn", "Fields[assessors]")]
    public void With_WhatCannotBeRead_IsRefusedAtItsBox(string key, string typed, string place)
    {
        var refused = Assert.Throws<RuleException>(() => Document.With("0.0", SetFields.Leaf, new Dictionary<string, string?> { [key] = typed }));

        Assert.Equal(place, refused.Field);
    }

    [Fact]
    public void Pass_PlainComparison_IsTypedAsNumberAndWrittenBack()
    {
        var form = PassForm.Read(Document, "0.0");
        Assert.Equal((">=", "80"), (form.Way, form.Level));

        var leaf = Leaf((form with { Level = "82,5 %" }).WriteTo(Document, "0.0"), "A1");

        Assert.Equal(Value.Percent(82.5m), Assert.IsType<FixedLevel>(leaf.Pass!.Level).Value);
    }

    [Fact]
    public void Pass_BetweenAndWords_AreWrittenAsTheGuideSays()
    {
        var between = new PassForm { Way = "between", Level = "2", Upper = "3" }.WriteTo(Document, "0.1");
        Assert.Equal(Comparator.Between, Leaf(between, "A2").Pass!.Comparator);

        var words = PassForm.Read(Document, "1");
        Assert.Equal((">=", "Khá", "Yếu\nKhá\nTốt"), (words.Way, words.Level, words.Scale));
        Assert.Equal(Value.Text("Tốt"), Assert.IsType<FixedLevel>(Leaf((words with { Level = "Tốt" }).WriteTo(Document, "1"), "B").Pass!.Level).Value);
    }

    [Fact]
    public void Pass_LevelByRegion_IsTypedAsYaml()
    {
        const string Levels = "comparator: \">=\"\nthreshold: {by: [vung, nam], values: {TDMNPB: {2024: 54, khac: 58}, khac: {khac: 70}}}";

        var after = new PassForm { Way = PassForm.ByYaml, Yaml = Levels }.WriteTo(Document, "0.0");

        Assert.IsType<BranchedLevel>(Leaf(after, "A1").Pass!.Level);
        Assert.Equal(PassForm.ByYaml, PassForm.Read(after, "0.0").Way);
        var refused = Assert.Throws<RuleException>(() => new PassForm { Way = PassForm.ByYaml, Yaml = "a: [1" }.WriteTo(Document, "0.0"));
        Assert.Equal("Yaml", refused.Field);
    }

    [Fact]
    public void Points_BandsAreTypedAsATable()
    {
        var form = PointForm.Read(Document, "0.1");
        Assert.Equal([("from", "", "below", "2", "0"), ("from", "2", "below", "", "5")], form.Bands.Select(b => (b.LowWord, b.Low, b.HighWord, b.High, b.Points)));

        var after = (form with
        {
            Bands = [form.Bands[0], form.Bands[1] with { High = "4", Points = "2,5" }, new PointBand { Low = "4", Points = "5" }, new PointBand()],
        }).WriteTo(Document, "0.1");

        // 3 lies between 2 and 4, so it gets 2.5 points.
        Assert.Equal(2.5m, Score(after, 3));
    }

    [Fact]
    public void Points_WordsAndFormula_AreWritten()
    {
        Assert.Equal("Yếu: 0\nKhá: 2\nTốt: 3", PointForm.Read(Document, "1").Words);

        var formula = new PointForm { Way = PointForm.ByFormula, Formula = "gia_tri * 1.25" }.WriteTo(Document, "0.1");

        Assert.Equal(3.75m, Score(formula, 3));
    }

    [Fact]
    public void Tree_AddMoveRemove_KeepsTheRest()
    {
        var added = Document.Add("0", isGroup: false, "A3", "Có nhà văn hóa");
        Assert.True(CriteriaSetLoader.Load(added.Write()).IsSound);
        Assert.Equal(["A1", "A2", "A3"], added.Nodes.Where(n => n.Parent == "0").Select(n => n.Code));

        Assert.Equal(["A1", "A3", "A2"], added.Move("0.2", -1).Nodes.Where(n => n.Parent == "0").Select(n => n.Code));
        Assert.Equal(["A1", "A2", "A3"], added.Move("0.2", 1).Nodes.Where(n => n.Parent == "0").Select(n => n.Code));
        Assert.Equal(["A", "A1", "A2", "B"], added.Remove("0.2").Nodes.Select(n => n.Code));
        Assert.Throws<NotFoundException>(() => Document.Remove("7"));
        Assert.Throws<NotFoundException>(() => Document.Remove("x"));
    }

    [Fact]
    public void Rows_ChangedAddedAndBlank()
    {
        var section = SetSection.Find("so-lieu")!;
        var row = Document.ReadRows(section)[0];
        Assert.Equal(("so_ho", "Số hộ", "count", "hộ"), (row["ten_goi"], row["label"], row["type"], row["unit"]));

        var after = Document.WithRows(section, new Dictionary<string, string?>(),
        [
            new Dictionary<string, string?> { ["ten_goi"] = "so_ho", ["label"] = "Số hộ dân", ["type"] = "count", ["unit"] = "hộ", ["note"] = "" },
            new Dictionary<string, string?> { ["ten_goi"] = "so_nguoi", ["label"] = "Số người", ["type"] = "count" },
            new Dictionary<string, string?> { ["ten_goi"] = "", ["label"] = "" },
        ]);

        Assert.Contains("  so_ho: {type: count, label: Số hộ dân, unit: hộ}\n  so_nguoi: {label: Số người, type: count}\n", after.Write(), StringComparison.Ordinal);
        Assert.DoesNotContain("inputs", Document.WithRows(section, new Dictionary<string, string?>(), []).Write(), StringComparison.Ordinal);
        var refused = Assert.Throws<RuleException>(() => Document.WithRows(section, new Dictionary<string, string?>(), [new Dictionary<string, string?> { ["label"] = "Không tên", ["type"] = "count" }]));
        Assert.Equal("Rows[0].Cells[ten_goi]", refused.Field);
    }

    [Fact]
    public void Rows_GradesWithTheirFigure_AreASoundClassification()
    {
        var after = Document.WithRows(
            SetSection.Find("xep-loai")!,
            new Dictionary<string, string?> { ["classification.on"] = "share" },
            [new Dictionary<string, string?> { ["name"] = "Tốt", ["from"] = "80" }, new Dictionary<string, string?> { ["name"] = "Chưa tốt", ["below"] = "80" }]);

        var loaded = CriteriaSetLoader.Load(after.Write());
        Assert.Empty(loaded.Faults);
        Assert.Contains("Xếp loại theo tỷ lệ điểm trên điểm tối đa được giao: Tốt từ 80 % trở lên; Chưa tốt dưới 80 %", loaded.Set!.RuleTexts);
    }

    [Theory]
    [InlineData("max: 5\n", "max: năm\n", SetPlaceKind.Node, "0.1")]
    [InlineData("kind: percent", "kind: percen", SetPlaceKind.Node, "0.0")]
    [InlineData("type: count", "type: counts", SetPlaceKind.Section, "inputs")]
    [InlineData("origin: proposal", "origin: đề xuất", SetPlaceKind.Heading, "")]
    [InlineData("max: 15", "max: 16", SetPlaceKind.Node, "0")]
    public void PlaceOf_AFault_IsTheFormThatMendsIt(string sound, string faulty, SetPlaceKind kind, string key)
    {
        var text = Text.Replace(sound, faulty, StringComparison.Ordinal);

        var fault = CriteriaSetLoader.Load(text).Faults[^1];

        Assert.Equal((kind, key), (SetDocument.Open(text)!.PlaceOf(fault).Kind, SetDocument.Open(text)!.PlaceOf(fault).Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- một\n- hai\n")]
    [InlineData("id: [a\n")]
    [InlineData("id: a\nid: b\n")]
    public void Open_WhatIsNoReadableMap_GivesNothing(string text) => Assert.Null(SetDocument.Open(text));

    private static IReadOnlyDictionary<string, string?> Typed(Dictionary<string, string> read) => read.ToDictionary(r => r.Key, r => (string?)r.Value);

    private static CriterionLeaf Leaf(SetDocument document, string code)
    {
        var loaded = CriteriaSetLoader.Load(document.Write());
        Assert.Empty(loaded.Faults);
        return loaded.Set!.Leaves.Single(leaf => leaf.Code == code);
    }

    private static decimal? Score(SetDocument document, decimal meetings)
    {
        var set = CriteriaSetLoader.Load(document.Write()).Set!;
        var inputs = new SubjectInputs { ["buoi"] = new(Value.Number(meetings)) };
        return new CriteriaEvaluator(set).Evaluate(new Subject("x", "Thôn", inputs) { Year = 2025 }).Find("A2")!.Points;
    }
}
