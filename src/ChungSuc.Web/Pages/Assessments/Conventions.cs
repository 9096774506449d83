using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Assessments;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Assessments")
        .Allow("/Assessments/Open", Role.ProgrammeOfficer, Role.EmulationSecretary)
        .Allow("/Assessments/Enter", Role.ProgrammeOfficer, Role.EmulationSecretary, Role.VillageHead)
        .Allow("/Assessments/Conclude", Role.ProgrammeOfficer)
        .Show(NavigationGroup.Assessment, 10, "Thôn, khu dân cư", AssessmentLinks.List, "/Assessments/Index");
}
