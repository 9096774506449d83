using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Fields and villages of a member from a day on (Kế hoạch, mục IV.1.a: theo sự phân công của Trưởng Ban Chỉ đạo).</summary>
public sealed class ChargeModel(BodyMeetingQueries meetings, CouncilService councils, SteeringChoices choices, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MemberId { get; set; }

    [BindProperty]
    public ChargeInput Input { get; set; } = new();

    public CouncilMember Member { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var standing = Member.Charges.Where(c => c.ValidTo is null).ToList();
        Input = new ChargeInput
        {
            Version = Member.Version,
            From = VietnameseDate.Today(clock),
            Fields = string.Join('\n', standing.Select(c => c.Field).OfType<string>()),
            VillageIds = [.. standing.Select(c => c.VillageId).OfType<Guid>()],
        };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Member = await meetings.MemberAsync(MemberId, cancellationToken);
        Villages = await choices.VillagesAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        await councils.ChargeAsync(new ChargeMember(MemberId, Input.Version, Input.From!.Value, Input.Fields?.Split('\n') ?? [], Input.VillageIds), cancellationToken); // required
        TempData.Say($"Đã ghi phân công của {Member.FullName}.");
        return LocalRedirect(SteeringLinks.Home);
    }
}

public sealed class ChargeInput
{
    public int Version { get; set; }

    [Display(Name = "Lĩnh vực phụ trách")]
    public string? Fields { get; set; }

    [Display(Name = "Thôn phụ trách")]
    public List<Guid> VillageIds { get; set; } = [];

    [Required(ErrorMessage = "Nhập ngày phân công.")]
    [Display(Name = "Phân công từ ngày")]
    public DateOnly? From { get; set; }
}
