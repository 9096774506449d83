using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Supports;

internal sealed class Conventions : IFolderConventions
{
    public const string DetailPage = "/Supports/Detail";
    public const string RecordPage = "/Supports/Record";

    private static readonly Role[] Writers = [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Front, Role.MassOrganisation, Role.VillageHead];

    public void Configure(AccessRules rules) => rules
        .Allow("/Supports", [.. Writers, Role.Chairman, Role.CultureOfficer, Role.CouncilMember])
        .Allow(RecordPage, Writers)
        .Allow("/Supports/Result", Writers)
        .Allow("/Supports/Void", Writers)
        .Show(NavigationGroup.Ledgers, 35, "Hỗ trợ thôn", SupportLinks.List, "/Supports/Index");
}
