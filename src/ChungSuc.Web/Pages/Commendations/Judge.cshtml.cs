using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class JudgeModel(NominationQueries nominations, AppraisalService appraisals) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid NominationId { get; set; }

    [BindProperty(SupportsGet = true, Name = "dieu-kien")]
    public string? Rule { get; set; }

    [BindProperty]
    public JudgementInput Input { get; set; } = new();

    public Nomination Nomination { get; private set; } = null!;

    public Finding Finding { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Answers => Rule switch
    {
        "regime.border" => [new("Áp dụng luật mới vì có lợi hơn", "true"), new("Giữ luật của ngày tiếp nhận hồ sơ", "false")],
        "G5" => [new("Không có việc đang xem xét", "true"), new("Đang xem xét, tạm dừng khen", "false")],
        "G6" => [new("Không bị kỷ luật", "true"), new("Đang bị kỷ luật", "false")],
        _ => [new("Đạt", "true"), new("Không đạt", "false")],
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var found = await nominations.GetAsync(NominationId, cancellationToken);
        Nomination = found.Nomination;
        Finding = found.Askable.FirstOrDefault(f => f.RuleId == Rule) ?? throw new NotFoundException("Condition");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await appraisals.JudgeAsync(new JudgeCondition(NominationId, Rule ?? string.Empty, Input.IsMet!.Value, Input.Reason), cancellationToken);
        TempData.Say("Đã ghi đánh giá cùng tên người đánh giá và lý do.");
        return LocalRedirect(CommendationLinks.Show(NominationId));
    }
}

public sealed class JudgementInput
{
    [Required(ErrorMessage = "Chọn đạt hoặc không đạt.")]
    [Display(Name = "Kết quả")]
    public bool? IsMet { get; set; }

    [Required(ErrorMessage = "Nêu lý do: ai xác nhận, giấy tờ nào.")]
    [Display(Name = "Lý do")]
    public string Reason { get; set; } = string.Empty;
}
