using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

internal sealed class Conventions : IFolderConventions
{
    public const string RecordPage = "/Assessments/Recognitions/Record";

    private static readonly Role[] Writers = [Role.EmulationSecretary, Role.ProgrammeOfficer, Role.Chairman];

    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Assessments/Recognitions")
        .Allow(RecordPage, Writers)
        .Allow("/Assessments/Recognitions/Revoke", Writers)
        .Allow("/Assessments/Recognitions/Void", Writers)
        .Allow("/Assessments/Recognitions/AddFiles", Writers)
        .Show(NavigationGroup.Assessment, 40, "Công nhận", RecognitionLinks.List, "/Assessments/Recognitions/Index");
}
