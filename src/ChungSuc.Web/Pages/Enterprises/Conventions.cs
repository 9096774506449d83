using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Enterprises;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Readers =
    [
        Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Chairman, Role.CouncilMember, Role.Front, Role.MassOrganisation, Role.CultureOfficer, Role.VillageHead, Role.Enterprise,
    ];

    private static readonly Role[] Recorders = [Role.Enterprise, Role.ProgrammeOfficer];

    public void Configure(AccessRules rules) => rules
        .Allow("/Enterprises", Readers)
        .Allow("/Enterprises/Profile", Recorders)
        .Allow("/Enterprises/Record", Recorders)
        .Allow("/Enterprises/AddEvidence", Recorders)
        .Allow("/Enterprises/Confirm", [.. EnterpriseRights.Officers])
        .Allow("/Enterprises/ConfirmProfile", [.. EnterpriseRights.Officers])
        .Allow("/Enterprises/Void", [.. EnterpriseRights.Officers, Role.Enterprise])
        .Show(NavigationGroup.Ledgers, 52, "Doanh nghiệp, OCOP", EnterpriseLinks.List, "/Enterprises/Index");
}
