using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Enterprises;

/// <summary>The ledger of what enterprises did. An enterprise's person reads his own lines only.</summary>
public sealed class FactQueries(AppDbContext db, EvidenceBinder evidence, Actor actor, TimeProvider clock)
{
    public const int PageSize = 50;

    private DateOnly Today => VietnameseDate.Today(clock);

    public async Task<FactPage> PageAsync(FactFilter filter, int page, CancellationToken cancellationToken)
    {
        var found = Narrow(filter);
        var total = await found.CountAsync(cancellationToken);
        var rows = await Rows(Ordered(found).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)).ToListAsync(cancellationToken);
        return new FactPage(total, rows);
    }

    /// <summary>All that match, the latest first.</summary>
    public async Task<IReadOnlyList<FactRow>> ListAsync(FactFilter filter, CancellationToken cancellationToken) =>
        await Rows(Ordered(Narrow(filter))).ToListAsync(cancellationToken);

    /// <summary>All facts of an enterprise, voided ones too.</summary>
    internal async Task<IReadOnlyList<FactRow>> OfUnitAsync(Guid unitId, CancellationToken cancellationToken) =>
        await Rows(Ordered(Mine(db.EnterpriseFactsWithVoided).Where(f => f.UnitId == unitId))).ToListAsync(cancellationToken);

    public async Task<FactDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var fact = await db.FactAsync(actor, id, cancellationToken);
        var unit = await db.Units.Where(u => u.Id == fact.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        return new FactDetail(fact, unit, await evidence.FilesOfAsync(id, cancellationToken));
    }

    /// <summary>OCOP products by the end of their certificates; of one recognised again only the latest decision. Expired ones stay in the list until they are renewed.</summary>
    public async Task<IReadOnlyList<OcopStanding>> ProductsAsync(CancellationToken cancellationToken) =>
        OcopStanding.Of(await ListAsync(new FactFilter { Kind = FactKind.OcopProduct }, cancellationToken), Today);

    /// <summary>Years of the ledger, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await Mine(db.EnterpriseFacts).Select(f => f.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    private IQueryable<EnterpriseFact> Mine(IQueryable<EnterpriseFact> facts) => actor.OwnUnit() is { } own ? facts.Where(f => f.UnitId == own) : facts;

    private IQueryable<EnterpriseFact> Narrow(FactFilter filter)
    {
        var facts = Mine(filter.State == FactState.Voided ? db.EnterpriseFactsWithVoided.Where(f => f.Void != null) : db.EnterpriseFacts);
        facts = filter.UnitId is { } unit ? facts.Where(f => f.UnitId == unit) : facts;
        facts = filter.Kind is { } kind ? facts.Where(f => f.Kind == kind) : facts;
        facts = filter.LeastStars is { } stars ? facts.Where(f => f.Stars >= stars) : facts;
        facts = filter.State switch
        {
            FactState.Confirmed => facts.Where(f => f.Confirmation != null),
            FactState.Waiting => facts.Where(f => f.Confirmation == null),
            _ => facts,
        };
        return Search(filter.Year is { } year ? OfYear(facts, year) : facts, VietnameseText.Clean(filter.Text));
    }

    /// <summary>The same selection as <see cref="FactYear"/> makes, in a form that databases read; a test holds the two together.</summary>
    private IQueryable<EnterpriseFact> OfYear(IQueryable<EnterpriseFact> facts, int year)
    {
        var (first, last, day) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), FactYear.DayOf(year, Today));
        return facts.Where(f =>
            (f.Kind == FactKind.ChainLink && f.From <= last && (f.To == null || f.To >= first))
            || (f.Kind == FactKind.OcopProduct && f.PaperOn <= day && f.ExpiresOn >= day
                && !db.EnterpriseFacts.Any(n => n.UnitId == f.UnitId && n.Kind == f.Kind && n.TitleFold == f.TitleFold && n.PaperOn > f.PaperOn && n.PaperOn <= day && n.Confirmation != null))
            || (f.Kind != FactKind.ChainLink && f.Kind != FactKind.OcopProduct && f.Year == year));
    }

    private IQueryable<EnterpriseFact> Search(IQueryable<EnterpriseFact> facts, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return facts.Where(f => f.Year == year && f.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            facts = facts.Where(f => f.TitleFold.Contains(word) || db.Units.Any(u => u.Id == f.UnitId && u.NameFold.Contains(word)));
        }

        return facts;
    }

    private static IQueryable<EnterpriseFact> Ordered(IQueryable<EnterpriseFact> facts) => facts.OrderByDescending(f => f.Year).ThenByDescending(f => f.Number);

    private IQueryable<FactRow> Rows(IQueryable<EnterpriseFact> facts) => facts
        .AsNoTracking()
        .Select(f => new FactRow(f, f.Confirmation, f.Void, db.Units.Where(u => u.Id == f.UnitId).Select(u => u.Name).First(), db.EvidenceLinks.Count(l => l.RecordId == f.Id)));
}
