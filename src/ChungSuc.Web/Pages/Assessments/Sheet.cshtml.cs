using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The sheet of one participant: each item with the level, the result, points by step, the verdict and why.</summary>
public sealed class SheetModel(AssessmentQueries assessments, StatisticService statistics, StatedFigureService stated, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public AssessmentSheet Sheet { get; private set; } = null!;

    public YearClosure? Closure { get; private set; }

    public AssessmentTally Tally => Sheet.Tally;

    public AssessmentHead Head => Sheet.Head;

    public StageCourse Course => Sheet.Course;

    private bool IsOpen => !Head.IsConcluded && Closure is null;

    public bool MayEnter => IsOpen && Head.Assessment.ParticipantKind is null && EntryDefinitions.Of(Sheet.Set).Count > 0
        && rules.MayOpen("/Assessments/Enter", actor.Role) && statistics.MayEnter(Head.UnitPath);

    public bool MayState => IsOpen && StatedFigureService.InputsOf(Head).Count > 0 && rules.MayOpen("/Assessments/Stated", actor.Role) && stated.MayState(Head);

    public bool MayScore => IsOpen && Course.Current is { } step && rules.MayOpen("/Assessments/Score", actor.Role) && ScoringRights.WhyNot(actor, Head, step, Course) is null;

    public bool MayConclude => IsOpen && Course.Current is null && rules.MayOpen("/Assessments/Conclude", actor.Role);

    public bool MayReopen => IsOpen && Course.Completed.Count > 0 && rules.MayOpen("/Assessments/Reopen", actor.Role);

    public bool MayWithdraw => Head.IsConcluded && Closure is null && rules.MayOpen("/Assessments/Withdraw", actor.Role);

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

    public string Result => Sheet.IsScored
        ? VietnameseText.Capitalise(ScoreWords.Of(Sheet) ?? "chưa có điểm")
        : $"{Tally.PassedCriteria} trên {Tally.AssignedCriteria} tiêu chí đạt";

    public string RankWords => (Tally.Rank, Tally.RankNote) switch
    {
        ({ } rank, _) => $"xếp thứ {rank}/{Sheet.Peers}{(Tally.IsTied ? " (đồng hạng)" : string.Empty)}",
        (null, { } note) => VietnameseText.Capitalise(note),
        _ => string.Empty,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Sheet = await assessments.SheetAsync(Id, cancellationToken);
        Closure = await assessments.ClosureAsync(Head.Year, cancellationToken);
    }
}
