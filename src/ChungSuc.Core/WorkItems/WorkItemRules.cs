using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.WorkItems;

/// <summary>Who may do what to a task, and what may stand in its rows.</summary>
public static class WorkItemRules
{
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    internal const int MostYearsAhead = 6;

    private static readonly Role[] Assigners = [Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer];

    private static readonly Role[] Doers =
    [
        Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CultureOfficer, Role.Front, Role.MassOrganisation, Role.VillageHead, Role.Enterprise,
    ];

    public static bool MayAssign(Actor actor) => actor.Role is not { } role || Assigners.Contains(role);

    /// <summary>The owner's accounts, the responsible person, and those who help.</summary>
    public static bool MayReport(Actor actor, WorkItem item) => MayComplete(actor, item) || (IsDoer(actor) && item.Helpers.Exists(h => actor.Covers(h.UnitPath)));

    public static bool MayComplete(Actor actor, WorkItem item) =>
        actor.Role is null || (IsDoer(actor) && (actor.Covers(item.OwnerPath) || item.ResponsibleUserId == actor.UserId));

    /// <summary>The one who gave the task, or the chairman; of a task that the program wrote, everybody who may give tasks.</summary>
    public static bool MayDecide(Actor actor, WorkItem item) =>
        actor.Role is null or Role.Chairman || (MayAssign(actor) && (item.AssignedById is null || item.AssignedById == actor.UserId));

    /// <summary>Enterprises see the tasks that concern them, not those of all.</summary>
    public static bool MaySee(Actor actor, WorkItem item) => actor.Role != Role.Enterprise || MayReport(actor, item);

    internal static void RequireAssign(Actor actor)
    {
        if (!MayAssign(actor))
        {
            throw new RuleException("work_item.assign.role", "Chỉ Chủ tịch, Thư ký Hội đồng và Cán bộ Chương trình giao việc. Nhờ một trong những người đó giao.");
        }
    }

    internal static void RequireReport(Actor actor, WorkItem item)
    {
        if (!MayReport(actor, item))
        {
            throw new RuleException("work_item.report.outside", "Việc này giao cho đơn vị khác. Chỉ đơn vị được giao, đơn vị phối hợp và người phụ trách báo cáo được.");
        }
    }

    internal static void RequireComplete(Actor actor, WorkItem item)
    {
        if (!MayComplete(actor, item))
        {
            throw new RuleException("work_item.complete.outside", "Việc này giao cho đơn vị khác. Chỉ đơn vị được giao và người phụ trách báo hoàn thành, xin gia hạn được.");
        }
    }

    internal static void RequireDecide(Actor actor, WorkItem item)
    {
        if (!MayDecide(actor, item))
        {
            throw new RuleException("work_item.decide.role", $"Việc này do {item.AssignedBy} giao. Chỉ người giao hoặc Chủ tịch UBND xã quyết định được.");
        }
    }

    /// <summary>The doer does not judge his own work, nor grant his own request (hai người, hai việc).</summary>
    internal static void RequireOther(Actor actor, WorkItem item, WorkItemAct act)
    {
        if (actor.UserId is { } me && (act.UserId == me || item.ResponsibleUserId == me))
        {
            throw new RuleException("work_item.decide.self", "Người làm không tự xác nhận, tự gia hạn việc của mình. Nhờ người giao việc hoặc Chủ tịch UBND xã quyết định.");
        }
    }

    internal static string Needed(string? text, int most, string askedFor, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => throw new RuleException("work_item.text.empty", askedFor, field),
            _ when clean.Length > most => throw new RuleException("work_item.text.long", $"Viết gọn trong {most} ký tự.", field),
            _ => clean,
        };
    }

    internal static string? Optional(string? text, int most, string field) =>
        VietnameseText.Clean(text).Length == 0 ? null : Needed(text, most, string.Empty, field);

    private static bool IsDoer(Actor actor) => actor.Role is { } role && Doers.Contains(role);
}
