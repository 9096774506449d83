using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Surveys;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Readers =
    [
        Role.Front, Role.MassOrganisation, Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.VillageHead,
    ];

    public void Configure(AccessRules rules) => rules
        .Allow("/Surveys", Readers)
        .Allow("/Surveys/Open", Role.Front)
        .Allow("/Surveys/Invite", Role.Front)
        .Allow("/Surveys/Paper", Role.Front)
        .Allow("/Surveys/Drawn", Role.Front)
        .Allow("/Surveys/Enter", Role.Front)
        .Allow("/Surveys/EnterAgain", Role.Front, Role.MassOrganisation)
        .Allow("/Surveys/Compare", Role.Front)
        .Allow("/Surveys/VoidBatch", Role.Front)
        .Allow("/Surveys/Close", Role.Front)
        .Allow("/Surveys/Void", Role.Front)
        .Open("/Surveys/Answer")
        .Show(NavigationGroup.Ledgers, 60, "Lấy ý kiến", SurveyLinks.List, "/Surveys/Index");
}
