using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Enterprises;

public sealed class EnterpriseServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Paper = "Giấy xác nhận số 12/GXN-UBND";

    private static readonly DateOnly Today = new(2025, 10, 15);

    [Theory]
    [InlineData("partner", "Nhập tên đối tác liên kết.", "Title")]
    [InlineData("contract", "Nhập số hợp đồng.", "PaperNumber")]
    [InlineData("future", "Ngày này chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay.", "PaperOn")]
    [InlineData("before signing", "Hợp đồng có hiệu lực từ ngày ký trở đi. Kiểm tra hai ngày.", "From")]
    [InlineData("backwards", "Ngày kết thúc phải từ ngày bắt đầu trở đi.", "To")]
    [InlineData("nothing agreed", "Sản lượng phải lớn hơn 0 và không quá 100.000.000.", "Quantity")]
    [InlineData("no stars", "Chọn số sao, từ 1 đến 5.", "Stars")]
    [InlineData("district", "Cấp huyện kết thúc ngày 30/6/2025. Chọn cấp tỉnh hoặc trung ương.", "Issuer")]
    [InlineData("five by province", "Sản phẩm 5 sao do cấp trung ương công nhận (Quyết định 148/QĐ-TTg). Kiểm tra số sao hoặc cấp công nhận.", "Issuer")]
    [InlineData("part above", "Điểm phần B từ 0 đến 25.", "ScoreB")]
    [InlineData("one part", "Nhập cả ba phần điểm, hoặc để trống cả ba. Còn thiếu phần B.", "ScoreB")]
    [InlineData("band", "Ba phần cộng 71 điểm, là 4 sao; đang chọn 3 sao. Kiểm tra điểm hoặc số sao.", "Stars")]
    [InlineData("workers", "Số lao động trong xã không thể nhiều hơn tổng số 5 lao động.", "LocalWorkers")]
    [InlineData("next year", "Năm 2026 chưa tới. Nhập năm đã có kết quả.", "Year")]
    public async Task Record_BadFact_SaysWhatToDoAtTheField(string flaw, string sentence, string field)
    {
        var unit = await CooperativeAsync();
        var (link, ocop, jobs) = (Link(unit, "Bạn hàng xấu"), Ocop(unit, "Sản phẩm xấu", 3, new(2025, 8, 1)), Jobs(unit, 2025, 6, 5));
        var input = flaw switch
        {
            "partner" => link with { Title = " " },
            "contract" => link with { PaperNumber = null },
            "future" => link with { PaperOn = Today.AddDays(1), From = Today.AddDays(1) },
            "before signing" => link with { From = new(2025, 1, 31) },
            "backwards" => link with { To = new(2025, 1, 1), From = new(2025, 2, 1) },
            "nothing agreed" => link with { Quantity = 0 },
            "no stars" => ocop with { Stars = null },
            "district" => ocop with { Issuer = OcopIssuer.District },
            "five by province" => ocop with { Stars = 5 },
            "part above" => ocop with { ScoreA = 30, ScoreB = 25.5m, ScoreC = 10 },
            "one part" => ocop with { ScoreA = 30, ScoreC = 20 },
            "band" => ocop with { ScoreA = 30, ScoreB = 20.5m, ScoreC = 20.5m },
            "workers" => jobs,
            "next year" => jobs with { Year = 2026 },
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Unknown flaw."),
        };

        var refused = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(input));

        Assert.Equal((sentence, field), (refused.Message, refused.Field));
        Assert.False(await app.DbAsync(db => db.EnterpriseFacts.AnyAsync(f => f.Title == "Bạn hàng xấu" || f.Title == "Sản phẩm xấu")));
    }

    [Theory]
    [InlineData("2022-10-15", "2025-10-15")] // the last day is today: it still holds
    [InlineData("2024-02-29", "2027-02-28")]
    public void Certificate_Holds36Months(string decided, string expires) =>
        Assert.Equal(DateOnly.Parse(expires, null), OcopRules.ExpiryOf(DateOnly.Parse(decided, null)));

    [Fact]
    public async Task Record_BeforeDecision148_ThreeStarsOfTheDistrictAndTheOldPartsAreTaken()
    {
        // 1048/QĐ-TTg: A 35, B 25, C 40; 25 + 20 + 38 = 83 points are four stars.
        var id = await RecordAsync(Ocop(await CooperativeAsync(), "Rượu cũ", 4, new(2022, 12, 1)) with { Issuer = OcopIssuer.District, ScoreA = 25, ScoreB = 20, ScoreC = 38 });

        Assert.Equal(83m, (await FactAsync(id)).Score);
    }

    [Fact]
    public async Task Record_TheSameAgain_NamesTheOneThatIsThere()
    {
        var unit = await AddUnitAsync("Công ty Trùng");
        var number = (await FactAsync(await RecordAsync(Jobs(unit, 2024, 3, 5)))).NumberText;

        var twin = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(Jobs(unit, 2024, 4, 9)));

        Assert.Equal(
            ("Year", $"Sổ đã có ở số {number}: việc làm năm 2024: 3 lao động trong xã trên 5 lao động. Nếu số đó sai thì hủy nó trước, rồi ghi lại."), (twin.Field, twin.Message));
    }

    [Fact]
    public async Task Enterprise_OtherEnterprise_IsNotFoundToItAndConfirmingIsForOfficers()
    {
        var (own, other) = (await CooperativeAsync(), await AddUnitAsync("Công ty Khác"));
        var foreign = await RecordAsync(Jobs(other, 2025, 1, 1));
        var mine = await app.AsAsync<EnterpriseService, Guid>(Role.Enterprise, s => s.RecordFactAsync(Jobs(own, 2023, 1, 2)));

        await Assert.ThrowsAsync<NotFoundException>(() => app.AsAsync<EnterpriseService, Guid>(Role.Enterprise, s => s.RecordFactAsync(Jobs(other, 2023, 1, 1))));
        await Assert.ThrowsAsync<NotFoundException>(() => app.AsAsync<FactQueries, FactDetail>(Role.Enterprise, q => q.GetAsync(foreign, default)));
        var list = await app.AsAsync<FactQueries, FactPage>(Role.Enterprise, q => q.PageAsync(FactFilter.All, 1, default));
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<EnterpriseConfirmationService, Guid>(Role.Enterprise, s => s.ConfirmAsync(new ConfirmFact(mine, Today, Paper))));
        await ConfirmAsync(mine);
        var kept = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<EnterpriseConfirmationService, Guid>(Role.Enterprise, s => s.VoidAsync(new VoidFact(mine, "nhầm"))));

        Assert.All(list.Rows, row => Assert.Equal(own, row.Fact.UnitId));
        Assert.Equal("enterprise.confirm.right", refused.Code);
        Assert.Equal("Dòng đã được xã xác nhận. Báo cán bộ Chương trình nông thôn mới để hủy.", kept.Message);
        Assert.True((await FactAsync(mine)).IsOwnStatement);
        Assert.Equal("enterprise.right", (await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<EnterpriseService, Guid>(Role.VillageHead, s => s.RecordFactAsync(Jobs(own, 2022, 1, 2))))).Code);
    }

    [Fact]
    public async Task Profile_TwoPeopleAtOnce_TheSecondSeesBothAndAnUnseenRevisionIsNotConfirmed()
    {
        var unit = await AddUnitAsync("Công ty Hồ sơ");
        await ProfileAsync(unit, 0, "Lê Thị Một");
        var late = await Assert.ThrowsAsync<ConflictException>(() => ProfileAsync(unit, 0, "Lê Thị Hai"));
        await ProfileAsync(unit, 1, "Lê Thị Ba");
        var unseen = await Assert.ThrowsAsync<ConflictException>(() => ConfirmProfileAsync(unit, 1));

        Assert.Contains("đại diện Lê Thị Một", late.Message, StringComparison.Ordinal);
        Assert.Contains("đại diện Lê Thị Hai", late.Message, StringComparison.Ordinal);
        Assert.Contains("vừa ghi hồ sơ lần 2, anh/chị đang xem lần 1", unseen.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_OfEachYear_TheListReadsTheSameAsTheRule()
    {
        var unit = await AddUnitAsync("Công ty Nhiều năm");
        RecordFact[] inputs =
        [
            Link(unit, "Từ 2023") with { PaperOn = new(2023, 5, 1), From = new(2023, 5, 1), To = new(2024, 4, 30) },
            Link(unit, "Không hạn") with { PaperOn = new(2024, 6, 1), From = new(2024, 6, 1), To = null },
            Ocop(unit, "Trà", 3, new(2021, 9, 1)), Ocop(unit, "Trà", 4, new(2024, 9, 2)), Ocop(unit, "Mật ong", 3, new(2022, 10, 14)),
            Jobs(unit, 2023, 1, 2), Jobs(unit, 2024, 2, 3),
        ];
        foreach (var input in inputs)
        {
            await ConfirmAsync(await RecordAsync(input));
        }

        foreach (var year in new[] { 2022, 2023, 2024, 2025 })
        {
            var filter = new FactFilter { UnitId = unit, State = FactState.Confirmed };
            var all = await app.InCommuneAsync<FactQueries, IReadOnlyList<FactRow>>(q => q.ListAsync(filter, default));
            var listed = await app.InCommuneAsync<FactQueries, IReadOnlyList<FactRow>>(q => q.ListAsync(filter with { Year = year }, default));

            Assert.Equal(FactYear.Of([.. all.Select(r => r.Fact)], year, Today).Select(f => f.NumberText).Order(), listed.Select(r => r.Fact.NumberText).Order());
        }
    }

    private static RecordFact Link(Guid unit, string partner) => new()
    {
        UnitId = unit, Kind = FactKind.ChainLink, Title = partner, Product = "na quả", PaperNumber = "01/HĐ", PaperOn = new(2025, 2, 1), From = new(2025, 2, 1), To = new(2026, 1, 31),
        Quantity = 120, QuantityUnit = QuantityUnit.Tonne,
    };

    private static RecordFact Ocop(Guid unit, string name, int stars, DateOnly on) =>
        new() { UnitId = unit, Kind = FactKind.OcopProduct, Title = name, Stars = stars, Issuer = OcopIssuer.Province, PaperNumber = "9/QĐ-UBND", PaperOn = on };

    private static RecordFact Jobs(Guid unit, int year, int local, int total) => new() { UnitId = unit, Kind = FactKind.Jobs, Year = year, LocalWorkers = local, TotalWorkers = total };

    private async Task<Guid> CooperativeAsync() => (await app.UnitAsync("Hợp tác xã Na Thử")).Id;

    private Task<Guid> AddUnitAsync(string name) => app.AsAsync<UnitService, Guid>(
        Role.ProgrammeOfficer, s => s.AddAsync(new AddUnit { Kind = UnitKind.Enterprise, Name = name, From = new DateOnly(2021, 1, 1) }));

    private Task<Guid> RecordAsync(RecordFact input) => app.AsAsync<EnterpriseService, Guid>(Role.ProgrammeOfficer, s => s.RecordFactAsync(input));

    private Task<Guid> ConfirmAsync(Guid id) => app.AsAsync<EnterpriseConfirmationService, Guid>(Role.EmulationSecretary, s => s.ConfirmAsync(new ConfirmFact(id, Today, Paper)));

    private Task<Guid> ProfileAsync(Guid unit, int revision, string name) => app.AsAsync<EnterpriseService, Guid>(
        Role.ProgrammeOfficer, s => s.RecordProfileAsync(new RecordProfile { UnitId = unit, Revision = revision, Representative = name, BusinessLines = "chế biến chè" }));

    private Task<Guid> ConfirmProfileAsync(Guid unit, int revision) =>
        app.AsAsync<EnterpriseConfirmationService, Guid>(Role.ProgrammeOfficer, s => s.ConfirmProfileAsync(new ConfirmProfile(unit, revision, Today, Paper)));

    private Task<EnterpriseFact> FactAsync(Guid id) => app.DbAsync(db => db.EnterpriseFacts.AsNoTracking().SingleAsync(f => f.Id == id));
}
