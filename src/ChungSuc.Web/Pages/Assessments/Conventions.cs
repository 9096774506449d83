using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Assessments;

internal sealed class Conventions : IFolderConventions
{
    /// <summary>Those who may score in some step; whose step it is, ScoringRights tells for each sheet.</summary>
    private static readonly Role[] Scorers =
    [
        Role.Chairman, Role.ProgrammeOfficer, Role.EmulationSecretary, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead, Role.Enterprise,
    ];

    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Assessments")
        .Allow("/Assessments/Open", Role.ProgrammeOfficer, Role.EmulationSecretary)
        .Allow("/Assessments/Enter", Role.ProgrammeOfficer, Role.EmulationSecretary, Role.VillageHead)
        .Allow("/Assessments/AddCase", Scorers)
        .Allow("/Assessments/VoidCase", Scorers)
        .Allow("/Assessments/Score", Scorers)
        .Allow("/Assessments/Mark", Scorers)
        .Allow("/Assessments/Complete", Scorers)
        .Allow("/Assessments/Accept", Scorers)
        .Allow("/Assessments/Reopen", Role.ProgrammeOfficer, Role.EmulationSecretary)
        .Allow("/Assessments/Override", Role.Chairman)
        .Allow("/Assessments/Conclude", Role.ProgrammeOfficer, Role.EmulationSecretary)
        .Allow("/Assessments/Withdraw", Role.ProgrammeOfficer, Role.EmulationSecretary)
        .Allow("/Assessments/CloseYear", Role.Chairman, Role.ProgrammeOfficer, Role.EmulationSecretary)
        .Show(NavigationGroup.Assessment, 10, "Đánh giá, chấm điểm", AssessmentLinks.List, "/Assessments/Index")
        .Show(NavigationGroup.Assessment, 20, "Xếp hạng", AssessmentLinks.Ranking, "/Assessments/Ranking");
}
