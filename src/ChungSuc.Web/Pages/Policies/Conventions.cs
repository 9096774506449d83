using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Policies;

internal sealed class Conventions : IFolderConventions
{
    public const string DetailPage = "/Policies/Detail";
    public const string ProposalPage = "/Policies/Proposal";
    public const string RecordPage = "/Policies/Record";
    public const string UsePage = "/Policies/Use";

    /// <summary>A village issues no policy.</summary>
    private static readonly Role[] Issuers = [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Front, Role.MassOrganisation];

    private static readonly Role[] Writers = [.. Issuers, Role.VillageHead];

    public void Configure(AccessRules rules) => rules
        .Allow("/Policies", [.. Writers, Role.Chairman, Role.CultureOfficer, Role.CouncilMember])
        .Allow(RecordPage, Issuers)
        .Allow(UsePage, Writers)
        .Allow("/Policies/Void", Writers)
        .Allow("/Policies/Propose", Writers)
        .Allow("/Policies/Step", Writers)
        .Allow("/Policies/VoidProposal", Writers)
        .Show(NavigationGroup.Ledgers, 55, "Chính sách", PolicyLinks.List, "/Policies/Index");
}
