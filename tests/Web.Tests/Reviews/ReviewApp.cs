using ChungSuc.Core.Contributions;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Units;

namespace ChungSuc.Web.Tests.Reviews;

/// <summary>"xã Thử" with the plan of Chi Lăng loaded and three gifts of September 2025.</summary>
public sealed class ReviewApp : TestApp
{
    public static readonly DateOnly Day = new(2025, 9, 10);

    public Guid MovementId { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "catalog", "movements", "chung-suc-ntm-chi-lang-2021-2025.yaml"));
        MovementId = (await AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText("chi-lang.yaml", text)))).MovementId;
        await GiveAsync(TestCommunes.HouseholdA, Day, new GivenThing { Kind = ContributionKind.Money, Quantity = 2_000_000 });
        await GiveAsync(TestCommunes.HouseholdB, Day, new GivenThing { Kind = ContributionKind.LandM2, Quantity = 120, ValueVnd = 6_000_000, ValueBasis = "Đơn giá của xã" });
        await GiveAsync(TestCommunes.HouseholdB, Day.AddDays(1), new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 5 });
    }

    public Task<Guid> ComposeAsync(ReportKind kind = ReportKind.Final) =>
        AsAsync<ReportService, Guid>(Role.EmulationSecretary, s => s.ComposeAsync(new ComposeReport { Kind = kind, MovementId = MovementId }));

    public Task<ReportDetail> ReportAsync(Guid id) => InCommuneAsync<ReportQueries, ReportDetail>(q => q.GetAsync(id, default));

    public async Task<ReportPart> SectionAsync(Guid id, int position) =>
        (await ReportAsync(id)).Report.Parts.Single(p => p.Place == ReportPlace.Section && p.Position == position);

    /// <summary>Every gap of the template written.</summary>
    public async Task<Guid> WrittenAsync()
    {
        var id = await ComposeAsync();
        foreach (var part in (await ReportAsync(id)).Report.Parts.Where(p => p.Text.Contains('[', StringComparison.Ordinal)))
        {
            var text = string.Concat(part.Text.Split('[').Select((piece, i) => i == 0 ? piece : "Thực hiện theo kế hoạch." + piece[(piece.IndexOf(']', StringComparison.Ordinal) + 1)..]));
            await AsAsync<ReportService, Guid>(
                Role.EmulationSecretary,
                s => s.RewriteAsync(new RewriteReportPart { ReportId = id, PartId = part.Id, Version = part.Version, Heading = part.Heading, Text = text }));
        }

        return id;
    }

    public Task<Guid> VoidAsync(Guid gift) => AsAsync<ContributionService, Guid>(Role.EmulationSecretary, s => s.VoidAsync(new VoidContribution(gift, "Ghi nhầm")));

    public async Task<Guid> GiveAsync(string head, DateOnly day, params GivenThing[] given)
    {
        var household = await HouseholdAsync(head);
        var outcome = await AsAsync<ContributionService, RecordOutcome>(Role.EmulationSecretary, s => s.RecordAsync(new RecordContribution
        {
            GiverKind = SubjectKind.Household,
            GiverId = household.Id,
            UnitId = household.VillageId,
            GivenOn = day,
            Purpose = "Mở đường liên thôn",
            Given = given,
        }));
        return outcome.Id!.Value;
    }
}
