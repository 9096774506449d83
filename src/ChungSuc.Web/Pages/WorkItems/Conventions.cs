using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.WorkItems;

internal sealed class Conventions : IFolderConventions
{
    public const string AssignPage = "/WorkItems/Assign";

    private static readonly Role[] Assigners = [Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer];

    private static readonly Role[] Doers = [.. Assigners, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead, Role.Enterprise];

    public void Configure(AccessRules rules) => rules
        .Allow("/WorkItems", [.. Doers, Role.CouncilMember])
        .Allow(AssignPage, Assigners)
        .Allow("/WorkItems/Waive", Assigners)
        .Allow("/WorkItems/Accept", Assigners)
        .Allow("/WorkItems/Return", Assigners)
        .Allow("/WorkItems/Decide", Assigners)
        .Allow("/WorkItems/Cancel", Assigners)
        .Allow("/WorkItems/Report", Doers)
        .Allow("/WorkItems/Complete", Doers)
        .Allow("/WorkItems/Extend", Doers)
        .Open("/WorkItems/Feed") // the secret in the address is the right; calendars of phones cannot sign in
        .Show(NavigationGroup.Today, 20, "Lịch", WorkItemLinks.Calendar, "/WorkItems/Calendar")
        .Show(NavigationGroup.Movement, 20, "Nhiệm vụ", WorkItemLinks.List, "/WorkItems/Index");
}
