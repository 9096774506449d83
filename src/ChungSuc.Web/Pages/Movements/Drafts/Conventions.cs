using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Movements.Drafts;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules.Allow("/Movements/Drafts", Role.EmulationSecretary, Role.Chairman);
}
