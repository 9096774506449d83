using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Mail;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .Allow("/Mail", Role.Administrator)
        .AllowSignedIn("/Mail/Setting")
        .Show(NavigationGroup.Today, 40, "Nhắc việc qua thư", MailLinks.Setting, "/Mail/Setting")
        .Show(NavigationGroup.System, 30, "Thư đi", MailLinks.List, "/Mail/Index");
}
