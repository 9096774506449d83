using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Imports;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .Allow("/Imports", Role.Administrator, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.Front, Role.VillageHead)
        .Show(NavigationGroup.Ledgers, 98, "Nhập từ Excel", ImportLinks.List, "/Imports/Index");
}
