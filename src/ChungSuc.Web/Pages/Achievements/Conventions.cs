using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Achievements;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules.Allow(
        "/Achievements",
        Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer, Role.CouncilMember, Role.Front, Role.MassOrganisation, Role.VillageHead, Role.Enterprise);
}
