using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Units;

public sealed class AddPersonModel(UnitService units, UnitQueries queries) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UnitId { get; set; }

    [BindProperty]
    public AddPersonInput Input { get; set; } = new();

    public string UnitName { get; private set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Sexes { get; } = [new("Nam", nameof(Sex.Male)), new("Nữ", nameof(Sex.Female))];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken) => UnitName = (await queries.GetAsync(UnitId, cancellationToken)).Unit.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var person = new AddPerson
        {
            UnitId = UnitId,
            FullName = Input.FullName,
            BirthYear = Input.BirthYear,
            Sex = Input.Sex,
            Post = Input.Post,
            IsDirectWorker = Input.IsDirectWorker,
        };
        await units.AddAsync(new AddParticipants([], [person]), cancellationToken);
        TempData.Say($"Đã thêm {Input.FullName}.");
        return LocalRedirect(UnitLinks.One(UnitId));
    }
}

public sealed class AddPersonInput
{
    [Required(ErrorMessage = "Nhập họ tên.")]
    [Display(Name = "Họ tên")]
    public string FullName { get; set; } = string.Empty;

    [Range(1900, 2100, ErrorMessage = "Nhập năm sinh gồm 4 chữ số, ví dụ 1980.")]
    [Display(Name = "Năm sinh")]
    public int? BirthYear { get; set; }

    [Display(Name = "Giới tính")]
    public Sex? Sex { get; set; }

    [Display(Name = "Chức vụ, việc làm")]
    public string? Post { get; set; }

    [Display(Name = "Là người lao động trực tiếp (nông dân, công nhân, thành viên hợp tác xã)")]
    public bool IsDirectWorker { get; set; }
}
