using ChungSuc.Core.Data;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Policies;

internal sealed class PolicyEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Policy), nameof(PolicyUse), nameof(Proposal), nameof(ProposalStep)];

    public string Page => Conventions.DetailPage;

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var policies = await db.Policies.Where(p => recordIds.Contains(p.Id)).Select(p => new { p.Id, p.DocumentNumber, p.Title }).ToListAsync(cancellationToken);
        var uses = await db.PolicyUses
            .Where(u => recordIds.Contains(u.Id))
            .Join(db.Policies, u => u.PolicyId, p => p.Id, (u, p) => new { u.Id, u.UnitName, u.UsedOn, u.PolicyId, p.DocumentNumber })
            .ToListAsync(cancellationToken);
        var proposals = await db.Proposals.Where(p => recordIds.Contains(p.Id)).Select(p => new { p.Id, p.UnitName, p.Title }).ToListAsync(cancellationToken);
        var steps = await db.ProposalSteps
            .Where(s => recordIds.Contains(s.Id))
            .Join(db.Proposals, s => s.ProposalId, p => p.Id, (s, p) => new { s.Id, s.Kind, s.On, s.ProposalId, p.Title })
            .ToListAsync(cancellationToken);
        return
        [
            .. policies.Select(p => new ProvenPlace(p.Id, $"Văn bản {p.DocumentNumber}: {p.Title}", PolicyLinks.Detail(p.Id))),
            .. uses.Select(u => new ProvenPlace(u.Id, $"{u.UnitName} triển khai văn bản {u.DocumentNumber} ngày {Show.Date(u.UsedOn)}", PolicyLinks.Detail(u.PolicyId))),
            .. proposals.Select(p => new ProvenPlace(p.Id, $"Đề xuất của {p.UnitName}: {p.Title}", PolicyLinks.Proposal(p.Id))),
            .. steps.Select(s => new ProvenPlace(s.Id, $"{s.Kind.Vietnamese()} ngày {Show.Date(s.On)}, đề xuất {s.Title}", PolicyLinks.Proposal(s.ProposalId))),
        ];
    }
}
