using ChungSuc.Core.Journal;
using ChungSuc.Core.Reviews;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Reviews;

public sealed class ShowModel(ReportQueries reports, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReportDetail Detail { get; private set; } = null!;

    public ReportComposition Composition => Detail.Composition;

    public bool MayEdit => !Detail.IsIssued && rules.MayOpen(Conventions.EditPage, actor.Role);

    public bool MayIssue => !Detail.IsIssued && rules.MayOpen(Conventions.IssuePage, actor.Role);

    public bool MayReplace => Detail.IsIssued && rules.MayOpen(Conventions.NewPage, actor.Role);

    public IEnumerable<ComposedPart> HeadParts => Composition.Parts.Where(p => p.Part.Place is ReportPlace.Subject or ReportPlace.Addressees or ReportPlace.Recipients);

    public IEnumerable<ComposedPart> BodyParts => Composition.Parts.Where(p => p.Part.Place is ReportPlace.Opening or ReportPlace.Section or ReportPlace.Closing);

    public string Title => $"{Detail.Report.Kind.Vietnamese()}: {Detail.Edition.ShortName}";

    /// <summary>"II. KẾT QUẢ THỰC HIỆN", as it will print.</summary>
    public static string HeadingOf(ReportPart part) =>
        part.Place == ReportPlace.Section ? $"{Core.Shared.VietnameseNumber.Roman(part.Position)}. {part.Name.ToUpperInvariant()}" : part.Name;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Detail = await reports.GetAsync(Id, cancellationToken);
}
