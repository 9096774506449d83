using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Statistics;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Enterers = [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.VillageHead];

    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Statistics")
        .Allow("/Statistics/Index", [.. Enterers, Role.Chairman, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.CouncilMember])
        .Allow("/Statistics/OfUnit", Enterers)
        .Allow("/Statistics/OfKey", Enterers)
        .Show(NavigationGroup.Ledgers, 90, "Số liệu", StatisticLinks.Board, "/Statistics/Index");
}
