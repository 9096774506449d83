using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using ChungSuc.Web.Pages.Projects;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class RemarkModel(RemarkQueries remarks, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public RemarkDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public CommunityRemark Remark => Detail.Remark;

    public bool MayAnswer => Remark.Void is null && rules.MayOpen("/Inspections/AnswerRemark", actor.Role);

    public bool MayVoid => Remark.Void is null && rules.MayOpen("/Inspections/Void", actor.Role) && InspectionRules.MayRemark(actor, Remark.UnitPath);

    public Proofs Proofs => new(Detail.Files, MayVoid ? EvidenceLinks.Add(nameof(CommunityRemark), Remark.Id) : null);

    /// <summary>The ledger of works by the name or number that people wrote.</summary>
    public string? WorksUrl => rules.MayOpen("/Projects/Index", actor.Role) ? $"{ProjectLinks.List}?q={Uri.EscapeDataString(Remark.Work)}" : null;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await remarks.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
