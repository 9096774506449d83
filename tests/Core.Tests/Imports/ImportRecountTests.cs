using ChungSuc.Core.Contributions;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Imports;

/// <summary>Totals are compared with a recount from what was sent in, over random sequences of recording, voiding, importing, changing and undoing.</summary>
public sealed class ImportRecountTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Keys = [ImportKind.CodeKey, "ngay", "thon", "nguoi", "tien", "cong", "muc_dich"];

    private static readonly Gen<Act> Acts = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 4], Gen.Int[1, 900], Gen.Int[0, 99], (what, rows, amount, luck) => new Act(what, rows, amount, luck));

    /// <summary>What counts: entries by number, and the imports that wrote or changed them.</summary>
    private readonly Dictionary<string, (long Money, long Days)> kept = [];
    private readonly List<(Guid Id, List<string> Added, List<(string New, string Old, (long, long) Before)> Changed)> imports = [];
    private int day;

    [Fact]
    public async Task Totals_AfterAnySequence_EqualTheRecount()
    {
        await Acts.List[10, 14].SampleAsync(
            async acts =>
            {
                foreach (var act in acts)
                {
                    await DoAsync(act);
                }

                var totals = await app.InCommuneAsync<ContributionTotalsQueries, ContributionTotals>(q => q.TotalsAsync(ContributionFilter.All, default));
                Assert.Equal((kept.Count, kept.Values.Sum(k => k.Money), kept.Values.Sum(k => k.Days)), (totals.Contributions, totals.MoneyVnd, (long)totals.LabourDays));
            },
            iter: 4,
            threads: 1);
        Assert.NotEmpty(imports);
        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync());
        Assert.True(verdict.IsSound, string.Join('\n', verdict.Faults.Take(3)));
    }

    private Task DoAsync(Act act) => act.What switch
    {
        0 or 1 => RecordAsync(act),
        2 => VoidAsync(act),
        3 or 4 or 5 => ImportAsync(act),
        6 or 7 => ChangeAsync(act),
        _ => UndoAsync(act),
    };

    private async Task RecordAsync(Act act)
    {
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var household = await app.HouseholdAsync(TestCommunes.HouseholdA);
        var outcome = await app.AsAsync<ContributionService, RecordOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(new RecordContribution
        {
            UnitId = village.Id,
            GiverKind = SubjectKind.Household,
            GiverId = household.Id,
            GivenOn = new DateOnly(2020, 1, 1).AddDays(day++),
            Purpose = "Ghi tay",
            Given = [new GivenThing { Kind = ContributionKind.Money, Quantity = act.Amount }],
        }));
        kept[await NumberAsync(outcome.Id!.Value)] = (act.Amount, 0);
    }

    private async Task VoidAsync(Act act)
    {
        if (kept.Count > 0)
        {
            var number = kept.Keys.Order(StringComparer.Ordinal).ElementAt(act.Luck % kept.Count);
            var id = await IdAsync(number);
            await app.AsAsync<ContributionService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidContribution(id, "Thử")));
            kept.Remove(number);
        }
    }

    private async Task ImportAsync(Act act)
    {
        var rows = Enumerable.Range(0, act.Rows).Select(i => (Day: new DateOnly(2020, 1, 1).AddDays(day++), Money: (long)act.Amount + i, Days: (long)act.Luck % 7 + 1)).ToList();
        var id = await app.ImportAsync(ContributionImport.KindCode, Sheets.Table(
            Keys, [.. rows.Select(r => new ImportCell[] { default, r.Day, TestCommunes.VillageB, TestCommunes.HouseholdB, (decimal?)r.Money, (decimal?)r.Days, "Nhập tệp" })]));
        var added = new List<string>();
        foreach (var (number, row) in (await WrittenAsync(id)).Zip(rows))
        {
            kept[number] = (row.Money, row.Days);
            added.Add(number);
        }

        imports.Add((id, added, []));
    }

    /// <summary>Exports the ledger, raises one amount and hands it in again.</summary>
    private async Task ChangeAsync(Act act)
    {
        if (kept.Count == 0)
        {
            return;
        }

        var number = kept.Keys.Order(StringComparer.Ordinal).ElementAt(act.Luck % kept.Count);
        var rows = await app.AsAsync<ContributionImport, IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>>(Role.ProgrammeOfficer, k => k.ExportAsync(ContributionFilter.All, default));
        var columns = await app.AsAsync<ContributionImport, IReadOnlyList<ImportColumn>>(Role.ProgrammeOfficer, k => k.ColumnsAsync(default));
        var raised = kept[number].Money + act.Amount;
        var table = Sheets.Again(columns, rows, (i, key, cell) => key == "tien" && rows[i][ImportKind.CodeKey].Text == number ? (decimal?)raised : cell);
        var plan = await app.PreviewAsync(ContributionImport.KindCode, table);
        Assert.Equal((1, kept.Count - 1, 0), (plan.Count(ImportAct.Changed), plan.Count(ImportAct.Unchanged), plan.Faults.Count));
        var id = await app.ImportAsync(ContributionImport.KindCode, table, reason: "đối chiếu lại");
        var written = Assert.Single(await WrittenAsync(id));
        imports.Add((id, [], [(written, number, kept[number])]));
        kept[written] = (raised, kept[number].Days);
        kept.Remove(number);
    }

    private async Task UndoAsync(Act act)
    {
        if (imports.Count == 0)
        {
            return;
        }

        var index = act.Luck % imports.Count;
        var (id, added, changed) = imports[index];
        var isWhole = added.All(kept.ContainsKey) && changed.TrueForAll(c => kept.ContainsKey(c.New));
        try
        {
            await app.UndoAsync(id);
            Assert.True(isWhole, "An import was undone though one of its entries had been voided.");
        }
        catch (RuleException refused)
        {
            Assert.False(isWhole, refused.Message);
            Assert.Contains(refused.Code, new[] { "import.undo.voided", "import.undo.later" });
            return;
        }

        imports.RemoveAt(index);
        added.ForEach(n => kept.Remove(n));
        foreach (var (now, _, before) in changed)
        {
            kept.Remove(now);
            var nowId = await IdAsync(now);
            var back = await app.DbAsync(db => db.Contributions.SingleAsync(c => c.ReplacesId == nowId));
            kept[back.NumberText] = before;
        }
    }

    private Task<string> NumberAsync(Guid id) => app.DbAsync(async db => (await db.Contributions.SingleAsync(c => c.Id == id)).NumberText);

    private Task<Guid> IdAsync(string number)
    {
        var parts = number.Split('/').Select(int.Parse).ToArray();
        return app.DbAsync(db => db.ContributionsWithVoided.Where(c => c.Year == parts[0] && c.Number == parts[1]).Select(c => c.Id).SingleAsync());
    }

    private async Task<List<string>> WrittenAsync(Guid importId) => await app.DbAsync(async db =>
    {
        var lines = await db.ImportLines.Where(l => l.ImportId == importId).OrderBy(l => l.Row).Join(db.Contributions, l => l.RecordId, c => c.Id, (l, c) => c).ToListAsync();
        return lines.ConvertAll(c => c.NumberText);
    });

    private sealed record Act(int What, int Rows, int Amount, int Luck);
}
