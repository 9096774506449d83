using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Commendations;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Nominate = [Role.EmulationSecretary, Role.VillageHead, Role.Front, Role.MassOrganisation];

    public void Configure(AccessRules rules) => rules
        .Allow(
            "/Commendations",
            Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CouncilMember, Role.VillageHead, Role.Front, Role.MassOrganisation)
        .Allow(CommendationLinks.NewPage, Nominate)
        .Allow("/Commendations/Choose", Nominate)
        .Allow("/Commendations/Withdraw", Nominate)
        .Allow("/Commendations/Accept", Role.EmulationSecretary)
        .Allow("/Commendations/Judge", Role.EmulationSecretary, Role.Chairman)
        .Show(NavigationGroup.Honours, 10, "Đề nghị", CommendationLinks.List, "/Commendations/Index");
}
