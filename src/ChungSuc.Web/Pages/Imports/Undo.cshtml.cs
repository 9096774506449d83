using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Imports;

/// <summary>Takes an import back, whole.</summary>
public sealed class UndoModel(ImportQueries queries, ImportService imports) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ImportId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hoàn tác, ví dụ “nhập nhầm tệp năm trước”.")]
    [Display(Name = "Lý do hoàn tác")]
    public string? Reason { get; set; }

    public ImportDetail Detail { get; private set; } = null!;

    public string KindName => imports.NameOf(Detail.Import.Kind);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await queries.GetAsync(ImportId, cancellationToken);
        imports.Kind(Detail.Import.Kind);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await imports.UndoAsync(new UndoImport(ImportId, Reason), cancellationToken);
        }
        catch (RuleException refused) when (refused.Field is null && refused.Code != "once.used")
        {
            throw new RuleException(refused.Code, refused.Message, nameof(Reason));
        }

        TempData.Remind("Đã hoàn tác lần nhập này. Các dòng đã ghi không còn tính vào tổng nào.");
        return LocalRedirect(ImportLinks.Show(ImportId));
    }
}
