using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Movements;

public sealed class MovementServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Seed = "chung-suc-ntm-chi-lang-2021-2025.yaml";
    private const string Second = "mau-chuyen-doi-so-2026-2030.yaml";

    [Fact]
    public async Task Load_PlanOfChiLang_IsKeptWhole()
    {
        var loaded = await LoadAsync(Seed);

        // Counted on paper: II.1 holds two targets; IV.1 a-đ with 4, 3, 3, 6, 3 criteria; IV.2.a five forms; V two reviews of the commune,
        // one of the council and the yearly inspection; VI and II, III thirteen duties.
        var whole = await WholeAsync(loaded.MovementId);
        Assert.Equal(["xa-nang-cao", "kdc-kieu-mau"], whole.Targets.Select(t => t.Key));
        Assert.Equal(new TargetValue(2, 3), whole.Targets[1].Value);
        Assert.Equal(new DateOnly(2025, 12, 31), whole.Targets[1].Due);
        Assert.Equal(["a", "b", "c", "d", "đ"], whole.Groups.Select(g => g.Code));
        Assert.Equal([4, 3, 3, 6, 3], whole.Groups.Select(g => g.Criteria.Count));
        Assert.Equal(["HCLD", "BK_TTG", "BK_TINH", "GK_HUYEN", "GK_XA"], whole.Forms.Select(f => f.Code));
        Assert.Equal(["HCLD_1", "HCLD_2", "HCLD_3"], whole.Forms[0].LawCodes);
        Assert.Equal([2023, 2025, 2025, null], whole.Milestones.Select(m => m.Year));
        Assert.Equal([(2021, 2023), (2024, 2025)], whole.Phases.Select(p => (p.FromYear, p.ToYear)));
        Assert.Equal(13, whole.Duties.Count);
        Assert.Equal(4, whole.Bodies.Count);
        Assert.Equal(6, whole.Recipients.Count);
    }

    [Fact]
    public async Task Load_PlanOfChiLang_ParentPlanStandsInTheChain()
    {
        var whole = await WholeAsync((await LoadAsync(Seed)).MovementId);

        Assert.Equal([PlanLevel.District, PlanLevel.Province, PlanLevel.Nation], whole.Parents.Select(p => p.Level));
        var district = whole.Parents.First();
        Assert.Equal(("219/KH-UBND", new DateOnly(2022, 8, 3), "mở đầu"), (district.Number, district.Date, district.Clause));
        Assert.Null(whole.Plan.Number);
    }

    [Fact]
    public async Task Load_PlanOfChiLang_EveryObjectHasAClauseWithWords()
    {
        var whole = await WholeAsync((await LoadAsync(Seed)).MovementId);

        var clauses = whole.Clauses.Select(c => c.Clause).ToHashSet();
        var cited = whole.Targets.Select(t => t.Clause)
            .Concat(whole.Groups.SelectMany(g => g.Criteria).Select(c => c.Clause))
            .Concat(whole.Forms.Select(f => f.Clause))
            .Concat(whole.Milestones.Select(m => m.Clause))
            .Concat(whole.Duties.Select(d => d.Clause));
        Assert.Empty(cited.Except(clauses));
        Assert.StartsWith("Phấn đấu đến năm 2025 xã công nhận", whole.Clauses.Single(c => c.Clause == "II.1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_SecondPlan_LoadsTheSameWay()
    {
        await LoadAsync(Seed);

        var whole = await WholeAsync((await LoadAsync(Second)).MovementId);

        Assert.True(whole.IsSample);
        Assert.Equal([45m, 55m, 65m, 72m, 80m], whole.Targets[0].Years.Select(y => y.Value));
        Assert.Equal((new TargetValue(80, null), 35m), (whole.Targets[0].Value, whole.Targets[0].Baseline));
        Assert.Equal([("village", null, 10m), ("household", 20, (decimal?)null)], whole.Quotas.Select(q => (q.Subject, q.MaxCount, q.MaxPercent)));
        Assert.Equal(45m, whole.Targets[0].PlannedOn(new DateOnly(2026, 11, 1)));
    }

    [Fact]
    public async Task Load_SameFileAgain_ChangesNothingAndSaysSo()
    {
        await LoadAsync(Seed);
        var before = await CountsAsync();

        var again = await LoadAsync(Seed);

        Assert.False(again.IsNew);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Load_ChangedFile_BecomesTheNextEditionAndTheOldStays()
    {
        var first = await LoadAsync(Second);
        var changed = (await TextAsync(Second)).Replace("value: 4..6", "value: 5..8", StringComparison.Ordinal);

        var second = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText(Second, changed)));

        Assert.Equal((first.MovementId, first.Edition + 1, true), (second.MovementId, second.Edition, second.IsNew));
        Assert.Equal(new TargetValue(5, 8), (await WholeAsync(first.MovementId)).Targets[2].Value);
        Assert.Equal(new TargetValue(4, 6), (await WholeAsync(first.MovementId, first.Edition)).Targets[2].Value);
        var sentence = await app.DbAsync(db => db.JournalEvents.OrderByDescending(e => e.Sequence).Select(e => e.Sentence).FirstAsync());
        Assert.Equal($"nạp bản {second.Edition} của phong trào Chuyển đổi số ở thôn (mẫu): 3 chỉ tiêu, 3 nhóm đối tượng", sentence);
    }

    [Fact]
    public async Task Load_SameKeyTwice_OneEditionAndTheSameAnswer()
    {
        var key = Guid.CreateVersion7();
        var text = (await TextAsync(Second)).Replace("id: mau-chuyen-doi-so-2026-2030", "id: bam-hai-lan", StringComparison.Ordinal);
        var upload = await app.AsAsync<MovementService, Guid>(Role.EmulationSecretary, s => s.UploadAsync(new MovementFileText("a.yaml", text)));

        var first = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new LoadUpload(upload)), key);
        var second = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new LoadUpload(upload)), key);

        Assert.Equal(first, second);
        Assert.Equal(1, await app.DbAsync(db => db.MovementEditions.CountAsync(e => e.MovementId == first.MovementId)));
    }

    [Fact]
    public async Task Load_FaultyFile_NamesTheLineAndWritesNothing()
    {
        var before = await CountsAsync();
        var faulty = (await TextAsync(Second)).Replace("value: 4..6", "value: 6..4", StringComparison.Ordinal);

        var refused = await Assert.ThrowsAsync<InvalidFileException>(() =>
            app.AsAsync<MovementService, Guid>(Role.EmulationSecretary, s => s.UploadAsync(new MovementFileText("b.yaml", faulty))));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(Array.FindIndex(faulty.Split('\n'), l => l.Contains("6..4", StringComparison.Ordinal)) + 1, problem.Line);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Load_ByVillageHead_IsRefused()
    {
        var broken = await Assert.ThrowsAsync<RuleException>(async () =>
            await app.AsAsync<MovementService, LoadedMovement>(Role.VillageHead, async s => await s.LoadAsync(new MovementFileText(Seed, await TextAsync(Seed)))));

        Assert.Equal("movement.right", broken.Code);
    }

    [Fact]
    public async Task Load_IntoTwoCommunes_DoNotMix()
    {
        var own = await LoadAsync(Seed);
        var text = await TextAsync(Seed);

        var other = await TestScope.RunAsync(
            app.Services, app.OtherCommuneId, s => ((MovementService)s.GetService(typeof(MovementService))!).LoadAsync(new MovementFileText(Seed, text)));

        Assert.NotEqual(own.MovementId, other.MovementId);
        await Assert.ThrowsAsync<NotFoundException>(() => WholeAsync(other.MovementId));
    }

    [Theory]
    [InlineData("2024-05-01", "Chung sức xây dựng nông thôn mới")]
    [InlineData("2028-05-01", "Chuyển đổi số ở thôn (mẫu)")]
    [InlineData("2040-01-01", "Chung sức xây dựng nông thôn mới")]
    public async Task Present_OnADay_IsTheMovementThatRunsThen(string day, string shortName)
    {
        await LoadAsync(Seed);
        await LoadAsync(Second);

        var present = await app.InCommuneAsync<MovementQueries, MovementRow?>(
            q => q.PresentAsync(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), default));

        Assert.Equal(shortName, present?.ShortName);
    }

    [Fact]
    public async Task Loaded_Rows_AreSealedInTheJournal()
    {
        await LoadAsync(Seed);

        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync());

        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task Milestone_RecordedTwice_NeedsAReasonAndTheLatestCounts()
    {
        var id = (await LoadAsync(Seed)).MovementId;
        var held = new RecordMilestone { MovementId = id, MilestoneKey = "so-ket-2023", Year = 2023, HeldOn = new DateOnly(2023, 12, 20), Paper = "12/BC-UBND" };
        await RecordAsync(held);

        var broken = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(held with { HeldOn = new DateOnly(2023, 12, 22) }));
        await RecordAsync(held with { HeldOn = new DateOnly(2023, 12, 22), Reason = "ghi nhầm ngày" });

        Assert.Equal("Mốc này đã ghi ngày 20/12/2023. Nêu lý do để ghi lại.", broken.Message);
        var outcomes = await app.InCommuneAsync<MovementQueries, IReadOnlyDictionary<(string, int), MilestoneOutcome>>(q => q.OutcomesAsync(id, default));
        Assert.Equal(new DateOnly(2023, 12, 22), outcomes[("so-ket-2023", 2023)].HeldOn);
    }

    [Theory]
    [InlineData("so-ket-2023", 2023, "2025-10-16", "milestone.future")]
    [InlineData("so-ket-2023", 2023, "2020-12-31", "milestone.early")]
    public async Task Milestone_OnAWrongDay_SaysWhatToDo(string key, int year, string day, string code)
    {
        var id = (await LoadAsync(Seed)).MovementId;

        var broken = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(new RecordMilestone
        {
            MovementId = id, MilestoneKey = key, Year = year, HeldOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        }));

        Assert.Equal((code, "HeldOn"), (broken.Code, broken.Field));
    }

    [Theory]
    [InlineData("khong-co", 2023)]
    [InlineData("so-ket-2023", 2024)]
    [InlineData("kiem-tra-hang-nam", 2030)]
    public async Task Milestone_ThatThePlanHasNot_IsNotFound(string key, int year)
    {
        var id = (await LoadAsync(Seed)).MovementId;

        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(new RecordMilestone
        {
            MovementId = id, MilestoneKey = key, Year = year, HeldOn = new DateOnly(2024, 1, 1),
        }));
    }

    private Task<Guid> RecordAsync(RecordMilestone input) => app.AsAsync<MilestoneService, Guid>(Role.EmulationSecretary, s => s.RecordAsync(input));

    private Task<MovementEdition> WholeAsync(Guid id, int? edition = null) =>
        app.InCommuneAsync<MovementQueries, MovementEdition>(q => q.WholeAsync(id, edition, default));

    private async Task<LoadedMovement> LoadAsync(string file)
    {
        var text = await TextAsync(file);
        return await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText(file, text)));
    }

    private static Task<string> TextAsync(string file) => File.ReadAllTextAsync(RepositoryFiles.PathOf("catalog", "movements", file));

    private Task<(int, int, int, int)> CountsAsync() => app.DbAsync(async db =>
        (await db.Movements.CountAsync(), await db.MovementEditions.CountAsync(), await db.MovementUploads.CountAsync(), await db.JournalEvents.CountAsync()));
}
