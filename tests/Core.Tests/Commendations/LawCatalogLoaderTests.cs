using ChungSuc.Core.Commendations.Law;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class LawCatalogLoaderTests
{
    private const string Regimes = """
        regimes:
          - { code: R3, valid_from: 2025-07-01, valid_to: 2026-09-30, law: Luật A, decrees: [NĐ A], circulars: [TT A], basis: NĐ A, confirmed: yes, mark: C }
          - { code: R4, valid_from: 2026-10-01, carries_over: R3, law: Luật B, decrees: [NĐ A], circulars: [TT A], basis: Luật B, confirmed: no, mark: S }
        award_forms:
          - { code: GK, name: Giấy khen, class: hình thức, level: xã, recipients: [cá nhân], kinds: [công trạng], basis: Điều 75, confirmed: yes, mark: C }
        """;

    // Line and column are counted by hand in the text of each case; the file begins with its table name on line 1.
    [Theory]
    [InlineData("thresholds:\n  - { code: a }", 1, 1, "Không có bảng “thresholds”")]
    [InlineData("guards:\n  - { code: G1, text: a, basis: b, confirmed: yes, mark: C, tex: b }", 2, 61, "Mục “tex” không có trong bảng này")]
    [InlineData("guards:\n  - { code: G1, basis: b, confirmed: yes, mark: C }", 2, 5, "Thiếu mục “text”")]
    [InlineData("guards:\n  - { code: G1, text: a, basis: b, confirmed: maybe, mark: C }", 2, 47, "chỉ nhận yes hoặc no")]
    [InlineData("guards:\n  - { code: G1, text: a, basis: b, confirmed: no, mark: X }", 2, 5, "Dấu nguồn “X”")]
    [InlineData("guards:\n  - { code: G1, text: a, basis: b, confirmed: no, mark: D }", 2, 5, "Dự thảo không được đưa vào danh mục")]
    [InlineData("guards:\n  - { code: G1, text: a, basis: b, confirmed: yes, mark: S }", 2, 5, "confirmed: yes chỉ dùng cho nguồn C")]
    [InlineData("guards:\n  - { code: G1, text: a, valid_from: 01/07/2025, basis: b, confirmed: no, mark: U }", 2, 38, "“01/07/2025” không phải là ngày")]
    [InlineData("guards:\n  - { code: G1, text: a, valid_from: 2025-02-30, basis: b, confirmed: no, mark: U }", 2, 38, "không phải là ngày")]
    [InlineData("guards:\n  - { code: G1, text: a, valid_from: 2025-07-01, valid_to: 2025-06-30, basis: b, confirmed: no, mark: U }", 2, 5, "đứng trước ngày bắt đầu")]
    [InlineData("guards:\n  - { code: G1, text: a, share: 0.7, basis: b, confirmed: no, mark: U }", 2, 33, "Viết dạng 3/10")]
    [InlineData("bonus_multiples:\n  - { form: GK, recipient: hộ, multiple: 3/10, basis: b, confirmed: no, mark: U }", 2, 28, "Giá trị “hộ” không có trong danh mục")]
    [InlineData("bonus_multiples:\n  - { form: GX, recipient: cá nhân, multiple: 3/10, basis: b, confirmed: no, mark: U }", 2, 13, "Mã “GX” không có trong bảng award_forms")]
    [InlineData("vote_rules:\n  - { forms: [GK], ballot: yes, threshold: 11/10, secret: yes, basis: b, confirmed: no, mark: U }", 2, 5, "lớn hơn 1")]
    [InlineData("vote_rules:\n  - { forms: [], ballot: yes, threshold: 1/2, secret: yes, basis: b, confirmed: no, mark: U }", 2, 14, "danh sách có ít nhất một dòng")]
    [InlineData("base_salaries:\n  - { amount_vnd: 2.340.000, basis: b, confirmed: no, mark: U }", 2, 19, "không phải là số nguyên")]
    [InlineData("guards:\n  - { code: G1, text: a, code: G2 }", 2, 26, "Sai cú pháp YAML")]
    [InlineData("[a, b]: []", 1, 1, "Không có bảng")]
    [InlineData("regimes:\n  - { code: R9, valid_from: 2030-01-01, carries_over: R8, law: L, decrees: [N], circulars: [T], basis: b, confirmed: no, mark: U }", 2, 5, "“R8” phải là mã của chế độ đứng trước")]
    [InlineData("guards: none", 1, 1, "phải là danh sách các dòng")]
    public void Load_FaultyFile_IsRefusedWithPlaceAndSentence(string text, long line, long column, string part)
    {
        var fault = Faults(text)[0];

        Assert.Equal(("loi.yaml", line, column), (fault.File, fault.Line, fault.Column));
        Assert.Contains(part, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("valid_to: 2025-07-01, ", "valid_from: 2025-07-01, ")]
    [InlineData("valid_from: 2024-01-01, valid_to: 2026-01-01, ", "valid_from: 2025-01-01, valid_to: 2025-02-01, ")]
    public void Load_OneKeyValidTwiceOnADay_IsRefused(string first, string second)
    {
        var fault = Assert.Single(Faults($$"""
            guards:
              - { code: G1, text: a, {{first}}basis: b, confirmed: no, mark: U }
              - { code: G1, text: a, {{second}}basis: b, confirmed: no, mark: U }
            """));

        Assert.Equal((3, 5), (fault.Line, fault.Column));
        Assert.Contains("chồng nhau", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OneRowAfterAnother_IsAccepted() =>
        Assert.Equal(2, Load("""
            guards:
              - { code: G1, text: a, valid_to: 2025-06-30, basis: b, confirmed: no, mark: U }
              - { code: G1, text: a, valid_from: 2025-07-01, basis: b, confirmed: no, mark: U }
            """).Guards.Count);

    [Fact]
    public void Load_StandardWithUnknownCheck_ListsTheVocabulary()
    {
        var fault = Faults("""
            standards:
              - forms: [GK]
                recipients: [cá nhân]
                basis: Điều 75
                confirmed: no
                mark: U
                all_of:
                  - { id: a, check: score, text: b }
            """)[0];

        Assert.Equal((8, 9), (fault.Line, fault.Column));
        Assert.Contains("award_history", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ManyFaults_ListsThemAll() =>
        Assert.Equal(3, Faults("""
            guards:
              - { code: G1, basis: b, confirmed: no, mark: U }
              - { code: G2, text: a, confirmed: no, mark: U }
              - { code: G3, text: a, basis: b, mark: U }
            """).Count(fault => fault.Message.StartsWith("Thiếu", StringComparison.Ordinal)));

    [Fact]
    public void Load_DecomposedVietnamese_IsReadAsComposed()
    {
        var text = "bonus_multiples:\n  - { form: GK, recipient: cá nhân, multiple: 3/10, basis: b, confirmed: no, mark: U }";

        var row = Assert.Single(Load(text.Normalize(System.Text.NormalizationForm.FormD)).BonusMultiples);

        Assert.Equal(RecipientKind.Individual, row.Recipient);
    }

    [Fact]
    public void Load_ConfirmedByADocument_ShowsItsNumber()
    {
        var row = Assert.Single(Load("guards:\n  - { code: G1, text: a, basis: Điều 5, confirmed: yes, confirmed_by: QĐ 12/QĐ-UBND, mark: S }").Guards);

        Assert.True(row.IsConfirmed);
        Assert.Equal("Điều 5; xác nhận theo QĐ 12/QĐ-UBND", row.Basis);
    }

    [Fact]
    public void Load_RowEndingWithTheRegime_IsCarriedOverUnconfirmed()
    {
        var rows = Load("guards:\n  - { code: G1, text: a, valid_from: 2025-07-01, valid_to: 2026-09-30, basis: Điều 5, confirmed: yes, mark: C }").Guards;

        var copy = Assert.Single(rows, row => row.CopiedFrom == "R3");
        Assert.Equal((new Validity(Day("2026-10-01"), null), false, SourceMark.Unchecked), (copy.Validity, copy.IsConfirmed, copy.Mark));
        Assert.Contains("chưa đối chiếu với Luật B", copy.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RegimeWithARowOfItsOwn_IsNotGivenACopy()
    {
        var rows = Load("""
            guards:
              - { code: G1, text: cũ, valid_from: 2025-07-01, valid_to: 2026-09-30, basis: Điều 5, confirmed: yes, mark: C }
              - { code: G1, text: mới, valid_from: 2026-10-01, basis: Điều 6, confirmed: yes, mark: C }
            """).Guards;

        Assert.Equal(["cũ", "mới"], rows.Select(row => row.Text));
    }

    [Fact]
    public void Load_RowThatEndedEarlier_IsNotCarriedOver() =>
        Assert.Single(Load("guards:\n  - { code: G1, text: a, valid_to: 2025-06-30, basis: b, confirmed: no, mark: U }").Guards);

    private static LawCatalog Load(string text) =>
        LawCatalogLoader.Load([new LawCatalogFile("dung.yaml", Regimes), new LawCatalogFile("loi.yaml", text)]);

    private static IReadOnlyList<LawCatalogFault> Faults(string text) =>
        Assert.Throws<LawCatalogException>(() => Load(text)).Faults;
}
