using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Mail;

/// <summary>A person's own address, and whether he wants mail.</summary>
public sealed class SettingModel(ContactService contacts, AppOptions options) : PageModel
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public bool IsOn => options.Mail.IsOn;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var present = await contacts.PresentAsync(cancellationToken);
        Input = new ContactInput { Email = present.Email, WantsReminders = present.WantsReminders };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await contacts.ChangeAsync(new ChangeContact(Input.Email, Input.WantsReminders), cancellationToken);
        TempData.Say(Input is { WantsReminders: true, Email: not null } ? $"Đã lưu. Thư nhắc việc gửi đến {Input.Email}." : "Đã lưu. Anh/chị không nhận thư nhắc việc.");
        return LocalRedirect(MailLinks.Setting);
    }
}

public sealed class ContactInput
{
    [Display(Name = "Địa chỉ thư điện tử")]
    public string? Email { get; set; }

    [Display(Name = "Nhận thư nhắc việc")]
    public bool WantsReminders { get; set; }
}
