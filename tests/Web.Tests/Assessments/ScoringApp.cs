using AngleSharp.Html.Dom;
using ChungSuc.Core.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

/// <summary>"xã Thử" with the villages' sheet of points of the catalogue; each test takes a year of its own.</summary>
public sealed class ScoringApp : TestApp
{
    public const string VillageSheet = "thi-dua-thon";
    public const string PersonSheet = "thi-dua-ca-nhan";

    /// <summary>Points for the village that are in their limits and sum to 90 of 100.</summary>
    public static readonly (string Code, decimal Points)[] Ninety =
        [("A1", 15), ("A2", 20), ("B1", 10), ("B2", 5), ("B3", 4), ("B4", 6), ("C1", 15), ("D1", 5), ("D2", 5), ("D3", 5)];

    public static readonly StageKind[] AllSteps = [StageKind.SelfScore, StageKind.Verification, StageKind.Council];

    public async Task<(Guid East, Guid West)> OpenAsync(int year, params StageKind[] steps)
    {
        var (east, west) = ((await UnitAsync(TestCommunes.VillageA)).Id, (await UnitAsync(TestCommunes.VillageB)).Id);
        await AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = year,
            SetId = VillageSheet,
            SetVersion = 1,
            SubjectIds = [east, west],
            Stages = [.. steps.Select(kind => new PlannedStage(kind, null))],
        }));
        return (await IdAsync(east, year), await IdAsync(west, year));
    }

    public Task<Guid> GiveAsync(Role role, Guid id, params (string Code, decimal Points)[] marks) => GiveAsync(role, id, null, marks);

    public async Task<Guid> GiveAsync(Role role, Guid id, string? note, params (string Code, decimal Points)[] marks)
    {
        var sheet = await AsAsync<AssessmentQueries, StageSheet>(role, q => q.StageSheetAsync(id, default));
        var seen = sheet.Course.Current!.Marks;
        return await AsAsync<MarkService, Guid>(role, s => s.GiveAsync(new GiveMarks
        {
            AssessmentId = id,
            Marks = [.. marks.Select(mark => new MarkEntry(mark.Code, mark.Points, null, note, seen.GetValueOrDefault(mark.Code)?.Revision ?? 0))],
        }));
    }

    public Task<Guid> CompleteAsync(Role role, Guid id, StageKind kind, string? note = "xong") =>
        AsAsync<StageService, Guid>(role, s => s.CompleteAsync(new CompleteStage([id], kind, note)));

    /// <summary>Self-score 90 by the officer for the village; verified by the Front; the council accepts.</summary>
    public async Task ScoreAsync(Guid id, params (string Code, decimal Points)[] marks)
    {
        await GiveAsync(Role.ProgrammeOfficer, id, marks);
        await CompleteAsync(Role.ProgrammeOfficer, id, StageKind.SelfScore);
        await CompleteAsync(Role.Front, id, StageKind.Verification);
        await CompleteAsync(Role.EmulationSecretary, id, StageKind.Council);
    }

    /// <summary>States that there was nothing to list, so that no condition of elimination stays open.</summary>
    public Task<Guid> NoBreachAsync(Guid id) =>
        AsAsync<StatedFigureService, Guid>(Role.ProgrammeOfficer, s => s.StateAsync(new StateFigures(
            id, null, [new StatedEntry("vi_pham.vu_viec", ChungSuc.Core.Statistics.StatisticValue.OfAnswer(false), 0)])));

    public Task<AssessmentSheet> SheetAsync(Guid id) => InCommuneAsync<AssessmentQueries, AssessmentSheet>(q => q.SheetAsync(id, default));

    public Task<List<string>> SentencesAsync(string kind, string part) =>
        DbAsync(db => db.JournalEvents.Where(e => e.Kind == kind && e.Sentence.Contains(part)).OrderBy(e => e.Sequence).Select(e => e.Sentence).ToListAsync());

    public static IHtmlFormElement Form(TestPage page) => (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

    /// <summary>Names of the boxes of the scoring form for these items.</summary>
    public static Dictionary<string, string> Boxes(TestPage form, string box, params (string Code, string Text)[] values)
    {
        var codes = form.Html.QuerySelectorAll("input[name$='.Code']").ToDictionary(e => e.GetAttribute("value")!, e => e.GetAttribute("name")!);
        return values.ToDictionary(v => codes[v.Code].Replace(".Code", "." + box, StringComparison.Ordinal), v => v.Text);
    }

    private Task<Guid> IdAsync(Guid unit, int year) => DbAsync(db => db.Assessments.Where(a => a.UnitId == unit && a.Year == year && a.SetId == VillageSheet).Select(a => a.Id).SingleAsync());
}
