using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Exemplars;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Officers = [Role.CultureOfficer, Role.EmulationSecretary, Role.Front];

    public void Configure(AccessRules rules) => rules
        .Allow("/Exemplars", [.. Officers, Role.VillageHead, Role.MassOrganisation, Role.ProgrammeOfficer, Role.Chairman, Role.CouncilMember])
        .Allow("/Exemplars/Nominate", [.. Officers, Role.VillageHead, Role.MassOrganisation, Role.ProgrammeOfficer])
        .Allow("/Exemplars/Step", [.. Officers, Role.VillageHead])
        .Allow("/Exemplars/Present", [.. Officers, Role.VillageHead, Role.MassOrganisation])
        .Allow("/Exemplars/Story", Officers)
        .Allow("/Exemplars/Void", [.. Officers, Role.VillageHead])
        .Show(NavigationGroup.Ledgers, 50, "Điển hình, mô hình", ExemplarLinks.List, "/Exemplars/Index");
}
