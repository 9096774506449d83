using AngleSharp.Html.Dom;
using ChungSuc.Core.Inspections;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Inspections;

/// <summary>Plans and visits of "xã Thử" for tests of pages.</summary>
internal sealed class InspectionWorld(TestApp app)
{
    public Task<Guid> PlanAsync(Role by, string name, InspectionKind? kind = null) => app.AsAsync<InspectionPlanService, Guid>(by, s => s.RecordAsync(new RecordPlan
    {
        Kind = kind ?? (by == Role.Front ? InspectionKind.FrontSupervision : InspectionKind.CouncilYearly), Year = 2025, Name = name, IssuingBody = "Cơ quan thử",
    }));

    /// <summary>A visit under a plan of its own.</summary>
    public async Task<Guid> VisitAsync(Role by, string purpose, DateOnly? from = null, string village = TestCommunes.VillageA)
    {
        var plan = await PlanAsync(by, "Kế hoạch " + purpose);
        var place = (await app.UnitAsync(village)).Id;
        var outcome = await app.AsAsync<VisitService, VisitOutcome>(by, s => s.RecordAsync(new RecordVisit
        {
            PlanIds = [plan], Purpose = purpose, FromOn = from, PlaceIds = [place], DespiteOverlap = "cần đi",
        }));
        return outcome.Id!.Value;
    }

    public async Task<Guid> MadeAsync(Role by, string purpose, DateOnly on, string village = TestCommunes.VillageA)
    {
        var id = await VisitAsync(by, purpose, on, village);
        await app.AsAsync<MinutesService, Guid>(by, s => s.RecordAsync(new RecordMinutes { VisitId = id, HeldOn = on, Found = "Đã xem sổ họp thôn\nĐã xem ảnh", Conclusion = "Thôn làm đúng kế hoạch" }));
        return id;
    }

    public async Task<Guid> FindingAsync(Role by, Guid visit, string recommendation, DateOnly deadline, string village = TestCommunes.VillageA)
    {
        var unit = (await app.UnitAsync(village)).Id;
        return await app.AsAsync<MinutesService, Guid>(by, s => s.RecordFindingAsync(new RecordFinding
        {
            VisitId = visit, Text = "Thiếu sổ theo dõi", Recommendation = recommendation, UnitId = unit, Deadline = deadline,
        }));
    }

    public Task<Guid> TaskOfAsync(Guid finding) => app.DbAsync(db => db.InspectionFindings.Where(f => f.Id == finding).Select(f => f.WorkItemId).SingleAsync());

    public static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
}
