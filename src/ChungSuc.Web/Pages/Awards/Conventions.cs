using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Awards;

internal sealed class Conventions : IFolderConventions
{
    private static readonly Role[] Readers = [Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CouncilMember];

    private static readonly Role[] RegisterReaders = [.. Readers, Role.VillageHead, Role.Front, Role.MassOrganisation];

    public static bool MayRead(Role? role) => role is { } known && Readers.Contains(known);

    public void Configure(AccessRules rules) => rules
        .Allow("/Awards", Readers)
        .Allow("/Awards/Register", RegisterReaders)
        .Allow("/Awards/Award", RegisterReaders)
        .Allow("/Awards/Draft", Role.EmulationSecretary)
        .Allow("/Awards/Discard", Role.EmulationSecretary)
        .Allow("/Awards/Issue", Role.Chairman)
        .Allow("/Awards/Revoke", Role.Chairman)
        .Show(NavigationGroup.Honours, 30, "Quyết định", AwardLinks.Decisions, "/Awards/Index")
        .Show(NavigationGroup.Honours, 40, "Sổ khen thưởng", AwardLinks.Register, "/Awards/Register");
}
