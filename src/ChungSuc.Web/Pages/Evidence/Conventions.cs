using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Evidence;

internal sealed class Conventions : IFolderConventions
{
    public const string StorePage = "/Evidence/Store";

    private static readonly Role[] Senders =
        [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead];

    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Evidence")
        .Allow("/Evidence/List", [.. Senders, Role.Chairman, Role.CouncilMember])
        .Allow(StorePage, Senders)
        .Allow("/Evidence/Limit", Senders)
        .Show(NavigationGroup.Ledgers, 95, "Minh chứng", EvidenceLinks.List, "/Evidence/List");
}
