using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Public;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules.Open("/Public");
}
