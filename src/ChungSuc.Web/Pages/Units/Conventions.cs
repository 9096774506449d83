using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Units;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Units")
        .Allow("/Units/Add", Role.Administrator, Role.EmulationSecretary, Role.ProgrammeOfficer)
        .Allow("/Units/AddHousehold", Role.Administrator, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.VillageHead)
        .Allow("/Units/AddPerson", Role.Administrator, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.VillageHead)
        .Show(NavigationGroup.Movement, 30, "Đơn vị, hộ, cá nhân", UnitLinks.List, "/Units/Index");
}
