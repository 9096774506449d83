using ChungSuc.Core.Assessments;

namespace ChungSuc.Web.Tests.Assessments;

public sealed class StageCalendarTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    [Fact]
    public async Task Calendar_DeadlinesOfSteps_StandInTheMonthOfTheirPeople()
    {
        var (east, west) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id);
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2025,
            SetId = ScoringApp.VillageSheet,
            SetVersion = 1,
            SubjectIds = [east, west],
            Stages = [new PlannedStage(StageKind.SelfScore, new DateOnly(2025, 11, 20)), new PlannedStage(StageKind.Verification, new DateOnly(2025, 11, 28)) { AssignedUnitId = west }],
        }));

        var village = await (await app.SignInAsync(Role.VillageHead)).GetAsync("/lich?thang=11-2025");
        var officer = await (await app.SignInAsync(Role.ProgrammeOfficer)).GetAsync("/lich?thang=11-2025");
        var home = await (await app.SignInAsync(Role.VillageHead)).GetAsync("/viec-cua-toi");

        Assert.Contains("Hạn tự chấm: Thôn Đông, năm 2025", village.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hạn thẩm định", village.Text, StringComparison.Ordinal);
        Assert.Contains("Hạn tự chấm: 2 phiếu, năm 2025", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Hạn thẩm định: 2 phiếu, năm 2025", officer.Text, StringComparison.Ordinal);
        Assert.Contains("20/11/2025 Tự chấm: Thôn Đông", home.Text, StringComparison.Ordinal);
    }
}
