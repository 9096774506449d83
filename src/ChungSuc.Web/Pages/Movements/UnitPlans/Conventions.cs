using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

internal sealed class Conventions : IFolderConventions
{
    public const string RecordPage = "/Movements/UnitPlans/Record";
    public const string CallPage = "/Movements/UnitPlans/Call";

    private static readonly Role[] Keepers = [Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer];

    private static readonly Role[] Writers = [.. Keepers, Role.VillageHead, Role.Front, Role.MassOrganisation, Role.Enterprise];

    public void Configure(AccessRules rules) => rules
        .Allow("/Movements/UnitPlans", [.. Writers, Role.CultureOfficer, Role.CouncilMember])
        .Allow(RecordPage, Writers)
        .Allow("/Movements/UnitPlans/Void", Writers)
        .Allow("/Movements/UnitPlans/AddFiles", Writers)
        .Allow(CallPage, Keepers)
        .Allow("/Movements/UnitPlans/Message", Keepers)
        .Show(NavigationGroup.Movement, 28, "Kế hoạch của đơn vị", UnitPlanLinks.List, "/Movements/UnitPlans/Index");
}
