using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>What is ready and what is missing, then the launch; with gaps it needs a reason.</summary>
public sealed class LaunchModel(MovementQueries movements, MovementReadiness readiness, LaunchService service, Actor actor) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nhập ngày phát động, ví dụ 15/03/2025.")]
    [Display(Name = "Ngày phát động")]
    public DateOnly? LaunchedOn { get; set; }

    [BindProperty]
    [StringLength(MovementLaunch.ReasonLength, ErrorMessage = "Viết gọn trong 1.000 ký tự.")]
    [Display(Name = "Lý do phát động khi còn thiếu")]
    public string? Reason { get; set; }

    public MovementEdition Edition { get; private set; } = null!;

    public MovementLaunch? Known { get; private set; }

    public IReadOnlyList<ReadinessItem> Items { get; private set; } = [];

    public bool MayLaunch => Known is null && actor.Role is Role.Chairman or Role.EmulationSecretary;

    public IEnumerable<ReadinessItem> Missing => Items.Where(i => i.Gap is not null);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Edition = await movements.WholeAsync(Id, null, cancellationToken);
        Known = await movements.LaunchAsync(Id, cancellationToken);
        Items = await readiness.ReadAsync(Edition, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        await service.LaunchAsync(
            new LaunchMovement
            {
                MovementId = Id,
                LaunchedOn = LaunchedOn!.Value, // [Required] was checked before this handler
                Gaps = [.. Missing.Select(i => $"{i.Text}: {i.Gap}")],
                Reason = Reason,
            },
            cancellationToken);
        TempData.Say("Đã ghi việc phát động phong trào.");
        return LocalRedirect(MovementLinks.Launch(Id));
    }
}
