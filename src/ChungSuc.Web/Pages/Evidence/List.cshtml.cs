using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>All files that the person may read, each with the number of records it proves.</summary>
public sealed class ListModel(EvidenceQueries evidence, EvidenceRooms rooms, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public const string Loose = "chua-gan";
    public const string Expired = "het-han";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public EvidenceKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public EvidencePage Files { get; private set; } = new(0, []);

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool MayStore => rules.MayOpen(Conventions.StorePage, actor.Role);

    public bool IsNarrowed => Text is not null || Kind is not null || State is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = new EvidenceFilter { Reader = rooms.Reader, Text = Text, Kind = Kind, IsLooseOnly = State == Loose, IsExpiredOnly = State == Expired };
        Files = await evidence.PageAsync(filter, Today, Number, EvidenceQueries.PageSize, cancellationToken);
    }
}
