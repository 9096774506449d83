using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class FactModel(FactQueries facts, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public FactDetail Detail { get; private set; } = null!;

    public EnterpriseFact Fact => Detail.Fact;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public bool MayConfirm => rules.MayOpen("/Enterprises/Confirm", actor.Role) && Fact is { Void: null, Confirmation: null };

    public bool MayAddEvidence => rules.MayOpen("/Enterprises/AddEvidence", actor.Role) && actor.MayRecord(Fact.UnitId) && Fact.Void is null;

    public bool MayVoid => rules.MayOpen("/Enterprises/Void", actor.Role) && actor.MayVoid(Fact);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public string TitleLabel => Fact.Kind switch
    {
        FactKind.ChainLink => "Đối tác",
        FactKind.Craft => "Nghề",
        FactKind.OcopProduct => "Tên sản phẩm",
        _ => "Nông sản",
    };

    public string? Points => Fact is { ScoreA: { } a, ScoreB: { } b, ScoreC: { } c }
        ? $"{string.Join(" + ", new[] { a, b, c }.Select(p => VietnameseNumber.Format(TenThousandths.ToNumber(p))))} = {VietnameseNumber.Format(Fact.Score!.Value)} điểm" // all three are there
        : null;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await facts.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
