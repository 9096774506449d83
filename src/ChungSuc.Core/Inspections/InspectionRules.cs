using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Inspections;

/// <summary>Who may do what in this room, and what may stand in its rows.</summary>
public static class InspectionRules
{
    private static readonly Role[] Council = [Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer];

    private static readonly Role[] OwnOnly = [Role.VillageHead, Role.Enterprise];

    /// <summary>The side whose records a person writes; null for those who only read and answer.</summary>
    public static InspectionSide? SideOf(Actor actor) => actor.Role switch
    {
        Role.Front => InspectionSide.Front,
        { } role when Council.Contains(role) => InspectionSide.Council,
        _ => null,
    };

    /// <summary>The People's Committee reads the Front's records and changes nothing in them, nor the other way round. The program itself may write both.</summary>
    public static bool MayWrite(Actor actor, InspectionSide side) => actor.Role is null || SideOf(actor) == side;

    /// <summary>Village heads and enterprises see what concerns their own place; null for those who see all.</summary>
    public static string? SeesOnly(Actor actor) => actor.Role is { } role && OwnOnly.Contains(role) ? actor.UnitPath : null;

    /// <summary>The visited answer, not those who made the visit.</summary>
    public static bool MayAnswer(Actor actor, InspectionSide side, IEnumerable<string> paths) =>
        actor.Role is null || (actor.Role is not (Role.Administrator or Role.CouncilMember) && SideOf(actor) != side && paths.Any(actor.Covers));

    /// <summary>A village head of his own village; the Front, which guides the watchers, of all.</summary>
    public static bool MayRemark(Actor actor, string villagePath) => actor.Role is null or Role.Front || (actor.Role == Role.VillageHead && actor.Covers(villagePath));

    public static bool MayAnswerRemark(Actor actor) => actor.Role is null || SideOf(actor) == InspectionSide.Council;

    internal static void RequireWrite(Actor actor, InspectionSide side)
    {
        if (!MayWrite(actor, side))
        {
            throw new RuleException(
                "inspection.side",
                side == InspectionSide.Front
                    ? "Hồ sơ giám sát do Mặt trận lập; Ủy ban nhân dân đọc và giải trình, không ghi, không sửa. Nhờ Mặt trận ghi."
                    : "Hồ sơ kiểm tra do Hội đồng lập; Mặt trận và đơn vị đọc, không ghi, không sửa. Nhờ Thư ký Hội đồng ghi.");
        }
    }

    internal static string Needed(string? text, int most, string ask, string field)
    {
        var clean = VietnameseText.CleanLines(text);
        return clean.Length switch
        {
            0 => throw new RuleException("inspection.text.empty", ask, field),
            _ when clean.Length > most => throw new RuleException("inspection.text.long", $"Nội dung dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    /// <summary>On one line: names, titles.</summary>
    internal static string NeededLine(string? text, int most, string ask, string field) => Needed(VietnameseText.Clean(text), most, ask, field);

    internal static string? Optional(string? text, int most, string field) => VietnameseText.Clean(text).Length == 0 ? null : Needed(text, most, string.Empty, field);

    /// <summary>A day that has come.</summary>
    internal static DateOnly Past(DateOnly day, DateOnly today, string noun, string field)
    {
        var problem = day switch
        {
            _ when day > today => $"{noun} chưa tới. Nhập ngày không sau hôm nay.",
            _ when day < InspectionVisit.FirstDay => $"{noun} sớm hơn năm 2000. Kiểm tra lại năm.",
            _ => null,
        };
        return problem is null ? day : throw new RuleException("inspection.day", problem, field);
    }

    /// <summary>First and last day of a visit; the first alone is a visit of one day.</summary>
    internal static (DateOnly From, DateOnly To) Days(DateOnly from, DateOnly? last, DateOnly today)
    {
        var to = last ?? from;
        var (problem, field) = (from, to) switch
        {
            _ when from < InspectionVisit.FirstDay || from > today.AddYears(2) => ("Ngày đi nằm ngoài khoảng từ năm 2000 đến hai năm tới. Kiểm tra lại năm.", nameof(RecordVisit.FromOn)),
            _ when to < from => ("Ngày cuối phải từ ngày đầu trở đi.", nameof(RecordVisit.ToOn)),
            _ when to.DayNumber - from.DayNumber >= InspectionVisit.MostDays =>
                ($"Một cuộc dài tối đa {InspectionVisit.MostDays} ngày. Chia thành nhiều cuộc.", nameof(RecordVisit.ToOn)),
            _ => (null, string.Empty),
        };
        return problem is null ? (from, to) : throw new RuleException("inspection.days", problem, field);
    }
}
