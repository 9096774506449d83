using ChungSuc.Core.Contributions;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.TestKit;
using CsCheck;

namespace ChungSuc.Core.Tests.Contributions;

/// <summary>Totals are compared with a recount made by hand from what was sent in, over random sequences of records and voids.</summary>
public sealed class ContributionTotalsTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Gen<Act> Acts = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[1, 400], Gen.Int[0, 200], Gen.Int[0, 40], Gen.Int[0, 900], Gen.Int[0, 99],
        (giver, village, day, labour, land, value, luck) => new Act(giver, village, day, labour, land, value, luck));

    [Fact]
    public async Task Totals_AfterAnySequence_EqualTheRecount()
    {
        var world = await WorldAsync();
        var kept = new List<(Guid Id, Act Act)>();

        await Acts.List[8, 12].SampleAsync(
            async acts =>
            {
                foreach (var act in acts)
                {
                    await DoAsync(world, kept, act);
                }

                await CompareAsync(world, kept);
            },
            iter: 5,
            threads: 1);
    }

    private async Task DoAsync(World world, List<(Guid Id, Act Act)> kept, Act act)
    {
        if (act.IsVoid && kept.Count > 0)
        {
            var (id, _) = kept[act.Luck % kept.Count];
            await app.AsAsync<ContributionService, Guid>(Role.EmulationSecretary, s => s.VoidAsync(new VoidContribution(id, "Thử")));
            kept.RemoveAll(k => k.Id == id);
            return;
        }

        var outcome = await app.AsAsync<ContributionService, RecordOutcome>(Role.EmulationSecretary, s => s.RecordAsync(act.Input(world)));
        kept.Add((outcome.Id!.Value, act));
    }

    private async Task CompareAsync(World world, List<(Guid Id, Act Act)> kept)
    {
        var year = ContributionFilter.OfYear(2025);
        var all = await Totals(q => q.TotalsAsync(ContributionFilter.All, default));
        var ofYear = await Totals(q => q.ByVillageAsync(year, default));
        var rows = await Totals(q => q.VillagesAsync(ContributionFilter.All, new DateOnly(2025, 10, 15), default));
        var givers = await Totals(q => q.GiversAsync(ContributionFilter.All, 100, default));
        var land = await Totals(q => q.TotalsAsync(new ContributionFilter { Kind = ContributionKind.LandM2, UnderPath = world.Villages[0].Path }, default));

        Assert.Equal(Recount(world, kept.Select(k => k.Act)), all);
        foreach (var (village, index) in world.Villages.Select((v, i) => (v, i)))
        {
            var acts = kept.Select(k => k.Act).Where(a => a.Village == index).ToList();
            Assert.Equal(Recount(world, acts.Where(a => a.Day.Year == 2025)), ofYear.GetValueOrDefault(village.Id, ContributionTotals.None));
            Assert.Equal(Recount(world, acts), rows.Single(r => r.VillageId == village.Id).Totals);
        }

        Assert.Equal(all.ValueVnd, rows.Sum(r => r.Totals.ValueVnd));
        Assert.Equal(all.ValueVnd, givers.Sum(g => g.Totals.ValueVnd));
        Assert.Equal(all.Givers, givers.Count);
        Assert.Equal(kept.Where(k => k.Act.Village == 0).Sum(k => k.Act.Land), land.LandM2);
        Assert.Equal(0, land.MoneyVnd);
    }

    private static ContributionTotals Recount(World world, IEnumerable<Act> acts)
    {
        var list = acts.ToList();
        return new ContributionTotals
        {
            MoneyVnd = list.Sum(a => a.Money),
            LabourTenThousandths = list.Sum(a => a.LabourHalves * 5_000L),
            LandTenThousandths = list.Sum(a => a.Land * 10_000L),
            ValueVnd = list.Sum(a => a.Money + (a.Land > 0 ? a.LandValue ?? 0 : 0)),
            Contributions = list.Count,
            Givers = list.Select(a => a.GiverOf(world)).Distinct().Count(),
            Households = list.Select(a => a.GiverOf(world)).Where(g => g.Kind == SubjectKind.Household).Distinct().Count(),
            HouseholdsTogether = list.Select(a => a.HouseholdCount ?? 0).DefaultIfEmpty(0).Max(),
        };
    }

    private Task<T> Totals<T>(Func<ContributionTotalsQueries, Task<T>> read) => app.InCommuneAsync(read);

    private async Task<World> WorldAsync() => new(
        [await app.UnitAsync(TestCommunes.VillageA), await app.UnitAsync(TestCommunes.VillageB)],
        [(await app.HouseholdAsync(TestCommunes.HouseholdA)).Id, (await app.HouseholdAsync(TestCommunes.HouseholdB)).Id],
        (await app.UnitAsync("Hợp tác xã Na Thử")).Id,
        app.CommuneId);

    private sealed record World(IReadOnlyList<Unit> Villages, IReadOnlyList<Guid> Households, Guid Cooperative, Guid Commune);

    /// <summary>Village 2 stands for the commune itself; giver 0 is the household of the village, 1 the cooperative, 2 and 3 outsiders.</summary>
    private sealed record Act(int Giver, int Village, int DayNumber, int LabourHalves, int Land, int Value, int Luck)
    {
        public bool IsVoid => Luck < 30;

        public DateOnly Day => new DateOnly(2024, 8, 1).AddDays(DayNumber);

        public int? HouseholdCount => Giver == 1 && Land > 0 ? Land : null;

        public long Money => 1_000L * (Luck + 1);

        public long? LandValue => Value == 0 ? null : Value * 1_000L;

        public (SubjectKind? Kind, string Name) GiverOf(World world) => Giver switch
        {
            0 => (SubjectKind.Household, world.Households[Village % 2].ToString()),
            1 => (SubjectKind.Unit, "htx"),
            2 => (null, "hoà"),
            _ => (null, "bà Liên"),
        };

        public RecordContribution Input(World world) => new()
        {
            GiverKind = GiverOf(world).Kind,
            GiverId = Giver switch
            {
                0 => world.Households[Village % 2],
                1 => world.Cooperative,
                _ => null,
            },
            // The place of the tone mark and the case do not make another giver.
            OutsideGiver = Giver == 2 ? (Luck % 2 == 0 ? "Ông Hoà" : "ông HÒA") : "Bà Liên",
            Origin = GiverOrigin.Abroad,
            HouseholdCount = HouseholdCount,
            UnitId = Village == 2 ? world.Commune : world.Villages[Village].Id,
            GivenOn = Day,
            Purpose = "Thử tổng",
            Given = [.. Given()],
            DespiteLikeness = true,
        };

        private IEnumerable<GivenThing> Given()
        {
            yield return new GivenThing { Kind = ContributionKind.Money, Quantity = Money };
            if (LabourHalves > 0)
            {
                yield return new GivenThing { Kind = ContributionKind.LabourDays, Quantity = LabourHalves / 2m };
            }

            if (Land > 0)
            {
                yield return new GivenThing { Kind = ContributionKind.LandM2, Quantity = Land, ValueVnd = LandValue };
            }
        }
    }
}
