using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.TestKit;
using CsCheck;

namespace ChungSuc.Core.Tests.WorkItems;

/// <summary>Whatever people do in whatever order, the counts equal a recount by hand, and lists of the database hold what the facts say.</summary>
public sealed class WorkItemSequenceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Gen<(int Act, int Item, int Day)> Acts = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[1, 60], (act, item, day) => (act, item, day));

    private readonly WorkItemWorld world = new(app);
    private readonly List<Kept> kept = [];

    [Fact]
    public async Task Counts_AfterAnySequence_EqualTheRecount()
    {
        await Acts.List[12, 18].SampleAsync(
            async acts =>
            {
                foreach (var (act, item, day) in acts)
                {
                    await TryAsync(act, item, day);
                }

                await CompareAsync();
            },
            iter: 4,
            threads: 1);
    }

    /// <summary>What is refused changes nothing, here as there.</summary>
    private async Task TryAsync(int act, int at, int day)
    {
        if (act == 0 || kept.Count == 0)
        {
            var deadline = new DateOnly(2025, 8, 25).AddDays(day);
            kept.Add(new Kept(await world.AssignAsync(TestCommunes.VillageA, deadline)) { Deadline = deadline });
            return;
        }

        var item = kept[at % kept.Count];
        try
        {
            await DoAsync(item, act, day);
        }
        catch (RuleException)
        {
            return;
        }

        item.Do(act, new DateOnly(2025, 8, 15).AddDays(day), new DateOnly(2025, 10, 14).AddDays(day), isGranted: day % 2 == 0);
    }

    private Task<Guid> DoAsync(Kept item, int act, int day) => act switch
    {
        1 => world.CompleteAsync(item.Id, new DateOnly(2025, 8, 15).AddDays(day)),
        2 => world.ReturnAsync(item.Id),
        3 => world.AcceptAsync(item.Id),
        4 => world.AskAsync(item.Id, new DateOnly(2025, 10, 14).AddDays(day)),
        5 => world.DecideAsync(item.Id, isGranted: day % 2 == 0),
        6 => world.CancelAsync(item.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Unknown act."),
    };

    private async Task CompareAsync()
    {
        var today = WorkItemWorld.Today;
        var live = kept.FindAll(k => !k.IsCancelled);
        var tally = await app.InCommuneAsync<WorkItemQueries, WorkItemTally>(q => q.TallyAsync(WorkItemFilter.All, default));
        Assert.Equal(live.Count, tally.Assigned);
        Assert.Equal(live.Count(k => k.FinishedOn <= k.Deadline), tally.OnTime);
        Assert.Equal(live.Count(k => k.FinishedOn > k.Deadline || (k.FinishedOn is null && k.Deadline < today)), tally.Late);
        Assert.Equal(live.Count(k => k.FinishedOn is null && k.Deadline < today), tally.Overdue);
        Assert.Equal(live.Count(k => k.FinishedOn is not null && !k.IsAccepted), tally.Waiting);

        var all = await world.ListAsync(WorkItemFilter.All);
        foreach (var selection in Enum.GetValues<WorkItemSelection>())
        {
            var listed = await world.ListAsync(new WorkItemFilter { Selection = selection });
            Assert.Equal(all.Where(i => i.IsIn(selection, today)).Select(i => i.Id).Order(), listed.Select(i => i.Id).Order());
        }

        foreach (var standing in all)
        {
            Assert.Equal((await world.GetAsync(standing.Id)).Course.Facts, standing.Facts);
        }
    }

    /// <summary>The same task in a few plain variables.</summary>
    private sealed class Kept(Guid id)
    {
        private DateOnly? asked;

        public Guid Id { get; } = id;

        public required DateOnly Deadline { get; set; }

        public DateOnly? FinishedOn { get; private set; }

        public bool IsAccepted { get; private set; }

        public bool IsCancelled { get; private set; }

        public void Do(int act, DateOnly finished, DateOnly wanted, bool isGranted)
        {
            switch (act)
            {
                case 1:
                    FinishedOn = finished;
                    break;
                case 2:
                    FinishedOn = null;
                    break;
                case 3:
                    IsAccepted = true;
                    break;
                case 4:
                    asked = wanted;
                    break;
                case 5:
                    Deadline = isGranted ? asked!.Value : Deadline; // a decision was taken, so a request was open
                    break;
                default:
                    IsCancelled = true;
                    break;
            }
        }
    }
}
