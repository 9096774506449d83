using ChungSuc.Core.Commendations.Law;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class EligibilityFormTests
{
    [Theory]
    [InlineData("2025-07-01")]
    [InlineData("2025-08-05")]
    [InlineData("2026-10-01")]
    public void FormExists_DistrictCertificateAfterTheDistrict_IsStoppedAndNamesTheDecree(string date)
    {
        var report = Check(Household(date, "GK_HUYEN"));

        var finding = Assert.Single(report.Of("form.exists"));
        Assert.Equal(FindingOutcome.NotMet, finding.Outcome);
        Assert.True(finding.IsHardStop);
        Assert.Equal("NĐ 129/2025/NĐ-CP Điều 59", finding.Basis);
        Assert.Contains("không còn từ 01/07/2025, theo NĐ 129/2025/NĐ-CP Điều 59", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal("Dùng Giấy khen của Chủ tịch Ủy ban nhân dân xã hoặc Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.", finding.Advice);
        Assert.True(report.HasHardStop);
    }

    [Fact]
    public void FormExists_DistrictCertificateOnItsLastDay_IsMetAndSubmittedToTheDistrict()
    {
        var report = Check(Household("2025-06-30", "GK_HUYEN"));

        Assert.Equal(FindingOutcome.Met, Assert.Single(report.Of("form.exists")).Outcome);
        Assert.Contains("Phòng Nội vụ", Assert.Single(report.Of("authority.submission")).Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-31", FindingOutcome.NotMet)]
    [InlineData("2024-01-01", FindingOutcome.Met)]
    public void FormExists_ModelCommune_BeginsWithTheLawOf2022(string date, FindingOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Check(Collective("XATB", date) with { Recipient = RecipientClass.Commune }).Of("form.exists")).Outcome);

    [Fact]
    public void Check_UnknownForm_SaysToChooseFromTheCatalogue() =>
        Assert.Contains("Chọn trong danh mục", Assert.Throws<LawException>(() => Check(Household(form: "GK_LANG"))).Message, StringComparison.Ordinal);

    // Luật TĐKT Điều 19: Gia đình văn hóa is the only title of a household.
    [Theory]
    [InlineData("GDVH", RecipientClass.Household, true)]
    [InlineData("LDTT", RecipientClass.Household, false)]
    [InlineData("GDVH", RecipientClass.Worker, false)]
    [InlineData("THONVH", RecipientClass.Village, true)]
    [InlineData("THONVH", RecipientClass.Enterprise, false)]
    [InlineData("GK_DN", RecipientClass.Household, false)]
    [InlineData("HCLD_3", RecipientClass.Household, false)]
    [InlineData("GK_XA", RecipientClass.Cooperative, true)]
    public void RecipientAllowed_FormAndRecipient_FollowsTheList(string form, RecipientClass recipient, bool allowed)
    {
        var finding = Assert.Single(Check(Household(form: form) with { Recipient = recipient }).Of("recipient.allowed"));

        Assert.Equal((allowed ? FindingOutcome.Met : FindingOutcome.NotMet, !allowed), (finding.Outcome, finding.IsHardStop));
    }

    // Luật TĐKT Điều 8.
    [Theory]
    [InlineData(AwardKind.Movement, FindingOutcome.Met, false)]
    [InlineData(AwardKind.Sudden, FindingOutcome.Met, false)]
    [InlineData(AwardKind.Merit, FindingOutcome.NotMet, true)]
    [InlineData(AwardKind.Seniority, FindingOutcome.NotMet, true)]
    public void KindForRecipient_Household_OnlyMovementAndSudden(AwardKind kind, FindingOutcome outcome, bool stops)
    {
        var finding = Assert.Single(Check(Household() with { Kind = kind }).Of("kind.recipient"));

        Assert.Equal((outcome, stops, "Luật TĐKT Điều 8"), (finding.Outcome, finding.IsHardStop, finding.Basis));
    }

    [Fact]
    public void KindForRecipient_TitleOfAHousehold_IsNotBoundByTheKindsOfCommendation() =>
        Assert.False(Check(Household(form: "GDVH") with { Kind = AwardKind.Merit }).HasHardStop);

    [Fact]
    public void KindForForm_UnusualKind_WarnsOnly()
    {
        var finding = Assert.Single(Check(Official("GK_XA", kind: AwardKind.Seniority)).Of("kind.form"));

        Assert.Equal((FindingOutcome.Warning, false), (finding.Outcome, finding.IsHardStop));
    }

    [Theory]
    [InlineData("GK_XA")]
    [InlineData("LDTT")]
    [InlineData("CSTDCS")]
    [InlineData("TTLDTT")]
    public void Authority_OwnFormsOfTheCommune_AreDecidedHere(string form) =>
        Assert.Equal(FindingOutcome.Met, Assert.Single(Check(Official(form)).Of("authority.own")).Outcome);

    [Theory]
    [InlineData("BK_TINH", "Chủ tịch UBND tỉnh", "Luật TĐKT Điều 74, 79")]
    [InlineData("BK_TTG", "Thủ tướng Chính phủ", "Luật TĐKT Điều 78")]
    [InlineData("HCLD_3", "Chủ tịch nước", "Luật TĐKT Điều 77")]
    public void Authority_HigherForms_BecomeASubmissionToTheProvince(string form, string decidedBy, string basis)
    {
        var report = Check(Official(form));

        var finding = Assert.Single(report.Of("authority.submission"));
        Assert.Equal((FindingOutcome.Warning, basis), (finding.Outcome, finding.Basis));
        Assert.Contains(decidedBy, finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("gửi thẳng Chủ tịch UBND tỉnh qua Sở Nội vụ", finding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Authority_GrassRootsFighterBeforeTheReform_GoesToTheDistrict() =>
        Assert.Contains("Chủ tịch UBND huyện", Assert.Single(Check(Official("CSTDCS", "2025-06-30")).Of("authority.submission")).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Regime_AfterOctober2026_WarnsThatRulesAreCopies()
    {
        var report = Check(Household("2026-10-01"));

        Assert.Equal(FindingOutcome.Warning, Assert.Single(report.Of("regime.unconfirmed")).Outcome);
        Assert.Empty(Check(Household("2026-09-30")).Of("regime.unconfirmed"));
        Assert.False(report.HasHardStop);
    }

    [Theory]
    [InlineData("2027-02-28", 0)]
    [InlineData("2027-03-01", 1)]
    public void Regime_FromMarch2027_WarnsOfTheExpectedChange(string date, int warnings) =>
        Assert.Equal(warnings, Check(Household(date)).Of("regime.expected_change").Count);

    [Fact]
    public void Border_AcceptedBeforeOctober2026_AsksAPersonToChooseTheLaw()
    {
        var report = Check(Household("2026-10-01") with { AcceptedOn = Day("2026-09-30") });

        var finding = Assert.Single(report.Of("regime.border"));
        Assert.Equal((FindingOutcome.NeedsJudgement, "Luật 06/2026/QH16 Điều 4 khoản 4"), (finding.Outcome, finding.Basis));
        Assert.Equal(("R3", "R4"), (report.StandardsRegime.Code, report.DecisionRegime.Code));
    }

    [Fact]
    public void Border_RegimeChosenWithReason_IsFollowed()
    {
        var report = Check(Household("2026-10-01") with
        {
            AcceptedOn = Day("2026-09-30"),
            RegimeChoice = new RegimeChoice("R4", "Chủ tịch UBND xã", Day("2026-10-01"), "Luật mới có lợi hơn."),
        });

        Assert.Equal(FindingOutcome.Met, Assert.Single(report.Of("regime.border")).Outcome);
        Assert.Equal("R4", report.StandardsRegime.Code);
    }

    [Fact]
    public void Border_AcceptedBeforeJuly2025_KeepsOldStandardAndNewAuthority()
    {
        var report = Check(Official("CSTDCS", "2025-07-01") with { AcceptedOn = Day("2025-06-30") });

        Assert.Equal(("R2", "R3"), (report.StandardsRegime.Code, report.DecisionRegime.Code));
        Assert.Equal(FindingOutcome.Warning, Assert.Single(report.Of("regime.border")).Outcome);
        Assert.Single(report.Of("authority.own"));
    }
}
