using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Journal;

internal sealed class Conventions : IFolderConventions
{
    public void Configure(AccessRules rules) => rules
        .Allow("/Journal", Role.Administrator, Role.Chairman, Role.EmulationSecretary, Role.Front, Role.ProgrammeOfficer)
        .Show(NavigationGroup.System, 20, "Nhật ký", JournalLinks.List, "/Journal/Index");
}
