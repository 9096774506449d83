using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Criteria;

internal sealed class Conventions : IFolderConventions
{
    public const string DraftPages = "/Criteria/Drafts";

    private static readonly Role[] Writers = [Role.ProgrammeOfficer, Role.EmulationSecretary];

    public void Configure(AccessRules rules) => rules
        .AllowSignedIn("/Criteria")
        .Allow(DraftPages, Writers)
        .Allow("/Criteria/Withdraw", Writers)
        .Allow("/Criteria/Parameter", Writers)
        .Allow("/Criteria/VoidParameter", Writers)
        .Show(NavigationGroup.Assessment, 90, "Bộ tiêu chí", CriteriaLinks.List, "/Criteria/Index");
}
