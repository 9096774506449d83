using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Projects;
using ChungSuc.Web.Tests.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Projects;

/// <summary>The criterion of no debt is read from the ledger of works and asked of nobody (Kế hoạch của xã, mục IV.1.b).</summary>
public sealed class DebtCriterionTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    private const long Million = 1_000_000;

    [Fact]
    public async Task Criterion_NoDebt_FollowsTheLedgerAndIsNotAsked()
    {
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2025, SetId = "thi-dua-xa", SetVersion = 1, SubjectIds = [app.CommuneId], Stages = [new PlannedStage(StageKind.SelfScore, null)],
        }));
        var id = await app.DbAsync(db => db.Assessments.Where(a => a.UnitId == app.CommuneId).Select(a => a.Id).SingleAsync());
        var silent = (await app.SheetAsync(id)).Find("B1")!;
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var work = await ServiceAsync(s => s.RecordAsync(new RecordProject
        {
            Name = "Đường nợ",
            Field = ProjectField.Transport,
            UnitId = village,
            DecisionNumber = "45/QĐ-UBND",
            DecidedOn = new DateOnly(2025, 2, 5),
            TotalVnd = 800 * Million,
            Funding = [new PlannedSource(FundingSource.CommuneBudget, 800 * Million)],
        }));
        await ServiceAsync(s => s.RecordLineAsync(Line(work, LineKind.AcceptedVolume)));

        var owed = (await app.SheetAsync(id)).Find("B1")!;
        var form = await (await app.SignInAsync(Role.ProgrammeOfficer)).GetAsync($"/danh-gia/{id}/so-lieu");
        await ServiceAsync(s => s.RecordLineAsync(Line(work, LineKind.Payment) with { Source = FundingSource.CommuneBudget }));
        var paid = (await app.SheetAsync(id)).Find("B1")!;

        Assert.Equal(NodeStatus.Missing, silent.Status);
        Assert.Equal((NodeStatus.NotPassed, 0m), (owed.Status, owed.Points));
        Assert.Contains("500.000.000", owed.ValueText, StringComparison.Ordinal);
        Assert.Equal((NodeStatus.Passed, 10m), (paid.Status, paid.Points));
        Assert.DoesNotContain(form.Html.QuerySelectorAll("input[name$='.Name']"), e => e.GetAttribute("value") == "cong_trinh.no_dong_dong");
        Assert.Contains(form.Html.QuerySelectorAll("input[name$='.Name']"), e => e.GetAttribute("value") == "dong_gop.muc_tieu");
    }

    private static RecordProjectLine Line(Guid id, LineKind kind) =>
        new() { ProjectId = id, Kind = kind, On = new DateOnly(2025, 5, 10), AmountVnd = 500 * Million, PaperNumber = "BB 01" };

    private Task<Guid> ServiceAsync(Func<ProjectService, Task<Guid>> work) => app.AsAsync(Role.ProgrammeOfficer, work);
}
