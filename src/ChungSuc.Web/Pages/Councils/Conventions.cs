using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Councils;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .Allow("/Councils", Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CouncilMember)
        .Allow("/Councils/Seat", Role.EmulationSecretary)
        .Allow("/Councils/End", Role.EmulationSecretary)
        .Allow("/Councils/Call", Role.EmulationSecretary)
        .Allow("/Councils/Attend", Role.EmulationSecretary)
        .Allow("/Councils/Count", Role.EmulationSecretary)
        .Allow("/Councils/Conclude", Role.EmulationSecretary)
        .Show(NavigationGroup.Honours, 20, "Hội đồng", CouncilLinks.Home, "/Councils/Index");
}
