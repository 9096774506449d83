using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Drafts;

/// <summary>All that was written of a draft; from here it becomes a file and is looked at as any other.</summary>
public sealed class ShowModel(MovementQueries movements, MovementService service, LawCatalog law) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MovementDraft Draft { get; private set; } = null!;

    public IReadOnlyList<string> Missing { get; private set; } = [];

    public string NameOf(string code) => law.Forms.FirstOrDefault(f => f.Code == code)?.Name ?? code;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Draft = await movements.DraftAsync(Id, cancellationToken);
        Missing = MovementDraftFile.MissingOf(Draft);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Missing.Count > 0)
        {
            throw new RuleException("movement.draft.missing", $"{string.Join(" ", Missing)} Thêm cho đủ rồi xem trước.");
        }

        var file = MovementDraftFile.Make(Draft, NameOf);
        try
        {
            return LocalRedirect(MovementLinks.Preview(await service.UploadAsync(new MovementFileText($"{file.Id}.yaml", MovementFileWriter.Write(file)), cancellationToken)));
        }
        catch (InvalidFileException faulty)
        {
            throw new RuleException("movement.draft.file", string.Join(" ", faulty.Problems.Select(p => p.Sentence).Take(5)));
        }
    }
}
