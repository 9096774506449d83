using System.Globalization;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Contributions;

public sealed class ContributionServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Day = new(2025, 10, 1);

    [Fact]
    public async Task Record_LandAndLabour_TwoLinesOneNumberOneEvent()
    {
        var input = await InputAsync() with
        {
            GivenOn = new DateOnly(2025, 9, 2),
            Given =
            [
                new GivenThing { Kind = ContributionKind.LandM2, Quantity = 120m, ValueVnd = 7_200_000, ValueBasis = "Đơn giá của xã" },
                new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 5.5m },
            ],
        };

        var outcome = await RecordAsync(Role.VillageHead, input);

        var detail = await app.InCommuneAsync<ContributionQueries, ContributionDetail>(q => q.GetAsync(outcome.Id!.Value, default));
        Assert.Equal("Hộ Lương Thị Mận", detail.Entry.GiverName);
        Assert.Equal(2025, detail.Entry.Year);
        Assert.Equal(["120 m² đất", "5,5 ngày công"], detail.Lines.Select(l => l.Words));
        Assert.Equal([1_200_000L, 55_000L], detail.Lines.Select(l => l.QuantityTenThousandths));
        var events = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == outcome.Id).ToListAsync());
        Assert.Equal($"ghi đóng góp số {detail.Entry.NumberText}: Hộ Lương Thị Mận, 5,5 ngày công; 120 m² đất, Thôn Đông, ngày 02/09/2025", Assert.Single(events).Sentence);
    }

    [Fact]
    public async Task Record_SameKeyTwice_OneEntryAndTheSameAnswer()
    {
        var key = Guid.CreateVersion7();
        var input = await InputAsync() with { GivenOn = new DateOnly(2025, 9, 3), Purpose = "Bấm hai lần" };

        var first = await RecordAsync(Role.VillageHead, input, key);
        var second = await RecordAsync(Role.VillageHead, input, key);

        Assert.Equal(first, second);
        Assert.Equal(1, await app.DbAsync(db => db.Contributions.CountAsync(c => c.Purpose == "Bấm hai lần")));
    }

    [Fact]
    public async Task Record_LooksTheSame_WritesNothingUntilThePersonInsists()
    {
        var input = await InputAsync() with { GivenOn = new DateOnly(2025, 9, 4), Purpose = "Ghi trùng" };
        var first = await RecordAsync(Role.VillageHead, input);

        var second = await RecordAsync(Role.EmulationSecretary, input with { Purpose = "Ghi trùng, viết khác" });
        var third = await RecordAsync(Role.EmulationSecretary, input with { DespiteLikeness = true });

        Assert.Null(second.Id);
        Assert.Equal(first.Id, second.Like!.Id);
        Assert.Equal("200.000 đồng", second.Like.What);
        Assert.Equal(2, await app.DbAsync(db => db.Contributions.CountAsync(c => c.PurposeFold.StartsWith("ghi trung"))));
        var sentence = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == third.Id).Select(e => e.Sentence).SingleAsync());
        Assert.EndsWith($"(vẫn ghi dù giống số {second.Like.Number})", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_OutsideGiver_NumbersFollowWithinTheYearOfTheLedger()
    {
        var input = await InputAsync() with { GiverKind = null, GiverId = null, OutsideGiver = "Hội đồng hương xã Thử tại Hà Nội", Origin = GiverOrigin.OutsideProvince };

        var first = await RecordAsync(Role.ProgrammeOfficer, input with { GivenOn = new DateOnly(2024, 1, 5) });
        var second = await RecordAsync(Role.ProgrammeOfficer, input with { GivenOn = new DateOnly(2024, 1, 6) });

        var numbers = await app.DbAsync(db => db.Contributions.Where(c => c.Id == first.Id || c.Id == second.Id).OrderBy(c => c.Number).ToListAsync());
        Assert.Equal(["2024/001", "2024/002"], numbers.Select(c => c.NumberText));
        Assert.All(numbers, c => Assert.Equal(GiverOrigin.OutsideProvince, c.Origin));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "nothing", "Nhập ít nhất một thứ đã góp: tiền, ngày công, đất, hiện vật hoặc ý tưởng." },
        { "negative", "Số tiền phải lớn hơn 0. Nếu không góp thứ này, để trống ô." },
        { "zero", "Diện tích đất phải lớn hơn 0. Nếu không góp thứ này, để trống ô." },
        { "huge", "Số tiền quá lớn. Nhập không quá 1.000.000.000.000 đồng trong một lần ghi." },
        { "fraction", "Số tiền tính bằng đồng, không có phần lẻ. Nhập số nguyên, ví dụ 1.500.000." },
        { "goods-unit", "Nhập đơn vị tính của hiện vật, ví dụ bao, cây, xe." },
        { "value", "Giá trị quy đổi phải lớn hơn 0. Nếu chưa quy đổi, để trống ô." },
        { "future", "Ngày góp chưa tới. Nhập ngày đã nhận, không sau hôm nay." },
        { "old", "Ngày góp sớm hơn năm 2000. Kiểm tra lại năm." },
        { "foreign-unit", "Chọn thôn trong danh sách của xã." },
        { "agency", "Chọn thôn trong danh sách của xã." },
        { "other-village", "Trưởng thôn chỉ ghi và hủy đóng góp của thôn mình. Chọn thôn của mình, hoặc nhờ cán bộ xã ghi." },
        { "household-elsewhere", "Hộ Nông Văn Đào thuộc Thôn Đoài, không thuộc Thôn Đông. Chọn đúng hộ của thôn, hoặc đổi thôn." },
        { "foreign-household", "Chọn người góp trong danh sách của xã." },
        { "nobody", "Chọn người góp trong danh sách của xã, hoặc nhập tên người góp từ nơi khác." },
        { "no-origin", "Chọn nơi ở của người góp." },
        { "district", "Cấp huyện kết thúc ngày 30/6/2025. Chọn “Ngoài xã, trong tỉnh”." },
        { "households", "Chỉ ghi số hộ khi người góp là cả thôn hoặc một đơn vị. Để trống ô này." },
        { "no-purpose", "Viết góp để làm gì, ví dụ “mở rộng đường trục thôn”." },
        { "long-purpose", "Mục đích dài quá 300 ký tự. Viết gọn lại." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Record_BadInput_SaysWhatToDoAndWritesNothing(string flaw, string sentence)
    {
        var input = await FlawedAsync(flaw);
        var before = await app.DbAsync(db => db.Contributions.CountAsync());

        var broken = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(Role.VillageHead, input));

        Assert.Equal(sentence, broken.Message);
        Assert.Equal(before, await app.DbAsync(db => db.Contributions.CountAsync()));
    }

    [Fact]
    public async Task Void_WithReason_EntryLeavesTheLedgerAndStaysReadable()
    {
        var recorded = await RecordAsync(Role.VillageHead, await InputAsync() with { GivenOn = new DateOnly(2025, 9, 5) });

        await VoidAsync(Role.VillageHead, recorded.Id!.Value, "Ghi nhầm số tiền");

        Assert.False(await app.DbAsync(db => db.Contributions.AnyAsync(c => c.Id == recorded.Id)));
        var detail = await app.InCommuneAsync<ContributionQueries, ContributionDetail>(q => q.GetAsync(recorded.Id!.Value, default));
        Assert.Equal("Ghi nhầm số tiền", detail.Void!.Reason);
        Assert.Equal("Người villagehead", detail.Void.UserName);
        var process = await app.DbAsync(db => db.JournalProcesses.OrderByDescending(p => p.Id).FirstAsync(p => p.Kind == "contribution.void"));
        Assert.Equal("Ghi nhầm số tiền", process.Reason);
    }

    [Fact]
    public async Task Void_VoidedOrWithoutReasonOrForeign_IsRefused()
    {
        var recorded = (await RecordAsync(Role.ProgrammeOfficer, await WestAsync() with { GivenOn = new DateOnly(2025, 9, 6) })).Id!.Value;

        var noReason = await Assert.ThrowsAsync<RuleException>(() => VoidAsync(Role.ProgrammeOfficer, recorded, "  "));
        var notMine = await Assert.ThrowsAsync<RuleException>(() => VoidAsync(Role.VillageHead, recorded, "Nhầm"));
        await VoidAsync(Role.ProgrammeOfficer, recorded, "Nhầm");
        var twice = await Assert.ThrowsAsync<RuleException>(() => VoidAsync(Role.ProgrammeOfficer, recorded, "Nhầm nữa"));

        Assert.Equal("contribution.void.reason", noReason.Code);
        Assert.Equal("contribution.unit.outside", notMine.Code);
        Assert.Equal("contribution.voided", twice.Code);
        await Assert.ThrowsAsync<NotFoundException>(() => VoidAsync(Role.ProgrammeOfficer, Guid.CreateVersion7(), "Không có"));
    }

    [Fact]
    public async Task Record_InPlaceOfAVoidedOne_BothNameEachOther()
    {
        var input = await InputAsync() with { GivenOn = new DateOnly(2025, 9, 7) };
        var wrong = (await RecordAsync(Role.VillageHead, input)).Id!.Value;
        var tooEarly = await Assert.ThrowsAsync<RuleException>(
            () => RecordAsync(Role.VillageHead, input with { ReplacesId = wrong, Given = Money(150_000) }));
        await VoidAsync(Role.VillageHead, wrong, "Ghi nhầm số tiền");

        var right = await RecordAsync(Role.VillageHead, input with { ReplacesId = wrong, Given = Money(150_000) });

        Assert.Equal("contribution.replaces.valid", tooEarly.Code);
        var old = await app.InCommuneAsync<ContributionQueries, ContributionDetail>(q => q.GetAsync(wrong, default));
        var fresh = await app.InCommuneAsync<ContributionQueries, ContributionDetail>(q => q.GetAsync(right.Id!.Value, default));
        Assert.Equal(right.Id, old.ReplacedBy!.Value.Id);
        Assert.Equal(wrong, fresh.Replaces!.Value.Id);
        Assert.Equal(old.Entry.NumberText, fresh.Replaces.Value.Number);
    }

    [Theory]
    [InlineData("Lương")]
    [InlineData("luong")]
    [InlineData("MẬN lương")]
    public async Task Page_NameInAnyForm_FindsTheGiver(string typed)
    {
        await RecordAsync(Role.VillageHead, await InputAsync() with { GivenOn = new DateOnly(2025, 9, 8) }, null);
        var decomposed = typed.Normalize(System.Text.NormalizationForm.FormD);

        var page = await app.InCommuneAsync<ContributionQueries, ContributionPage>(
            q => q.PageAsync(new ContributionFilter { Text = decomposed }, ContributionOrder.Giver, 1, default));

        Assert.NotEmpty(page.Rows);
        Assert.All(page.Rows, r => Assert.Equal("Hộ Lương Thị Mận", r.GiverName));
        Assert.Equal(page.Totals.Contributions, page.Rows.Count);
    }

    private async Task<RecordContribution> FlawedAsync(string flaw)
    {
        var good = await InputAsync();
        var outsider = good with { GiverKind = null, GiverId = null, OutsideGiver = "Nhà thuốc An" };
        return flaw switch
        {
            "nothing" => good with { Given = [] },
            "negative" => good with { Given = Money(-1) },
            "zero" => good with { Given = [new GivenThing { Kind = ContributionKind.LandM2, Quantity = 0 }] },
            "huge" => good with { Given = Money(decimal.Parse("1e28", NumberStyles.Float, CultureInfo.InvariantCulture)) },
            "fraction" => good with { Given = Money(1.5m) },
            "goods-unit" => good with { Given = [new GivenThing { Kind = ContributionKind.Goods, Quantity = 3, Description = "Xi măng" }] },
            "value" => good with { Given = [new GivenThing { Kind = ContributionKind.LandM2, Quantity = 3, ValueVnd = -5 }] },
            "future" => good with { GivenOn = new DateOnly(2025, 10, 16) },
            "old" => good with { GivenOn = new DateOnly(1999, 12, 31) },
            "foreign-unit" => good with { UnitId = await ForeignAsync<Unit>() },
            "agency" => good with { UnitId = (await app.UnitAsync("Phòng Kinh tế")).Id },
            "other-village" => await WestAsync(),
            "household-elsewhere" => good with { GiverId = (await app.HouseholdAsync(TestCommunes.HouseholdB)).Id },
            "foreign-household" => good with { GiverId = await ForeignAsync<Household>() },
            "nobody" => outsider with { OutsideGiver = "   " },
            "no-origin" => outsider,
            "district" => outsider with { Origin = GiverOrigin.District, GivenOn = new DateOnly(2025, 7, 1) },
            "households" => good with { HouseholdCount = 3 },
            "no-purpose" => good with { Purpose = " " },
            "long-purpose" => good with { Purpose = new string('đ', 301) },
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Unknown flaw."),
        };
    }

    private async Task<RecordContribution> InputAsync() => new()
    {
        GiverKind = SubjectKind.Household,
        GiverId = (await app.HouseholdAsync(TestCommunes.HouseholdA)).Id,
        UnitId = (await app.UnitAsync(TestCommunes.VillageA)).Id,
        GivenOn = Day,
        Purpose = "Mở rộng đường trục thôn",
        Given = Money(200_000),
    };

    private async Task<RecordContribution> WestAsync() => await InputAsync() with
    {
        GiverId = (await app.HouseholdAsync(TestCommunes.HouseholdB)).Id,
        UnitId = (await app.UnitAsync(TestCommunes.VillageB)).Id,
    };

    private static GivenThing[] Money(decimal amount) => [new GivenThing { Kind = ContributionKind.Money, Quantity = amount }];

    private Task<RecordOutcome> RecordAsync(Role role, RecordContribution input, Guid? key = null) =>
        app.AsAsync<ContributionService, RecordOutcome>(role, s => s.RecordAsync(input), key);

    private Task<Guid> VoidAsync(Role role, Guid id, string reason) =>
        app.AsAsync<ContributionService, Guid>(role, s => s.VoidAsync(new VoidContribution(id, reason)));

    private Task<Guid> ForeignAsync<T>()
        where T : class, IEntity =>
        TestScope.RunAsync(app.Services, app.OtherCommuneId, async scoped =>
        {
            var db = (AppDbContext)scoped.GetService(typeof(AppDbContext))!;
            return typeof(T) == typeof(Unit)
                ? (await db.Units.SingleAsync(u => u.CommuneId == app.OtherCommuneId && u.Kind == UnitKind.Village)).Id
                : (await db.Set<T>().SingleAsync()).Id;
        });
}
