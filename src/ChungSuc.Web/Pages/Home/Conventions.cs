using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Home;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Home")
        .Show(NavigationGroup.Today, 10, "Trang của tôi", HomeLinks.Home, "/Home/Index");
}
