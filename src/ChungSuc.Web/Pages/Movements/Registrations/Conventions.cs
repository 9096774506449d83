using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Movements.Registrations;

internal sealed class Conventions : IFolderConventions
{
    public const string RecordPage = "/Movements/Registrations/Record";

    private static readonly Role[] Writers = [Role.EmulationSecretary, Role.Chairman, Role.VillageHead, Role.Front, Role.MassOrganisation, Role.Enterprise];

    public void Configure(AccessRules rules) => rules
        .Allow("/Movements/Registrations", [.. Writers, Role.ProgrammeOfficer, Role.CultureOfficer, Role.CouncilMember])
        .Allow(RecordPage, Writers)
        .Allow("/Movements/Registrations/Many", Writers)
        .Allow("/Movements/Registrations/Withdraw", Writers)
        .Allow("/Movements/Registrations/AddSheet", Writers)
        .Show(NavigationGroup.Movement, 22, "Đăng ký thi đua", RegistrationLinks.List, "/Movements/Registrations/Index");
}
