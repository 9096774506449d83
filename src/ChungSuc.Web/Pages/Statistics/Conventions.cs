using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Statistics;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules.AllowSignedIn("/Statistics");
}
