using ChungSuc.Core.Inspections;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Inspections;

public sealed class OverlapTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly InspectionWorld world = new(app);

    [Theory]
    [InlineData(2020, "08-01", null, TestCommunes.VillageA, true)] // seven days before the first day
    [InlineData(2021, "07-31", null, TestCommunes.VillageA, false)] // eight days before
    [InlineData(2022, "08-17", null, TestCommunes.VillageA, true)] // seven days after the last day
    [InlineData(2023, "08-18", null, TestCommunes.VillageA, false)]
    [InlineData(2024, "08-09", "08-09", TestCommunes.VillageB, false)] // the same day, another village
    [InlineData(2025, "07-20", "08-30", TestCommunes.VillageA, true)] // around it
    public async Task Record_NearAFrontVisitOf8To10August_OverlapIsShownWithinAWeek(int year, string from, string? to, string village, bool isShown)
    {
        var front = await world.PlanAsync(Role.Front, InspectionKind.FrontSupervision, $"Giám sát {year}", year);
        var there = (await world.VisitAsync(Role.Front, front, new DateOnly(year, 8, 8), new DateOnly(year, 8, 10), "cần đi", TestCommunes.VillageA)).Id!.Value;
        var plan = await world.PlanAsync(Role.EmulationSecretary, InspectionKind.CouncilYearly, $"Kiểm tra {year}", year);
        var (first, last) = (Day(year, from), to is null ? (DateOnly?)null : Day(year, to));
        last = last > first.AddDays(30) ? first.AddDays(30) : last;

        var outcome = await world.VisitAsync(Role.EmulationSecretary, plan, first, last, null, village);

        Assert.Equal(isShown ? [there] : [], outcome.Overlaps.Select(o => o.VisitId));
        Assert.Equal(!isShown, outcome.Id is not null);
        Assert.Equal(!isShown, await app.DbAsync(db => db.InspectionVisits.AnyAsync(v => v.Plans.Any(p => p.PlanId == plan))));
    }

    [Fact]
    public async Task Record_SamePlanYearAndPlace_ShownEvenMonthsApartAndKeptWithTheReason()
    {
        var plan = await world.PlanAsync(Role.EmulationSecretary, InspectionKind.Thematic, "Chuyên đề môi trường", 2019);
        await world.VisitAsync(Role.EmulationSecretary, plan, new DateOnly(2019, 2, 1), null, "cần đi", TestCommunes.VillageB);

        var shown = await world.VisitAsync(Role.EmulationSecretary, plan, new DateOnly(2019, 10, 1), null, null, TestCommunes.VillageA, TestCommunes.VillageB);
        var kept = await world.VisitAsync(Role.EmulationSecretary, plan, new DateOnly(2019, 10, 1), null, "lần hai theo kế hoạch", TestCommunes.VillageA, TestCommunes.VillageB);

        Assert.Equal("cùng đến Thôn Đoài, cùng kế hoạch Chuyên đề môi trường", InspectionWords.Why(Assert.Single(shown.Overlaps)));
        var row = await app.DbAsync(db => db.InspectionOverlaps.SingleAsync(o => o.VisitId == kept.Id));
        Assert.Equal(("lần hai theo kế hoạch", "Người emulationsecretary"), (row.Reason, row.UserName));
        Assert.Equal(
            "lên lịch cuộc kiểm tra của xã số 2019/002: Hồ sơ thi đua, ngày 01/10/2019, tại Thôn Đoài; Thôn Đông; vẫn đi dù trùng với cuộc số 2019/001: lần hai theo kế hoạch",
            await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == kept.Id).Select(e => e.Sentence).SingleAsync()));
    }

    private static DateOnly Day(int year, string text) => DateOnly.ParseExact($"{year}-{text}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
