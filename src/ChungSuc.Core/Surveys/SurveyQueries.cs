using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Surveys;

/// <summary>Reads rounds. Before a round is closed nothing here knows an answer, only how many forms there are.</summary>
public sealed class SurveyQueries(AppDbContext db)
{
    public const int PageSize = 50;

    public async Task<SurveyPage> PageAsync(SurveyFilter filter, int page, CancellationToken cancellationToken)
    {
        var rounds = filter.Year is { } year ? db.SurveyRounds.Where(r => r.Year == year) : db.SurveyRounds;
        foreach (var word in VietnameseText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            rounds = rounds.Where(r => r.TitleFold.Contains(word));
        }

        var total = await rounds.CountAsync(cancellationToken);
        var rows = await rounds
            .OrderByDescending(r => r.Year)
            .ThenByDescending(r => r.Number)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new SurveyRow(
                r.Id, r.Year, r.Number, r.Title, r.From, r.To, r.Villages.Count, r.Villages.Sum(v => v.Asked), r.Closure == null ? null : r.Closure.On))
            .ToListAsync(cancellationToken);
        return new SurveyPage(total, rows);
    }

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.SurveyRounds.Select(r => r.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    /// <summary>Rounds that are not closed, the oldest first.</summary>
    public async Task<IReadOnlyList<SurveyRow>> RunningAsync(CancellationToken cancellationToken) =>
        await db.SurveyRounds
            .Where(r => r.Closure == null)
            .OrderBy(r => r.To)
            .Select(r => new SurveyRow(r.Id, r.Year, r.Number, r.Title, r.From, r.To, r.Villages.Count, r.Villages.Sum(v => v.Asked), null))
            .ToListAsync(cancellationToken);

    /// <summary>Batches of running rounds that wait for a second keying or for a comparison.</summary>
    public async Task<IReadOnlyList<(BatchRow Batch, Guid RoundId)>> WaitingAsync(CancellationToken cancellationToken)
    {
        var rows = await db.SurveyBatches
            .Where(b => b.Counts == null && db.SurveyRounds.Any(r => r.Id == b.RoundId && r.Closure == null))
            .OrderBy(b => b.Id)
            .Select(b => new { Batch = b, Village = db.Units.Where(u => u.Id == b.VillageId).Select(u => u.Name).First() })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => (RowOf(r.Batch, r.Village), r.Batch.RoundId))];
    }

    public async Task<SurveyDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(id, cancellationToken);
        var villages = await db.SurveyVillages
            .Where(v => v.RoundId == id)
            .Join(db.Units, v => v.VillageId, u => u.Id, (v, u) => new { v, u })
            .OrderBy(x => x.u.NameSort)
            .Select(x => new VillageProgress
            {
                VillageId = x.u.Id,
                Name = x.u.Name,
                Path = x.u.Path,
                Households = x.v.Households,
                Asked = x.v.Asked,
                Codes = db.SurveyInvitations.Count(i => i.RoundId == id && i.VillageId == x.u.Id),
                ByPhone = db.SurveyInvitations.Count(i => i.RoundId == id && i.VillageId == x.u.Id && i.IsUsed),
                OnPaper = db.SurveyBatches.Where(b => b.RoundId == id && b.VillageId == x.u.Id).Sum(b => b.Forms),
            })
            .ToListAsync(cancellationToken);
        var names = villages.ToDictionary(v => v.VillageId, v => v.Name);
        var batches = await db.SurveyBatchesWithVoided.AsNoTracking().Include(b => b.Void).Where(b => b.RoundId == id).OrderBy(b => b.Number).ToListAsync(cancellationToken);
        return new SurveyDetail(round, villages, [.. batches.Select(b => RowOf(b, names[b.VillageId]))]);
    }

    /// <summary>A batch with its lines, for those who compare them.</summary>
    public async Task<BatchView> BatchAsync(Guid roundId, Guid batchId, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(roundId, cancellationToken);
        var row = await db.SurveyBatches
            .AsNoTracking()
            .Where(b => b.RoundId == roundId && b.Id == batchId)
            .Select(b => new { Batch = b, Village = db.Units.Where(u => u.Id == b.VillageId).Select(u => u.Name).First() })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Batch");
        return new BatchView(round, row.Batch, row.Village);
    }

    /// <summary>The drawn households by village, in the order in which a person looks for them.</summary>
    public async Task<IReadOnlyList<DrawnRow>> DrawnAsync(Guid id, CancellationToken cancellationToken) =>
        await db.DrawnHouseholds
            .Where(d => d.RoundId == id)
            .Join(db.Households, d => d.HouseholdId, h => h.Id, (d, h) => h)
            .Join(db.Units, h => h.VillageId, u => u.Id, (h, u) => new { h, u })
            .OrderBy(x => x.u.NameSort)
            .ThenBy(x => x.h.NameSort)
            .Select(x => new DrawnRow(x.u.Id, x.u.Name, x.h.Id, x.h.HeadName))
            .ToListAsync(cancellationToken);

    /// <summary>Draws again from the list of today: the kept households, and those of the list that would go before one of them (recorded after the opening).</summary>
    public async Task<IReadOnlyList<Guid>> StrangersAsync(SurveyRound round, IReadOnlyList<DrawnRow> drawn, CancellationToken cancellationToken)
    {
        if (round.Seed is not { } seed)
        {
            return [];
        }

        var villages = drawn.Select(d => d.VillageId).Distinct().ToList();
        var listed = await db.Households.Where(h => villages.Contains(h.VillageId)).Select(h => new { h.Id, h.VillageId }).ToListAsync(cancellationToken);
        return
        [
            .. villages.SelectMany(village =>
            {
                var kept = drawn.Where(d => d.VillageId == village).Select(d => d.HouseholdId).ToHashSet();
                return HouseholdDraw.Draw(seed, listed.Where(h => h.VillageId == village).Select(h => h.Id), kept.Count).Where(h => !kept.Contains(h));
            }),
        ];
    }

    /// <summary>The result of a closed round; null before that.</summary>
    public async Task<SurveyResultView?> ResultAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(id, cancellationToken);
        return round.Closure is null || round.Void is not null ? null : await ResultAsync(db, round, cancellationToken);
    }

    /// <summary>The result that speaks for a year: of the round closed last in it.</summary>
    internal static async Task<SurveyResultView?> OfYearAsync(AppDbContext db, int year, CancellationToken cancellationToken)
    {
        var round = await db.SurveyRounds
            .AsNoTracking()
            .Include(r => r.Closure)
            .Where(r => r.Closure != null && r.Closure.On >= new DateOnly(year, 1, 1) && r.Closure.On <= new DateOnly(year, 12, 31))
            .OrderByDescending(r => r.Closure!.On)
            .ThenByDescending(r => r.Number)
            .FirstOrDefaultAsync(cancellationToken);
        return round is null ? null : await ResultAsync(db, round, cancellationToken);
    }

    /// <summary>Results of rounds closed in a period, the oldest first.</summary>
    public async Task<IReadOnlyList<SurveyResultView>> ClosedAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var rounds = await db.SurveyRounds
            .AsNoTracking()
            .Include(r => r.Closure)
            .Where(r => r.Closure != null && r.Closure.On >= from && r.Closure.On <= to)
            .OrderBy(r => r.Year)
            .ThenBy(r => r.Number)
            .ToListAsync(cancellationToken);
        var views = new List<SurveyResultView>();
        foreach (var round in rounds)
        {
            views.Add(await ResultAsync(db, round, cancellationToken));
        }

        return views;
    }

    private static async Task<SurveyResultView> ResultAsync(AppDbContext db, SurveyRound round, CancellationToken cancellationToken)
    {
        var closure = round.Closure!; // both callers have asked for it
        var rows = await db.Set<SurveyResult>()
            .Where(r => r.ClosureId == closure.Id)
            .Join(db.SurveyVillages.Where(v => v.RoundId == round.Id), r => r.VillageId, v => v.VillageId, (r, v) => new { r, v })
            .Join(db.Units, x => x.r.VillageId, u => u.Id, (x, u) => new { x.r.VillageId, u.Name, u.NameSort, u.Path, x.v.Households, x.v.Asked, x.r.Counts })
            .OrderBy(x => x.NameSort)
            .ToListAsync(cancellationToken);
        var tallies = rows.ConvertAll(x => new VillageTally(x.VillageId, x.Name, x.Path, x.Households, x.Asked, SurveyTally.Parse(x.Counts)));
        return new SurveyResultView(round, closure, SurveyOutcome.Of(round.Questionnaire, tallies));
    }

    private static BatchRow RowOf(SurveyBatch batch, string village) =>
        new(batch.Id, batch.Number, village, batch.Forms, batch.State, batch.FirstUserId, batch.FirstBy, batch.SecondBy, batch.Void?.Reason);

    private async Task<SurveyRound> RoundAsync(Guid id, CancellationToken cancellationToken) =>
        await db.SurveyRoundsWithVoided.AsNoTracking().Include(r => r.Closure).Include(r => r.Void).SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
        ?? throw new NotFoundException("Survey");
}
