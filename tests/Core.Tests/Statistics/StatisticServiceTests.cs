using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Statistics;

public sealed class StatisticServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Key = "thong_ke.nhan_khau";

    private static readonly Dictionary<string, StatisticDefinition> Definitions = new()
    {
        [Key] = new StatisticDefinition(Key, "Số nhân khẩu", StatisticKind.Number) { Unit = "người", Min = 0, Max = 30000, Decimals = 0 },
    };

    [Fact]
    public async Task Record_ThenReplaceThenWithdraw_LinesStayAndOneStands()
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var first = await RecordAsync(village, 2017, 120m, null, null);
        var second = await RecordAsync(village, 2017, 125m, first, "đếm lại");

        var withdrawn = await RecordAsync(village, 2017, null, second, "nhập nhầm thôn");

        Assert.NotEqual(Guid.Empty, withdrawn);
        var history = await app.InCommuneAsync<StatisticQueries, IReadOnlyList<StatisticLine>>(q => q.HistoryAsync(village, Key, 2017, default));
        Assert.Equal([125m, 120m], history.Select(l => l.Statistic.Value.Number!.Value));
        Assert.Equal([null, second], history.Select(l => l.Void!.ReplacedById));
        Assert.Empty(await app.InCommuneAsync<StatisticQueries, IReadOnlyList<StatisticLine>>(q => q.OfYearAsync(2017, default)));
        var sentences = await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind.StartsWith("Statistic") && e.Sentence.Contains("năm 2017")).OrderBy(e => e.Sequence).Select(e => e.Sentence).ToListAsync());
        Assert.Equal(
            [
                "nhập số liệu Thôn Đông, năm 2017: Số nhân khẩu là 120 người",
                "thay số liệu Thôn Đông, năm 2017: Số nhân khẩu từ 120 người thành 125 người",
                "bỏ số liệu Thôn Đông, năm 2017: Số nhân khẩu, trước là 125 người",
            ],
            sentences);

        // After a withdrawal the figure may be stated again, as its third line.
        await RecordAsync(village, 2017, 119m, null, null);
        Assert.Equal(3, await app.DbAsync(db => db.Statistics.Where(s => s.UnitId == village && s.Year == 2017).MaxAsync(s => s.Revision)));
    }

    [Fact]
    public async Task Record_ManyVillages_ReadByOneStatement()
    {
        foreach (var name in new[] { TestCommunes.VillageA, TestCommunes.VillageB })
        {
            await RecordAsync((await app.UnitAsync(name)).Id, 2023, 100m, null, null);
        }

        app.Statements.Reset();
        var lines = await app.InCommuneAsync<StatisticQueries, IReadOnlyList<StatisticLine>>(q => q.OfYearAsync(2023, default));

        Assert.Equal(2, lines.Count);
        Assert.Equal(1, app.Statements.Count);
    }

    [Fact]
    public async Task Record_VillageHeadOfAnotherVillage_Refused()
    {
        var other = (await app.UnitAsync(TestCommunes.VillageB)).Id;

        var refused = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(other, 2024, 1m, null, null, Role.VillageHead));

        Assert.Equal("statistic.not_yours", refused.Code);
        Assert.Equal(0, await app.DbAsync(db => db.Statistics.CountAsync(s => s.Year == 2024)));
    }

    [Theory]
    [InlineData(Role.Front)]
    [InlineData(Role.Chairman)]
    [InlineData(Role.CultureOfficer)]
    public async Task Record_RoleThatOnlyReads_Refused(Role role)
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;

        await Assert.ThrowsAsync<RuleException>(() => RecordAsync(village, 2022, 1m, null, null, role));
    }

    [Fact]
    public async Task Record_UnitOfAnotherCommune_NotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(app.OtherCommuneId, 2022, 1m, null, null));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(Guid.CreateVersion7(), 2022, 1m, null, null));
    }

    [Fact]
    public async Task Record_KeyNobodyDefines_Refused()
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var input = new RecordStatistics
        {
            UnitId = village,
            Period = StatisticPeriod.OfYear(2021),
            Entries = [new StatisticEntry("thong_ke.bia_ra", StatisticValue.OfNumber(1), null)],
        };

        var refused = await Assert.ThrowsAsync<RefusedEntriesException>(() => app.AsAsync<StatisticService, Guid>(Role.ProgrammeOfficer, s => s.RecordAsync(input, Definitions)));

        Assert.Equal("thong_ke.bia_ra", Assert.Single(refused.Entries).Key);
    }

    private Task<Guid> RecordAsync(Guid unit, int year, decimal? number, Guid? seen, string? reason, Role role = Role.ProgrammeOfficer) =>
        app.AsAsync<StatisticService, Guid>(role, s => s.RecordAsync(
            new RecordStatistics
            {
                UnitId = unit,
                Period = StatisticPeriod.OfYear(year),
                Reason = reason,
                Entries = [new StatisticEntry(Key, number is { } value ? StatisticValue.OfNumber(value) : null, seen)],
            },
            Definitions));
}
