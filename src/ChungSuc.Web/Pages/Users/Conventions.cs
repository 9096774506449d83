using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Users;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .Allow("/Users", Role.Administrator)
        .Open("/Users/SignIn")
        .Open("/Users/SignOut")
        .Open("/Users/SetUp")
        .AllowSignedIn("/Users/Offices")
        .Show(NavigationGroup.System, 10, "Tài khoản", UserLinks.List, "/Users/Index");
}
