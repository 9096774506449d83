using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Policies;

/// <summary>Solutions proposed by units, and what became of them.</summary>
public sealed class ProposalQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Some dozen a year, so the whole filter is read and counted here.</summary>
    public async Task<IReadOnlyList<ProposalRow>> ListAsync(ProposalFilter filter, CancellationToken cancellationToken) =>
        await Narrow(db.Proposals, filter)
            .OrderByDescending(p => p.ProposedOn)
            .ThenByDescending(p => p.Number)
            .Select(p => new ProposalRow
            {
                Id = p.Id,
                Year = p.Year,
                Number = p.Number,
                UnitId = p.UnitId,
                UnitName = p.UnitName,
                ProposedOn = p.ProposedOn,
                Addressee = p.Addressee,
                Title = p.Title,
                Steps = p.Steps.OrderBy(s => s.On).ThenBy(s => s.Id).Select(s => new StepLine(s.Kind, s.On, s.Note)).ToList(),
                Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id || p.Steps.Any(s => s.Id == e.RecordId)),
            })
            .ToListAsync(cancellationToken);

    public async Task<ProposalPage> PageAsync(ProposalFilter filter, int page, CancellationToken cancellationToken)
    {
        var rows = await ListAsync(filter, cancellationToken);
        return new ProposalPage(rows.Count, rows.Count(r => r.AcceptedOn is not null), [.. rows.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>One proposal, voided or not.</summary>
    public async Task<ProposalDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var proposal = await db.ProposalsWithVoided.AsNoTracking().Include(p => p.Void).SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new NotFoundException("Proposal");
        var steps = await db.ProposalStepsWithVoided
            .AsNoTracking()
            .Include(s => s.Void)
            .Where(s => s.ProposalId == id)
            .OrderBy(s => s.On)
            .ThenBy(s => s.Id)
            .ToListAsync(cancellationToken);
        return new ProposalDetail
        {
            Proposal = proposal,
            Steps = steps,
            Void = proposal.Void,
            Files = await db.FilesOfAsync([id, .. steps.Select(s => s.Id)], cancellationToken),
        };
    }

    private static IQueryable<Proposal> Narrow(IQueryable<Proposal> proposals, ProposalFilter filter)
    {
        proposals = filter.From is { } from ? proposals.Where(p => p.ProposedOn >= from) : proposals;
        proposals = filter.To is { } to ? proposals.Where(p => p.ProposedOn <= to) : proposals;
        proposals = filter.UnitId is { } unit ? proposals.Where(p => p.UnitId == unit) : proposals;
        if (filter.AcceptedYear is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            proposals = proposals.Where(p => p.Steps.Any(s => s.Kind == ProposalStepKind.Accepted && s.On >= first && s.On <= last));
        }

        return Search(OfState(proposals, filter.State), VietnameseText.Clean(filter.Text));
    }

    private static IQueryable<Proposal> OfState(IQueryable<Proposal> proposals, ProposalState? state) => state switch
    {
        null => proposals,
        ProposalState.Sent => proposals.Where(p => !p.Steps.Any()),
        ProposalState.Answered => proposals.Where(p => p.Steps.Any() && p.Steps.All(s => s.Kind == ProposalStepKind.Answered)),
        ProposalState.Accepted => proposals.Where(p => p.Steps.Any(s => s.Kind == ProposalStepKind.Accepted) && p.Steps.All(s => s.Kind != ProposalStepKind.CarriedOut)),
        ProposalState.Refused => proposals.Where(p => p.Steps.Any(s => s.Kind == ProposalStepKind.Refused)),
        ProposalState.CarriedOut => proposals.Where(p => p.Steps.Any(s => s.Kind == ProposalStepKind.CarriedOut)),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state of a proposal."),
    };

    private static IQueryable<Proposal> Search(IQueryable<Proposal> proposals, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return proposals.Where(p => p.Year == year && p.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            proposals = proposals.Where(p => p.TextFold.Contains(word));
        }

        return proposals;
    }
}
