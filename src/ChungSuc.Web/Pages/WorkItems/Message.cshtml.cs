using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>Ready words about one task, or about all that a unit is late with or must do soon. Nothing is sent: a person pastes them.</summary>
public sealed class MessageModel(WorkItemQueries items, SubjectQueries subjects, WorkItemChoices choices, Actor actor, TimeProvider clock) : PageModel
{
    private const int PhoneLetters = 26;

    [BindProperty(SupportsGet = true, Name = "viec")]
    public Guid? WorkItemId { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    public string Text { get; private set; } = string.Empty;

    public string Back { get; private set; } = WorkItemLinks.List;

    /// <summary>All of it in sight, also on a phone.</summary>
    public int Rows => Math.Clamp(Text.Split('\n').Sum(line => (line.Length / PhoneLetters) + 1), 5, 24);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var site = $"{Request.Scheme}://{Request.Host}";
        var filter = new WorkItemFilter
        {
            Selection = WorkItemSelection.Open,
            Scope = actor.Role == Role.Enterprise ? WorkItemScope.Unit : WorkItemScope.All,
            Reader = choices.Reader,
        };
        if (UnitId is { } unitId)
        {
            var unit = await subjects.GetAsync(SubjectKind.Unit, unitId, cancellationToken);
            var tasks = await items.ListAsync(filter with { UnderPath = unit.UnitPath }, cancellationToken);
            var pressing = tasks.Where(t => t.FinishedOn is null && t.Facts.DaysLeft(today) <= WorkItemFacts.NearDays).ToList();
            Back = WorkItemLinks.ListOf(unitId, WorkItemSelection.Open, null);
            Text = pressing.Count == 0
                ? $"{unit.Name} không có việc nào quá hạn hoặc đến hạn trong {WorkItemFacts.NearDays} ngày tới."
                : WorkItemWords.MessageOf(unit.Name, pressing, today, site + WorkItemLinks.List);
            return;
        }

        var id = WorkItemId ?? throw new NotFoundException("Work item");
        var found = await items.ListAsync(filter with { Selection = null, Id = id }, cancellationToken);
        var task = found.Count == 1 ? found[0] : throw new NotFoundException("Work item");
        Back = WorkItemLinks.Item(id);
        Text = WorkItemWords.MessageOf(task, today, site + WorkItemLinks.Item(id));
    }
}
