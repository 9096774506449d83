using ChungSuc.Core.Inspections;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Inspections;

/// <summary>Plans and visits of "xã Thử" written as people write them; the clock stands at 15/10/2025.</summary>
internal sealed class InspectionWorld(TestApp app)
{
    public static readonly DateOnly Today = new(2025, 10, 15);

    public Task<Guid> PlanAsync(Role by, InspectionKind kind, string name = "Kế hoạch thử", int year = 2025) =>
        app.AsAsync<InspectionPlanService, Guid>(by, s => s.RecordAsync(new RecordPlan { Kind = kind, Year = year, Name = name, IssuingBody = "Cơ quan thử" }));

    public async Task<VisitOutcome> VisitAsync(Role by, Guid plan, DateOnly? from, DateOnly? to, string? despite, params string[] units)
    {
        var places = new List<Guid>();
        foreach (var unit in units)
        {
            places.Add((await app.UnitAsync(unit)).Id);
        }

        return await app.AsAsync<VisitService, VisitOutcome>(by, s => s.RecordAsync(new RecordVisit
        {
            PlanIds = [plan], Purpose = "Hồ sơ thi đua", FromOn = from, ToOn = to, PlaceIds = places, DespiteOverlap = despite,
        }));
    }

    /// <summary>A visit of one day with minutes.</summary>
    public async Task<Guid> MadeAsync(Role by, Guid plan, DateOnly on, params string[] units)
    {
        var id = (await VisitAsync(by, plan, on, null, "cần đi", units)).Id!.Value;
        await app.AsAsync<MinutesService, Guid>(by, s => s.RecordAsync(new RecordMinutes { VisitId = id, HeldOn = on, Found = "Đã xem hồ sơ", Conclusion = "Đạt" }));
        return id;
    }

    public async Task<Guid> FindingAsync(Role by, Guid visit, string unit, DateOnly deadline)
    {
        var owner = (await app.UnitAsync(unit)).Id;
        var id = await app.AsAsync<MinutesService, Guid>(by, s => s.RecordFindingAsync(new RecordFinding
        {
            VisitId = visit, Text = "Thiếu sổ", Recommendation = "Lập lại sổ", UnitId = owner, Deadline = deadline,
        }));
        return await app.DbAsync(db => db.InspectionFindings.Where(f => f.Id == id).Select(f => f.WorkItemId).SingleAsync());
    }

    public Task<Guid> CompleteAsync(Guid task) =>
        app.AsAsync<WorkItemService, Guid>(Role.VillageHead, s => s.CompleteAsync(new CompleteWorkItem { WorkItemId = task, FinishedOn = Today, Delivered = "Đã lập sổ" }));

    public Task<Guid> AcceptAsync(Guid task) => app.AsAsync<WorkItemDecisionService, Guid>(Role.Chairman, s => s.AcceptAsync(new AcceptWorkItem(task, QualityMark.Passed, null)));
}
