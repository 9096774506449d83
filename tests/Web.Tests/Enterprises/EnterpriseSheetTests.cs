using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Measures;
using ChungSuc.Web.Tests.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Enterprises;

/// <summary>The enterprises' sheet of points reads the ledger of enterprises (Kế hoạch, mục IV.1.d).</summary>
public sealed class EnterpriseSheetTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    private static readonly DateOnly Today = new(2025, 10, 15);

    [Fact]
    public async Task Sheet_ConfirmedFacts_GiveThePointsWorkedByHandAndOpenTheirRecords()
    {
        var unit = (await app.UnitAsync("Hợp tác xã Na Thử")).Id;
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2025, SetId = "thi-dua-doanh-nghiep-hop-tac-xa", SetVersion = 1, SubjectIds = [unit], Stages = [new PlannedStage(StageKind.SelfScore, null)],
        }));
        var id = await app.DbAsync(db => db.Assessments.Where(a => a.UnitId == unit).Select(a => a.Id).SingleAsync());
        var silent = (await app.SheetAsync(id)).Find("B3")!;
        await AddAsync(new() { UnitId = unit, Kind = FactKind.OcopProduct, Title = "Na", Stars = 4, Issuer = OcopIssuer.Province, PaperNumber = "1/QĐ", PaperOn = new(2024, 1, 5) });
        await AddAsync(new() { UnitId = unit, Kind = FactKind.OcopProduct, Title = "Rau", Stars = 3, Issuer = OcopIssuer.Province, PaperNumber = "1/QĐ", PaperOn = new(2024, 1, 5) });
        await AddAsync(new() { UnitId = unit, Kind = FactKind.ChainLink, Title = "Bạn", Product = "na", PaperNumber = "1", PaperOn = new(2025, 1, 5), From = new(2025, 1, 5), Quantity = 100, QuantityUnit = QuantityUnit.Tonne });
        await AddAsync(new() { UnitId = unit, Kind = FactKind.Sales, Year = 2025, Title = "na", Quantity = 80, QuantityUnit = QuantityUnit.Tonne });
        await AddAsync(new() { UnitId = unit, Kind = FactKind.Jobs, Year = 2025, LocalWorkers = 14, TotalWorkers = 25 });

        var sheet = await app.SheetAsync(id);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var form = await officer.GetAsync($"/danh-gia/{id}/so-lieu");
        var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["ocop.so_tu_3_sao"], 2025, app.CommuneId, default));
        var records = await officer.GetAsync(RecordLinks.UrlOf(table[app.CommuneId, "ocop.so_tu_3_sao"]!.Records)!);

        Assert.Equal(NodeStatus.Missing, silent.Status);
        Assert.Equal(10m, sheet.Find("B1")!.Points); // one link by 10
        Assert.Equal(12.5m, sheet.Find("B3")!.Points); // 2 products by 5, one of four stars by 2,5 more
        Assert.Equal(8m, sheet.Find("C1")!.Points); // 80 of 100 tonnes of 10
        Assert.Equal(8m, sheet.Find("C2")!.Points); // 56 % against 70 % of 10
        Assert.Equal(2m, sheet.Find("C3")!.Points); // each 5 of 14 workers 1
        Assert.DoesNotContain(form.Html.QuerySelectorAll("input[name$='.Name']"), e => e.GetAttribute("value")!.StartsWith("doanh_nghiep.", StringComparison.Ordinal));
        Assert.Equal(2, records.Html.QuerySelectorAll("tbody tr").Length);
    }

    private async Task AddAsync(RecordFact fact)
    {
        var id = await app.AsAsync<EnterpriseService, Guid>(Role.ProgrammeOfficer, s => s.RecordFactAsync(fact));
        await app.AsAsync<EnterpriseConfirmationService, Guid>(Role.EmulationSecretary, s => s.ConfirmAsync(new ConfirmFact(id, Today, "Giấy xác nhận")));
    }
}
