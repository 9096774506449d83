using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Communications;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Writers = [Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead];

    public void Configure(AccessRules rules) => rules
        .Allow("/Communications", [.. Writers, Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CouncilMember])
        .Allow("/Communications/Record", Writers)
        .Allow("/Communications/Prove", Writers)
        .Allow("/Communications/Void", Writers)
        .Allow("/Communications/Plan", Writers)
        .Show(NavigationGroup.Ledgers, 40, "Tuyên truyền", CommunicationLinks.List, "/Communications/Index");
}
