using ChungSuc.Core.Journal;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>Makes, shows once and takes back the secret address of one's own calendar.</summary>
public sealed class CalendarKeyModel(CalendarKeyService keys, PresentOffice office, OnceKey once) : PageModel, IPreparedPage
{
    private const string TokenKey = "CalendarToken";

    public CalendarKey? Key { get; private set; }

    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (TempData[TokenKey] is string token && office.Office is { } commune)
        {
            Address = $"{Request.Scheme}://{Request.Host}{WorkItemLinks.Feed(commune.Slug, token)}";
        }
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Key = await keys.PresentAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await keys.MakeAsync(once, cancellationToken) is { } token)
        {
            TempData[TokenKey] = token;
            TempData.Say("Đã tạo địa chỉ lịch.");
        }
        else
        {
            TempData.Remind("Địa chỉ đã được tạo ở lần gửi trước và chỉ hiện một lần. Nếu chưa kịp chép, bấm “Tạo địa chỉ mới”.");
        }

        return LocalRedirect(WorkItemLinks.CalendarKey);
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancellationToken)
    {
        await keys.EndAsync(cancellationToken);
        TempData.Say("Đã thu hồi địa chỉ lịch. Điện thoại không đọc được nữa.");
        return LocalRedirect(WorkItemLinks.CalendarKey);
    }
}
