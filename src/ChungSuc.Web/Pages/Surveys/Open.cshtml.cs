using ChungSuc.Core.Journal;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class OpenModel(SurveyService service, SurveyPages pages, QuestionnaireShelf shelf, OnceKey once) : PageModel, IPreparedPage
{
    private const int UsualDays = 20;

    [BindProperty]
    public OpenInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Questionnaires { get; private set; } = [];

    public IReadOnlyList<ListedVillage> Villages { get; private set; } = [];

    public string? Note => shelf.Find(Input.QuestionnaireId)?.Questionnaire.Note;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.QuestionnaireId = shelf.All[0].Questionnaire.Id;
        (Input.From, Input.To) = (pages.Today, pages.Today.AddDays(UsualDays));
        Input.Villages = [.. Villages.Select(v => new OpenVillageInput { VillageId = v.Id, IsChosen = true, Households = v.Households == 0 ? null : v.Households })];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Questionnaires = [.. shelf.All.Select(q => new SelectListItem(q.Questionnaire.Title, q.Questionnaire.Id))];
        var now = await pages.VillagesAsync(cancellationToken);

        // A form shown again keeps its rows, whatever has happened to the list since.
        Villages = Input.Villages.Count == 0
            ? now
            : [.. Input.Villages.Select(v => now.FirstOrDefault(n => n.Id == v.VillageId) ?? new ListedVillage(v.VillageId, "Thôn không còn trong danh sách", 0))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await service.OpenAsync(Input.ToCommand(), cancellationToken);
        TempData.Say(once.WasRepeated ? "Đợt này đã được mở ở lần gửi trước; không mở thêm." : "Đã mở đợt. In phiếu mời có mã QR, hoặc in phiếu giấy để phát.");
        return LocalRedirect(SurveyLinks.Show(id));
    }
}
