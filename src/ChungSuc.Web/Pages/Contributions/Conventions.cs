using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Contributions;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Writers = [Role.VillageHead, Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Front];

    public void Configure(AccessRules rules) => rules
        .Allow("/Contributions", [.. Writers, Role.Chairman, Role.CultureOfficer, Role.MassOrganisation, Role.CouncilMember])
        .Allow("/Contributions/Record", Writers)
        .Allow("/Contributions/Void", Writers)
        .Show(NavigationGroup.Ledgers, 10, "Đóng góp", ContributionLinks.List, "/Contributions/Index");
}
