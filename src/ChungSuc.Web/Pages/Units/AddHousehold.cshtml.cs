using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Units;

public sealed class AddHouseholdModel(UnitService units, UnitQueries queries) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UnitId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập họ tên chủ hộ.")]
    [Display(Name = "Họ tên chủ hộ")]
    public string HeadName { get; set; } = string.Empty;

    public string UnitName { get; private set; } = string.Empty;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => UnitName = (await queries.GetAsync(UnitId, cancellationToken)).Unit.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await units.AddAsync(new AddParticipants([new AddHousehold(UnitId, HeadName)], []), cancellationToken);
        TempData.Say($"Đã thêm hộ {HeadName}.");
        return LocalRedirect(UnitLinks.One(UnitId));
    }
}
