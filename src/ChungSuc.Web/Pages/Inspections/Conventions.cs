using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Pages.Inspections;

internal sealed class Conventions : IFolderConventions
{
    public const string SchedulePage = "/Inspections/Schedule";
    public const string RemarkPage = "/Inspections/RecordRemark";

    private static readonly Role[] Council = [Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer];

    private static readonly Role[] Writers = [.. Council, Role.Front];

    /// <summary>Who sees the records of all places.</summary>
    private static readonly Role[] Everything = [.. Writers, Role.CultureOfficer, Role.MassOrganisation, Role.CouncilMember];

    private static readonly Role[] Readers = [.. Everything, Role.VillageHead, Role.Enterprise];

    public void Configure(AccessRules rules)
    {
        rules
            .Allow("/Inspections", Readers)
            .Allow("/Inspections/Compare", Everything)
            .Allow("/Inspections/Plans", Everything)
            .Allow("/Inspections/Plan", Everything)
            .Allow("/Inspections/Answer", [.. Readers.Where(role => role != Role.CouncilMember)])
            .Allow("/Inspections/Void", [.. Writers, Role.VillageHead])
            .Allow(RemarkPage, Role.VillageHead, Role.Front)
            .Allow("/Inspections/AnswerRemark", Council)
            .Show(NavigationGroup.Assessment, 30, "Kiểm tra, giám sát", InspectionLinks.List, "/Inspections/Index");
        foreach (var page in (string[])["RecordPlan", "Schedule", "Join", "Move", "Cancel", "Minutes", "Finding", "AddEvidence", "Draw"])
        {
            rules.Allow("/Inspections/" + page, Writers);
        }
    }
}
