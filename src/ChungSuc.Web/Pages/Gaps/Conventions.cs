using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Gaps;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .Allow(
            "/Gaps", Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead, Role.Enterprise)
        .Show(NavigationGroup.Assessment, 15, "Còn thiếu gì", GapLinks.Board, "/Gaps/Index");
}
