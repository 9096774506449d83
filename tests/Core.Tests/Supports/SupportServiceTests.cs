using ChungSuc.Core.Supports;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Supports;

public sealed class SupportServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = new(2025, 10, 15);

    [Theory]
    [InlineData(true, true, 1, SupportState.Done, null)]
    [InlineData(true, false, 0, SupportState.Underway, null)]
    [InlineData(true, false, -1, SupportState.NotCounted, "Chưa có kết quả, đã quá ngày kết thúc 14/10/2025")]
    [InlineData(true, false, null, SupportState.Underway, null)]
    [InlineData(false, true, 1, SupportState.NotCounted, "Chưa có địa chỉ: ghi chung cho toàn xã, không nêu thôn nào")]
    public void Status_FollowsAddressResultAndEnd(bool hasAddress, bool hasResult, int? daysToEnd, SupportState state, string? reason) =>
        Assert.Equal(new SupportStatus(state, reason), SupportStatus.Of(hasAddress, hasResult, daysToEnd is { } days ? Today.AddDays(days) : null, Today));

    [Fact]
    public async Task Record_EndNextYear_CountsInThatYearWithOneEvent()
    {
        var input = await HelpAsync("Làm cổng thôn") with { ToOn = new DateOnly(2026, 2, 1), LabourDays = 40 };

        var id = (await app.AsAsync<SupportService, SupportOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(input))).Id!.Value;

        var support = await app.DbAsync(db => db.Supports.AsNoTracking().SingleAsync(s => s.Id == id));
        Assert.Equal((2026, 2025, 40m), (support.CountedYear, support.Year, support.LabourDays));
        Assert.Equal(
            $"ghi hỗ trợ số {support.NumberText}: Phòng Kinh tế giúp Thôn Đông: Làm cổng thôn, từ ngày 01/10/2025 đến 01/02/2026",
            await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).Select(e => e.Sentence).SingleAsync()));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "giver", "Chọn đơn vị giúp trong danh sách của xã, hoặc nhập tên đơn vị ngoài xã." },
        { "giver village", "Chọn đơn vị giúp trong danh sách của xã." },
        { "unit", "Chọn thôn trong danh sách của xã." },
        { "what", "Ghi giúp việc gì, ví dụ “làm 320 m đường vào nhà văn hóa thôn”." },
        { "days", "Ngày kết thúc phải từ ngày bắt đầu trở đi." },
        { "far", "Ngày bắt đầu còn xa hơn một năm. Kiểm tra lại năm." },
        { "value", "Giá trị phải lớn hơn 0. Để trống nếu chưa biết." },
        { "elsewhere", "Hộ Nông Văn Đào thuộc Thôn Đoài, không thuộc Thôn Đông. Chọn lại hộ, hoặc đổi thôn." },
        { "commune", "Hộ Nông Văn Đào thuộc Thôn Đoài. Chọn thôn đó ở ô “Giúp thôn”." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Record_BadInput_SaysWhatToDoAndWritesNothing(string flaw, string sentence)
    {
        var good = await HelpAsync("Việc sai");
        var household = (await app.HouseholdAsync(TestCommunes.HouseholdB)).Id;
        var input = flaw switch
        {
            "giver" => good with { GiverUnitId = null },
            "giver village" => good with { GiverUnitId = good.UnitId },
            "unit" => good with { UnitId = good.GiverUnitId!.Value },
            "what" => good with { What = " " },
            "days" => good with { ToOn = good.FromOn.AddDays(-1) },
            "far" => good with { FromOn = Today.AddYears(1).AddDays(1) },
            "value" => good with { ValueVnd = 0 },
            "elsewhere" => good with { RecipientKind = SubjectKind.Household, RecipientId = household },
            "commune" => good with { UnitId = app.CommuneId, RecipientKind = SubjectKind.Household, RecipientId = household },
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Unknown flaw."),
        };

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<SupportService, SupportOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(input)));

        Assert.Equal(sentence, refused.Message);
        Assert.False(await app.DbAsync(db => db.Supports.AnyAsync(s => s.What == "Việc sai")));
    }

    [Fact]
    public async Task Record_OrganisationAndVillageHead_OnlyTheirOwn()
    {
        var front = (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id;
        var west = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        var ofOthers = await HelpAsync("Quyền của đoàn thể");

        await app.AsAsync<SupportService, SupportOutcome>(Role.MassOrganisation, s => s.RecordAsync(ofOthers with { GiverUnitId = front }));
        await app.AsAsync<SupportService, SupportOutcome>(Role.VillageHead, s => s.RecordAsync(ofOthers with { What = "Thôn ghi" }));
        var organisation = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<SupportService, SupportOutcome>(Role.MassOrganisation, s => s.RecordAsync(ofOthers)));
        var head = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<SupportService, SupportOutcome>(Role.VillageHead, s => s.RecordAsync(ofOthers with { UnitId = west })));

        Assert.Equal("Anh/chị chỉ ghi việc do đơn vị mình giúp. Chọn đơn vị của mình, hoặc nhờ cán bộ xã ghi.", organisation.Message);
        Assert.Equal("Trưởng thôn chỉ ghi việc giúp thôn mình. Chọn thôn của mình, hoặc nhờ cán bộ xã ghi.", head.Message);
    }

    private async Task<RecordSupport> HelpAsync(string what) => new()
    {
        GiverUnitId = (await app.UnitAsync("Phòng Kinh tế")).Id,
        UnitId = (await app.UnitAsync(TestCommunes.VillageA)).Id,
        What = what,
        FromOn = new DateOnly(2025, 10, 1),
    };
}
