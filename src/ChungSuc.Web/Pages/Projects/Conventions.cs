using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Projects;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Readers =
    [
        Role.ProgrammeOfficer, Role.Chairman, Role.EmulationSecretary, Role.VillageHead, Role.Front, Role.MassOrganisation, Role.CultureOfficer, Role.CouncilMember,
    ];

    public void Configure(AccessRules rules) => rules
        .Allow("/Projects", Readers)
        .Allow("/Projects/Record", Role.ProgrammeOfficer)
        .Allow("/Projects/RecordLine", Role.ProgrammeOfficer)
        .Allow("/Projects/Void", Role.ProgrammeOfficer)
        .Show(NavigationGroup.Ledgers, 30, "Công trình", ProjectLinks.List, "/Projects/Index");
}
