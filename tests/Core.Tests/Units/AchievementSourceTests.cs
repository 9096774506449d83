using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Tests.WorkItems;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using ChungSuc.TestKit;

namespace ChungSuc.Core.Tests.Units;

public sealed class AchievementSourceTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Read_TasksFactsAndExemplars_TellWhatWasDoneByWhomAndWhetherItIsConfirmed()
    {
        var (village, cooperative) = (await app.UnitAsync(TestCommunes.VillageA), await app.UnitAsync("Hợp tác xã Na Thử"));
        var (person, household) = ((await app.PersonAsync(TestCommunes.PersonB)).Id, (await app.HouseholdAsync(TestCommunes.HouseholdA)).Id);
        var world = new WorkItemWorld(app);

        // Two tasks finished, one of them accepted; a third is not finished.
        var accepted = await world.AssignAsync(village.Name, new DateOnly(2025, 9, 30));
        await world.CompleteAsync(accepted, new DateOnly(2025, 9, 20));
        await world.AcceptAsync(accepted);
        await world.CompleteAsync(await world.AssignAsync(village.Name, new DateOnly(2025, 9, 30), title: "Vệ sinh đường thôn"), new DateOnly(2025, 10, 2));
        await world.AssignAsync(village.Name, new DateOnly(2025, 12, 30), title: "Chưa xong");

        // Two facts of the cooperative, the later year not confirmed.
        var jobs = await app.AsAsync<EnterpriseService, Guid>(Role.Enterprise, s => s.RecordFactAsync(Jobs(cooperative.Id, 2024)));
        await app.AsAsync<EnterpriseConfirmationService, Guid>(Role.EmulationSecretary, s => s.ConfirmAsync(new ConfirmFact(jobs, WorkItemWorld.Today, "Giấy xác nhận số 3")));
        await app.AsAsync<EnterpriseService, Guid>(Role.Enterprise, s => s.RecordFactAsync(Jobs(cooperative.Id, 2025)));

        // An initiative recognised; a model only found; one refuted that is no achievement.
        var initiative = await NominateAsync(ExemplarKind.Initiative, "Trả hồ sơ tại thôn", SubjectKind.Person, person, app.CommuneId);
        await StepAsync(initiative, StepKind.Verified);
        await app.AsAsync<ExemplarService, Guid>(Role.CultureOfficer, s => s.RecordStepAsync(new RecordStep
        {
            ExemplarId = initiative, Kind = StepKind.Honoured, On = new DateOnly(2025, 9, 20), Honour = HonourKind.Recognised, DecisionNumber = "45/QĐ-UBND", By = "Chủ tịch UBND xã",
        }));
        await NominateAsync(ExemplarKind.Model, "Vườn na rải vụ", SubjectKind.Household, household, village.Id);
        await StepAsync(await NominateAsync(ExemplarKind.Experience, "Chưa rõ", SubjectKind.Household, household, village.Id), StepKind.Refuted);

        var tasks = await GroupAsync(SubjectKind.Unit, village.Id, "Nhiệm vụ đã làm xong");
        var facts = await GroupAsync(SubjectKind.Unit, cooperative.Id, "Kết quả của doanh nghiệp, hợp tác xã");
        var known = Assert.Single(await GroupAsync(SubjectKind.Person, person, "Điển hình, mô hình, sáng kiến"));
        var found = Assert.Single(await GroupAsync(SubjectKind.Household, household, "Điển hình, mô hình, sáng kiến"));

        Assert.Equal([(new DateOnly(2025, 10, 2), false), (new DateOnly(2025, 9, 20), true)], tasks.Select(t => (t.On, t.IsConfirmed)));
        Assert.StartsWith("Vệ sinh đường thôn: ", tasks[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("hạn 30/09/2025", tasks[1].Basis, StringComparison.Ordinal);
        Assert.Equal(["Việc làm năm 2025: 3 lao động trong xã trên 4 lao động", "Việc làm năm 2024: 3 lao động trong xã trên 4 lao động"], facts.Select(f => f.Text));
        Assert.Equal([false, true], facts.Select(f => f.IsConfirmed));
        Assert.EndsWith("Giấy xác nhận số 3", facts[1].Basis, StringComparison.Ordinal);
        Assert.Equal(("Sáng kiến: Trả hồ sơ tại thôn; 12 hồ sơ; công nhận ngày 20/09/2025 (quyết định số 45/QĐ-UBND)", 1, true, initiative), (known.Text, known.Files, known.IsConfirmed, known.RecordId));
        Assert.Equal((new DateOnly(2025, 8, 1), "Mô hình: Vườn na rải vụ; 12 hồ sơ", false), (found.On, found.Text, found.IsConfirmed));
        Assert.EndsWith("mới phát hiện", found.Basis, StringComparison.Ordinal);
    }

    private static RecordFact Jobs(Guid unit, int year) => new() { UnitId = unit, Kind = FactKind.Jobs, Year = year, LocalWorkers = 3, TotalWorkers = 4 };

    private async Task<IReadOnlyList<Achievement>> GroupAsync(SubjectKind kind, Guid id, string heading) =>
        (await app.InCommuneAsync<AchievementQueries, AchievementBook>(q => q.ReadAsync(kind, id, default))).Groups.Single(g => g.Heading == heading).Achievements;

    private async Task<Guid> NominateAsync(ExemplarKind kind, string title, SubjectKind ownerKind, Guid owner, Guid place) =>
        (await app.AsAsync<ExemplarService, NominationOutcome>(Role.CultureOfficer, s => s.NominateAsync(new NominateExemplar
        {
            Kind = kind, Field = ExemplarField.Administration, Title = title, OwnerKind = ownerKind, OwnerId = owner, UnitId = place, FoundOn = new DateOnly(2025, 8, 1), Story = "Kể ngắn.", Result = "12 hồ sơ",
        }))).Id!.Value;

    private async Task StepAsync(Guid id, StepKind kind)
    {
        var file = await app.InCommuneAsync<EvidenceStore, StoredFile>(s => s.PutAsync(new MemoryStream(TestFile.Png), "xac minh.png", "Evidence", default));
        await app.AsAsync<ExemplarService, Guid>(Role.CultureOfficer, s => s.RecordStepAsync(new RecordStep
        {
            ExemplarId = id, Kind = kind, On = new DateOnly(2025, 9, 1), By = "Tổ xác minh", Text = "Đã xem.", Evidence = [file],
        }));
    }
}
