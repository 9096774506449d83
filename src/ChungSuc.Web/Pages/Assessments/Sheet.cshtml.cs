using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The sheet of one village: each indicator with the level, the result, the verdict and why.</summary>
public sealed class SheetModel(AssessmentQueries assessments, StatisticService statistics, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public AssessmentSheet Sheet { get; private set; } = null!;

    public AssessmentTally Tally => Sheet.Tally;

    public AssessmentHead Head => Sheet.Head;

    public bool MayEnter => !Head.IsConcluded && rules.MayOpen("/Assessments/Enter", actor.Role) && statistics.MayEnter(Head.UnitPath);

    public bool MayConclude => !Head.IsConcluded && rules.MayOpen("/Assessments/Conclude", actor.Role);

    /// <summary>"Bộ …, bản 1 (đề xuất, dùng từ 01/01/2021)."</summary>
    public string SetWords
    {
        get
        {
            var origin = Sheet.Set.Origin switch
            {
                SetOrigin.Proposal => "đề xuất của người soạn",
                SetOrigin.AsApplied => "ghi theo thực tế áp dụng",
                _ => "đã ban hành",
            };
            var from = Sheet.Set.ValidFrom is { } day ? $", dùng từ {VietnameseDate.Citation(day)}" : string.Empty;
            return $"{Sheet.Set.Name}, bản {Sheet.Set.Version} ({origin}{from}).";
        }
    }

    public string RankWords => (Tally.Rank, Tally.RankNote) switch
    {
        ({ } rank, _) => $"xếp thứ {rank}/{Sheet.Peers} thôn",
        (null, { } note) => VietnameseText.Capitalise(note),
        _ => string.Empty,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Sheet = await assessments.SheetAsync(Id, cancellationToken);
}
