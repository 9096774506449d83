using ChungSuc.Core.Assessments;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

/// <summary>"xã Thử" with assessments of both villages for 2025 by the village set of the catalogue.</summary>
public sealed class AssessmentApp : TestApp
{
    public const string SetId = "thon-kieu-mau-de-xuat";

    public Guid East { get; private set; }

    public Guid West { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (East, West) = await OpenAsync(2025);
    }

    public async Task<(Guid East, Guid West)> OpenAsync(int year)
    {
        var (east, west) = ((await UnitAsync(TestCommunes.VillageA)).Id, (await UnitAsync(TestCommunes.VillageB)).Id);
        await AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments { Year = year, SetId = SetId, SetVersion = 1, SubjectIds = [east, west] }));
        return (await IdAsync(east, year), await IdAsync(west, year));
    }

    public async Task<Guid> GiveAsync(string village, string head, DateOnly on, ContributionKind kind, decimal quantity)
    {
        var input = new RecordContribution
        {
            GiverKind = SubjectKind.Household,
            GiverId = (await HouseholdAsync(head)).Id,
            UnitId = (await UnitAsync(village)).Id,
            GivenOn = on,
            Purpose = "Đường thôn",
            IsVoluntary = true,
            MeetingRecord = "Biên bản họp thôn",
            Given = [new GivenThing { Kind = kind, Quantity = quantity }],
            DespiteLikeness = true,
        };
        return (await AsAsync<ContributionService, RecordOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(input))).Id!.Value;
    }

    /// <summary>Values of the entry form by key, under the names of its boxes.</summary>
    public static Dictionary<string, string> Boxes(TestPage form, params (string Key, string Text)[] values)
    {
        var keys = form.Html.QuerySelectorAll("input[name$='.Key']").ToDictionary(e => e.GetAttribute("value")!, e => e.GetAttribute("name")!);
        return values.ToDictionary(v => keys[v.Key].Replace(".Key", ".Text", StringComparison.Ordinal), v => v.Text);
    }

    public static string Box(TestPage form, string key) => Boxes(form, (key, string.Empty)).Keys.Single();

    private Task<Guid> IdAsync(Guid unit, int year) => DbAsync(db => db.Assessments.Where(a => a.UnitId == unit && a.Year == year).Select(a => a.Id).SingleAsync());
}
