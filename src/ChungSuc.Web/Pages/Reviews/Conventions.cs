using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Reviews;

internal sealed class Conventions : IFolderConventions
{
    public const string NewPage = "/Reviews/New";
    public const string EditPage = "/Reviews/Edit";
    public const string IssuePage = "/Reviews/Issue";

    public void Configure(AccessRules rules) => rules
        .Allow("/Reviews", Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer, Role.CultureOfficer, Role.Front)
        .Allow(NewPage, Role.EmulationSecretary)
        .Allow(EditPage, Role.EmulationSecretary)
        .Allow(IssuePage, Role.Chairman)
        .Show(NavigationGroup.Papers, 20, "Báo cáo", ReportLinks.List, "/Reviews/Index");
}
