using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Steering;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Keepers = [Role.Chairman, Role.ProgrammeOfficer, Role.EmulationSecretary];

    public void Configure(AccessRules rules) => rules
        .Allow("/Steering", [.. Keepers, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead, Role.CouncilMember])
        .Allow("/Steering/Seat", Keepers)
        .Allow("/Steering/End", Keepers)
        .Allow("/Steering/Charge", Keepers)
        .Allow("/Steering/Call", Keepers)
        .Allow("/Steering/Attend", Keepers)
        .Allow("/Steering/Close", Keepers)
        .Show(NavigationGroup.Movement, 25, "Ban Chỉ đạo", SteeringLinks.Home, "/Steering/Index");
}
