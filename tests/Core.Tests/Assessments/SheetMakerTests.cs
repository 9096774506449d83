using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Tests.Assessments;

/// <summary>The four verdicts worked by hand on a set small enough to read.</summary>
public sealed class SheetMakerTests
{
    private const string Yaml = """
        id: thu
        version: 1
        name: Bộ thử
        origin: proposal
        subject: village
        missing: waits
        rounding: {total: 0.01, share: 0.01, mode: half_up}
        ranking: {by: passed, equal: shared}
        inputs:
          thon.so_ho: {type: count, label: Số hộ, unit: hộ}
          dong_gop.ho_tham_gia: {type: count, label: Số hộ tham gia, unit: hộ}
        criteria:
          - code: "1"
            name: Chung sức
            criteria:
              - {code: "1.1", name: Hộ tham gia, kind: percent, unit: "%", value: "ty_le(dong_gop.ho_tham_gia, thon.so_ho)", pass: ">= 80"}
              - {code: "1.2", name: Đường cứng hóa, name_confirmed: true, threshold_confirmed: true, kind: percent, unit: "%", input: thong_ke.duong, pass: ">= 70"}
          - code: "2"
            name: Để tỉnh quy định
            criteria:
              - code: "2.1"
                name: Mức của tỉnh
                kind: percent
                unit: "%"
                input: thong_ke.muc_tinh
                pass: {comparator: ">=", threshold: {parameter: tinh.muc, set_by: UBND tỉnh}}
          - code: "3"
            name: Thu nhập
            criteria:
              - {code: "3.1", name: Thu nhập, kind: number, unit: triệu, input: thong_ke.thu_nhap, pass: ">= 58"}
        """;

    [Fact]
    public void Sheet_FourVerdicts_EachWithItsReason()
    {
        var (set, head, figures) = Given();
        Put(figures, head, "thon.so_ho", 10);
        Put(figures, head, "dong_gop.ho_tham_gia", 7);
        Put(figures, head, "thong_ke.duong", 70, MeasureKind.Percent);
        Put(figures, head, "thong_ke.muc_tinh", 95, MeasureKind.Percent);

        var sheet = new SheetMaker(set, [head], Material(figures), new DateOnly(2025, 10, 15)).Sheet(head.Id);

        // 7 of 10 households are 70 %, 10 points below; one more household is 80 %.
        var failed = sheet.Find("1.1")!;
        Assert.Equal((NodeStatus.NotPassed, "70 %", "≥ 80 %"), (failed.Status, failed.ValueText, failed.LevelText));
        Assert.Contains(failed.Reasons, r => r.Text.Contains("còn thiếu 10 điểm phần trăm (cần thêm 1 hộ)", StringComparison.Ordinal));
        Assert.Contains(failed.Reasons, r => r.Records?.Filter["key"] == "dong_gop.ho_tham_gia" && r.Text.Contains("sổ thử", StringComparison.Ordinal));
        Assert.True(failed.IsUnconfirmed);
        Assert.Equal(2, failed.EvidenceCount);
        Assert.Equal(NodeStatus.Passed, sheet.Find("1.2")!.Status);
        Assert.False(sheet.Find("1.2")!.IsUnconfirmed);
        Assert.Equal(NodeStatus.Blocked, sheet.Find("2.1")!.Status);
        Assert.Contains(sheet.Find("2.1")!.Reasons, r => r.Text.Contains("UBND tỉnh chưa quy định", StringComparison.Ordinal));
        Assert.Equal((NodeStatus.Missing, "chưa có"), (sheet.Find("3.1")!.Status, sheet.Find("3.1")!.ValueText));
        Assert.Equal((0, 3, 1, 1, 2, 3), (sheet.Tally.PassedCriteria, sheet.Tally.AssignedCriteria, sheet.Tally.Passed, sheet.Tally.Failed, sheet.Tally.Open, sheet.Tally.Unconfirmed));
        Assert.Null(sheet.Tally.Rank);
    }

    [Fact]
    public void LeafInputs_ComputedLeaf_ReadsWhatItsFormulaNames()
    {
        var (set, _, _) = Given();

        Assert.Equal(["thon.so_ho", "dong_gop.ho_tham_gia"], LeafInputs.Of(set, set.Leaves[0]).Select(i => i.Name));
        Assert.Equal(["thong_ke.thu_nhap"], LeafInputs.Of(set, set.Leaves[^1]).Select(i => i.Name));
    }

    [Fact]
    public void Catalogue_EveryMeasure_HasItsOwnNameAndSaysWhatItCounts()
    {
        Assert.Empty(MeasureCatalogue.All.GroupBy(m => m.Key).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(MeasureCatalogue.All, m => Assert.False(string.IsNullOrWhiteSpace(m.Meaning)));
        Assert.Contains(MeasureCatalogue.All, m => m.Key == "dong_gop.hien_dat_m2");
        Assert.Null(MeasureCatalogue.Find("khong.co"));
        Assert.NotNull(MeasureCatalogue.Find("thong_ke.chi_bo_tieu_chi_biet"));
    }

    [Fact]
    public void Reference_WrittenAndRead_IsTheSame()
    {
        var reference = RecordsReference.Of("statistics", Guid.CreateVersion7(), 2025, ("key", "thong_ke.số & lạ=1"));

        Assert.Equal(reference.Filter, RecordsReference.Parse(reference.ToString())!.Filter);
        Assert.Null(RecordsReference.Parse(null));
        Assert.Null(RecordsReference.Parse("không có dấu hỏi"));
    }

    private static (CriteriaSet Set, AssessmentHead Head, FigureTable Figures) Given()
    {
        var loaded = CriteriaSetLoader.Load(Yaml);
        Assert.Empty(loaded.Faults);
        var commune = Guid.CreateVersion7();
        var head = new AssessmentHead
        {
            Assessment = new Assessment { CommuneId = commune, UnitId = Guid.CreateVersion7(), Year = 2025, FrozenSetId = Guid.Empty, SetId = "thu", OpenedAt = default },
            UnitName = "Thôn Thử",
            UnitPath = "/",
            FrozenSet = new FrozenCriteriaSet { CommuneId = commune, SetId = "thu", SetVersion = 1, Name = "Bộ thử", Text = Yaml, Sha256 = "x", FrozenAt = default },
        };
        return (loaded.Set!, head, new FigureTable(2025));
    }

    private static SheetMaterial Material(FigureTable figures) => new(figures, new Dictionary<Guid, StageCourse>(), [], [])
    {
        OtherSets = _ => null,
        Parameters = new Dictionary<string, IReadOnlyDictionary<string, Value>>(),
    };

    private static void Put(FigureTable figures, AssessmentHead head, string key, decimal number, MeasureKind kind = MeasureKind.Number) =>
        figures.Put(head.UnitId, key, new Figure(kind)
        {
            Number = number,
            Source = "sổ thử",
            Records = RecordsReference.Of("thu", head.UnitId, 2025, ("key", key)),
            EvidenceCount = 1,
        });
}
