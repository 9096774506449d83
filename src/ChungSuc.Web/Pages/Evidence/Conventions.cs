using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Evidence;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules.AllowSignedIn("/Evidence");
}
