using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>What the province decides for a parameter holds from its day on, until a newer day.</summary>
public sealed class CriteriaParameterTests(TestApp app) : IClassFixture<TestApp>
{
    private const string SetId = "xa-ntm-2021-2025";

    [Fact]
    public async Task Parameters_OfADay_AreTheLatestThatBeganByThen()
    {
        await StateAsync("muc.ntm_2_1", "80 %", new DateOnly(2022, 1, 1));
        await StateAsync("muc.ntm_2_1", "85,5", new DateOnly(2024, 1, 1));

        Assert.Empty(await OnAsync(new DateOnly(2021, 12, 31)));
        Assert.Equal(Value.Percent(80), (await OnAsync(new DateOnly(2023, 12, 31)))["muc.ntm_2_1"]);
        Assert.Equal(Value.Percent(85.5m), (await OnAsync(new DateOnly(2024, 1, 1)))["muc.ntm_2_1"]);
    }

    [Fact]
    public async Task State_SameDayAgain_ReplacesWithAReasonAndKeepsBothLines()
    {
        var first = await StateAsync("muc.ntm_2_2", "70", new DateOnly(2022, 1, 1));
        var refused = await Assert.ThrowsAsync<RuleException>(() => StateAsync("muc.ntm_2_2", "75", new DateOnly(2022, 1, 1)));
        Assert.Equal("Reason", refused.Field);

        var second = await StateAsync("muc.ntm_2_2", "75", new DateOnly(2022, 1, 1), "ghi nhầm");

        Assert.Equal(Value.Percent(75), (await OnAsync(new DateOnly(2023, 1, 1)))["muc.ntm_2_2"]);
        var lines = await app.InCommuneAsync<CriteriaParameterQueries, IReadOnlyList<CriteriaParameterValue>>(q => q.LinesAsync(SetId));
        var old = lines.Single(l => l.Id == first);
        Assert.Equal((second, "ghi nhầm"), (old.Void!.ReplacedById!.Value, old.Void.Reason));
        var sentence = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == second).Select(e => e.Sentence).SingleAsync());
        Assert.Contains("từ 70 % thành 75 %, có hiệu lực từ 01/01/2022 theo 1217/QĐ-UBND", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Void_ALine_LeavesTheOneBefore()
    {
        await StateAsync("muc.ntm_2_3", "60", new DateOnly(2022, 1, 1));
        var wrong = await StateAsync("muc.ntm_2_3", "6", new DateOnly(2023, 1, 1));

        await app.AsAsync<CriteriaParameterService, Guid>(Role.EmulationSecretary, s => s.VoidAsync(new VoidCriteriaParameter { ValueId = wrong, Reason = "gõ nhầm" }));

        Assert.Equal(Value.Percent(60), (await OnAsync(new DateOnly(2025, 1, 1)))["muc.ntm_2_3"]);
        Assert.Equal(1, await app.DbAsync(db => db.CriteriaParameterVoids.CountAsync(v => v.ValueId == wrong)));
    }

    [Theory]
    [InlineData("tám mươi", "1217/QĐ-UBND", "Typed")]
    [InlineData("", "1217/QĐ-UBND", "Typed")]
    [InlineData("80", " ", "Basis")]
    public async Task State_Incomplete_IsRefusedAtItsBox(string typed, string basis, string field)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<CriteriaParameterService, Guid>(Role.ProgrammeOfficer, s => s.StateAsync(
            new StateCriteriaParameter { SetId = SetId, Parameter = "muc.ntm_2_4", Typed = typed, ValidFrom = new DateOnly(2022, 1, 1), Basis = basis })));

        Assert.Equal(field, refused.Field);
    }

    [Fact]
    public async Task State_UnknownParameter_IsNotFound() =>
        await Assert.ThrowsAsync<NotFoundException>(() => StateAsync("khong.co", "1", new DateOnly(2022, 1, 1)));

    private Task<Guid> StateAsync(string name, string typed, DateOnly from, string? reason = null) =>
        app.AsAsync<CriteriaParameterService, Guid>(Role.ProgrammeOfficer, s => s.StateAsync(
            new StateCriteriaParameter { SetId = SetId, Parameter = name, Typed = typed, ValidFrom = from, Basis = "1217/QĐ-UBND", Reason = reason }));

    private Task<IReadOnlyDictionary<string, Value>> OnAsync(DateOnly day) =>
        app.InCommuneAsync<CriteriaSetQueries, IReadOnlyDictionary<string, Value>>(q => q.ParametersAsync(SetId, day));
}
