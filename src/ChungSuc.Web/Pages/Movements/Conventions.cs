using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Movements;

internal sealed class Conventions : IFolderConventions
{
    public const string UploadPage = "/Movements/Upload";

    public const string PlacesPage = "/Movements/Places";

    public const string MilestonePage = "/Movements/Milestone";

    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Movements")
        .Allow(UploadPage, Role.EmulationSecretary, Role.Chairman)
        .Allow("/Movements/Preview", Role.EmulationSecretary, Role.Chairman)
        .Allow(MilestonePage, Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer)
        .Allow(PlacesPage, Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer)
        .Allow("/Movements/Copy", Role.EmulationSecretary, Role.Chairman)
        .Allow("/Movements/Launch", Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer)
        .Show(NavigationGroup.Movement, 10, "Kế hoạch, chỉ tiêu", MovementLinks.List, "/Movements/Index")
        .Show(NavigationGroup.Movement, 40, "Chu trình năm", MovementLinks.Cycle, "/Movements/Cycle");
}
