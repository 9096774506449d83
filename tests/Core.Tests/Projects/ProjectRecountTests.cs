using ChungSuc.Core.Measures;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;
using CsCheck;

namespace ChungSuc.Core.Tests.Projects;

/// <summary>Debts and measures are compared with a recount from what was sent in, over random sequences of records and voids.</summary>
public sealed class ProjectRecountTests(TestApp app) : IClassFixture<TestApp>
{
    private const long Total = 1_000_000;

    private static readonly DateOnly First = new(2024, 1, 1);

    private static readonly Gen<Act> Acts = Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 640], Gen.Int[1, 400], Gen.Int[0, 99], (work, what, day, amount, luck) => new Act(work, what, day, amount, luck));

    [Fact]
    public async Task Debt_AfterAnySequence_EqualsTheRecount()
    {
        var works = await WorksAsync();
        var kept = new List<Line>();
        await Acts.List[10, 14].SampleAsync(
            async acts =>
            {
                foreach (var act in acts)
                {
                    await DoAsync(works, kept, act);
                }

                foreach (var day in new[] { 200, 365, 500, 640 }.Select(First.AddDays))
                {
                    var standings = await app.InCommuneAsync<ProjectQueries, IReadOnlyList<ProjectStanding>>(q => q.StandingsAsync(ProjectFilter.All, day, default));
                    Assert.All(works, (work, index) => Assert.Equal(Recount(kept, index, day), standings.Single(s => s.Id == work.Id).Debt.DebtVnd));
                }

                await CompareMeasuresAsync(works, kept);
            },
            iter: 5,
            threads: 1);
    }

    /// <summary>Written apart from the rule: goes through the days of the ledger.</summary>
    private static long Recount(List<Line> kept, int work, DateOnly day)
    {
        long accepted = 0, paid = 0, assigned = 0, spent = 0;
        var start = kept.Where(l => l.Work == work && l.Kind == LineKind.Allocation && l.On <= day && l.Until >= day).Select(l => l.On).DefaultIfEmpty(DateOnly.MaxValue).Min();
        foreach (var line in kept.Where(l => l.Work == work && l.On <= day))
        {
            accepted += line.Kind == LineKind.AcceptedVolume ? line.Amount : 0;
            paid += line.Kind is LineKind.Payment or LineKind.Advance ? line.Amount : 0;
            spent += line.Kind is LineKind.Payment or LineKind.Advance && line.On >= start ? line.Amount : 0;
            assigned += line.Kind == LineKind.Allocation && line.Until >= day ? line.Amount : 0;
        }

        var unpaid = Math.Max(0, accepted - paid);
        return Math.Max(0, unpaid - Math.Max(0, assigned - spent));
    }

    private async Task CompareMeasuresAsync(List<Work> works, List<Line> kept)
    {
        string[] keys = ["cong_trinh.no_dong_dong", "cong_trinh.so_cong_trinh", "cong_trinh.tong_muc_dau_tu", "cong_trinh.da_thanh_toan"];
        foreach (var (year, last) in new[] { (2024, new DateOnly(2024, 12, 31)), (2025, new DateOnly(2025, 10, 15)) })
        {
            var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(keys, year, null, default));
            foreach (var unit in works.Select(w => w.UnitId).Append(app.CommuneId).Distinct())
            {
                var own = Enumerable.Range(0, works.Count).Where(i => unit == app.CommuneId || works[i].UnitId == unit).ToList();
                Assert.Equal(
                    [own.Sum(i => Recount(kept, i, last)), own.Count, own.Count * Total, kept.Where(l => own.Contains(l.Work) && l.Kind.IsPaid() && l.On <= last).Sum(l => l.Amount)],
                    keys.Select(key => (long)table[unit, key]!.Number!.Value));
            }
        }

        var whole = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(keys, 2023, app.CommuneId, default));
        Assert.Null(whole[app.CommuneId, keys[0]]);
        var records = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync(keys[0], app.CommuneId, 2025, default));
        Assert.Equal(works.Where((_, i) => Recount(kept, i, new DateOnly(2025, 10, 15)) > 0).Select(w => w.Id).Order(), records.Select(r => r.Id).Order());
    }

    private async Task DoAsync(List<Work> works, List<Line> kept, Act act)
    {
        if (act.What == 4 && kept.Count > 0)
        {
            var line = kept[act.Luck % kept.Count];
            await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidProject(works[line.Work].Id, line.Id, "Thử")));
            kept.Remove(line);
            return;
        }

        var kind = new[] { LineKind.AcceptedVolume, LineKind.Payment, LineKind.Advance, LineKind.Allocation, LineKind.AcceptedVolume }[act.What];
        var on = First.AddDays(act.Day);
        DateOnly? until = kind == LineKind.Allocation ? on.AddDays(act.Luck) : null;
        try
        {
            var id = await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordLineAsync(new RecordProjectLine
            {
                ProjectId = works[act.Work].Id,
                Kind = kind,
                On = on,
                AmountVnd = act.Amount,
                PaperNumber = "CT 1",
                Source = kind.IsPaid() ? FundingSource.CommuneBudget : null,
                Until = until,
            }));
            kept.Add(new Line(id, act.Work, kind, on, act.Amount, until));
        }
        catch (RuleException refused)
        {
            // A payment above what is accepted, or the same line again: nothing may have been written.
            Assert.Contains(refused.Code, new[] { "project.payment.over", "project.line.like" });
        }
    }

    private async Task<List<Work>> WorksAsync()
    {
        var works = new List<Work>();
        foreach (var (name, unit) in new[]
        {
            ("Một", (await app.UnitAsync(TestCommunes.VillageA)).Id), ("Hai", (await app.UnitAsync(TestCommunes.VillageB)).Id), ("Ba", app.CommuneId),
        })
        {
            var id = await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordAsync(new RecordProject
            {
                Name = name,
                Field = ProjectField.Irrigation,
                UnitId = unit,
                DecisionNumber = "1/QĐ",
                DecidedOn = First,
                TotalVnd = Total,
                Funding = [new(FundingSource.CommuneBudget, Total)],
            }));
            works.Add(new Work(id, unit));
        }

        return works;
    }

    private sealed record Work(Guid Id, Guid UnitId);

    private sealed record Line(Guid Id, int Work, LineKind Kind, DateOnly On, long Amount, DateOnly? Until);

    private sealed record Act(int Work, int What, int Day, long Amount, int Luck);
}
