using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Projects;

public sealed class DetailModel(ProjectQueries projects, ProjectChoices choices, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    public ProjectDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Project Project => Detail.Project;

    public DateOnly Day => choices.DayOf(Asked);

    public bool MayWrite => rules.MayOpen("/Projects/RecordLine", actor.Role) && Detail.Void is null;

    public bool MayVoid => MayWrite && Detail.Lines.All(l => l.Void is not null);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public IReadOnlyList<EvidenceFile> Files => [.. Detail.Files.Select(f => f.File).DistinctBy(f => f.Id)];

    public Proofs Proofs => new(Files, MayWrite ? EvidenceLinks.Add(nameof(Project), Project.Id) : null);

    public int FilesOf(ProjectLine line) => Detail.Files.Count(f => f.RecordId == line.Id);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await projects.GetAsync(id, Day, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
