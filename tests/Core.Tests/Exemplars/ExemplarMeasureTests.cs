using ChungSuc.Core.Assessments;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Exemplars;

/// <summary>A database of its own: the figures of the year are those of the register below and no others.</summary>
public sealed class ExemplarMeasureTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Keys = ["mo_hinh.hieu_qua", "dien_hinh.duoc_bieu_duong", "dien_hinh.so_duoc_xac_minh", "sang_kien.duoc_cong_nhan"];

    [Fact]
    public async Task Figures_OfUnitsAndPeople_EqualThoseWorkedByHandAndFillTheSheet()
    {
        var (east, west, agency) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id, (await app.UnitAsync("Phòng Kinh tế")).Id);
        var (household, worker, official) = ((await app.HouseholdAsync(TestCommunes.HouseholdA)).Id, (await app.PersonAsync(TestCommunes.PersonA)).Id, (await app.PersonAsync(TestCommunes.PersonB)).Id);
        Assert.Null((await ReadAsync())[east, Keys[0]]);

        // Thôn Đông: a production model of a household that works; a model of a person in culture that works (counts for her, not for the village).
        await VerifyAsync(await NominateAsync(ExemplarKind.Model, ExemplarField.Production, "Vườn na rải vụ", SubjectKind.Household, household, east), isEffective: true);
        await VerifyAsync(await NominateAsync(ExemplarKind.Model, ExemplarField.Culture, "Đội hát then", SubjectKind.Person, worker, east), isEffective: true);
        await VerifyAsync(await NominateAsync(ExemplarKind.Model, ExemplarField.Production, "Nuôi cá lồng", SubjectKind.Unit, west, west), isEffective: false);
        var praised = await NominateAsync(ExemplarKind.Exemplar, ExemplarField.Infrastructure, "Hiến đất mở đường", SubjectKind.Household, household, east);
        await VerifyAsync(praised);
        await HonourAsync(praised, HonourKind.Praised);
        var initiative = await NominateAsync(ExemplarKind.Initiative, ExemplarField.Administration, "Trả hồ sơ tại thôn", SubjectKind.Person, official, app.CommuneId);
        await VerifyAsync(initiative);
        await HonourAsync(initiative, HonourKind.Recognised);

        var figures = await ReadAsync();

        // effective models, exemplars praised, exemplars and models verified, initiatives recognised
        Assert.Equal([1, 1, 3, 0], Row(figures, east));
        Assert.Equal([0, 0, 1, 0], Row(figures, west));
        Assert.Equal([0, 0, 0, 1], Row(figures, agency));
        Assert.Equal([1, 1, 4, 1], Row(figures, app.CommuneId));
        Assert.Equal([1, 1, 2, 0], Row(figures, household));
        Assert.Equal([1, 0, 1, 0], Row(figures, worker));
        Assert.Equal([0, 0, 0, 1], Row(figures, official));
        Assert.Equal("Vườn na rải vụ, Hộ Lương Thị Mận", Assert.Single(figures[east, "mo_hinh.hieu_qua"]!.Cases!).Label);
        var records = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync("sang_kien.so_duoc_cong_nhan", official, 2025, default));
        Assert.Equal(initiative, Assert.Single(records).Id);

        // The sheet of the village: C1 = 1 model of at most 2, 7.5 points each; D1 = 1 exemplar, 2.5 points each.
        await app.AsAsync<AssessmentService, Guid>(Role.EmulationSecretary, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2025, SetId = "thi-dua-thon", SetVersion = 1, SubjectIds = [east], Stages = [new PlannedStage(StageKind.SelfScore, null)],
        }));
        var id = await app.DbAsync(db => db.Assessments.Where(a => a.UnitId == east).Select(a => a.Id).SingleAsync());
        var sheet = await app.InCommuneAsync<AssessmentQueries, AssessmentSheet>(q => q.SheetAsync(id, default));
        Assert.Equal([7.5m, 2.5m], new[] { "C1", "D1" }.Select(code => sheet.Find(code)!.Points!.Value));
    }

    private static decimal?[] Row(FigureTable table, Guid whose) => [.. Keys.Select(key => table[whose, key]?.Number)];

    private Task<FigureTable> ReadAsync() => app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(Keys, 2025, null, [SubjectKind.Unit, SubjectKind.Household, SubjectKind.Person], default));

    private async Task<Guid> NominateAsync(ExemplarKind kind, ExemplarField field, string title, SubjectKind ownerKind, Guid owner, Guid place) =>
        (await app.AsAsync<ExemplarService, NominationOutcome>(Role.CultureOfficer, s => s.NominateAsync(new NominateExemplar
        {
            Kind = kind, Field = field, Title = title, OwnerKind = ownerKind, OwnerId = owner, UnitId = place, FoundOn = new DateOnly(2025, 8, 1), Story = "Kể ngắn.",
        }))).Id!.Value;

    private async Task VerifyAsync(Guid id, bool isEffective = false)
    {
        var file = await app.InCommuneAsync<EvidenceStore, StoredFile>(s => s.PutAsync(new MemoryStream(TestFile.Png), "xac minh.png", "Evidence", default));
        await app.AsAsync<ExemplarService, Guid>(Role.CultureOfficer, s => s.RecordStepAsync(new RecordStep
        {
            ExemplarId = id, Kind = StepKind.Verified, On = new DateOnly(2025, 9, 1), By = "Tổ xác minh", Text = "Đúng.", IsEffective = isEffective, Evidence = [file],
        }));
    }

    private Task<Guid> HonourAsync(Guid id, HonourKind honour) =>
        app.AsAsync<ExemplarService, Guid>(Role.CultureOfficer, s => s.RecordStepAsync(new RecordStep
        {
            ExemplarId = id, Kind = StepKind.Honoured, On = new DateOnly(2025, 9, 20), Honour = honour, DecisionNumber = "45/QĐ-UBND", By = "Chủ tịch UBND xã",
        }));
}
