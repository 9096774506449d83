using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Voids what was recorded wrongly; it stays readable with the reason. A voided finding takes its task back in the same act.</summary>
public sealed class InspectionVoidService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    public Task<Guid> VoidAsync(VoidInspectionRecord input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.Void,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var reason = InspectionRules.NeededLine(input.Reason, InspectionVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm thôn”.", nameof(input.Reason));
                return input.Kind switch
                {
                    VoidedKind.Plan => await PlanAsync(input.Id, reason, writer, cancellationToken),
                    VoidedKind.Minutes => await MinutesAsync(input.Id, reason, writer, cancellationToken),
                    VoidedKind.Finding => await FindingAsync(input.Id, reason, writer, cancellationToken),
                    VoidedKind.Remark => await RemarkAsync(input.Id, reason, writer, cancellationToken),
                    _ => throw new ArgumentOutOfRangeException(nameof(input), input.Kind, "Unknown kind of record."),
                };
            },
            cancellationToken);

    private async Task<Guid> PlanAsync(Guid id, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var plan = await db.InspectionPlansWithVoided.AsNoTracking().Include(p => p.Void).SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException("Plan");
        InspectionRules.RequireWrite(actor, plan.Side);
        RequireStanding(plan.Void);
        if (await db.ServedPlans.AnyAsync(s => s.PlanId == id && db.InspectionVisits.Any(v => v.Id == s.VisitId && !v.Acts.Any(a => a.Kind == InspectionActKind.Cancelled)), cancellationToken))
        {
            throw new RuleException("inspection.void.plan", "Kế hoạch còn cuộc kiểm tra, giám sát chưa hủy. Hủy các cuộc đó trước.", nameof(VoidInspectionRecord.Reason));
        }

        return Write(writer, VoidedKind.Plan, plan, plan.NumberText, plan.Name, Row(reason, writer, plan: id));
    }

    private async Task<Guid> MinutesAsync(Guid id, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var minutes = await db.InspectionMinutesWithVoided.AsNoTracking().Include(m => m.Void).SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Minutes");
        var visit = await db.InspectionVisits.AsNoTracking().SingleAsync(v => v.Id == minutes.VisitId, cancellationToken);
        InspectionRules.RequireWrite(actor, visit.Side);
        RequireStanding(minutes.Void);
        if (await db.InspectionFindings.AnyAsync(f => f.VisitId == visit.Id, cancellationToken))
        {
            throw new RuleException("inspection.void.minutes", "Biên bản còn kiến nghị. Hủy từng kiến nghị trước, rồi hủy biên bản.", nameof(VoidInspectionRecord.Reason));
        }

        return Write(writer, VoidedKind.Minutes, visit, visit.NumberText, visit.Purpose, Row(reason, writer, minutes: id));
    }

    private async Task<Guid> FindingAsync(Guid id, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var finding = await db.InspectionFindingsWithVoided.AsNoTracking().Include(f => f.Void).SingleOrDefaultAsync(f => f.Id == id, cancellationToken) ?? throw new NotFoundException("Finding");
        InspectionRules.RequireWrite(actor, finding.Side);
        RequireStanding(finding.Void);
        var item = await db.WorkItemAsync(finding.WorkItemId, cancellationToken);
        var facts = new WorkItemCourse(item).Facts;
        if (facts.IsAccepted)
        {
            throw new RuleException("inspection.void.finding", $"Kiến nghị này đã khắc phục xong (việc số {item.NumberText} đã xác nhận), không hủy được.", nameof(VoidInspectionRecord.Reason));
        }

        if (!facts.IsCancelled)
        {
            var act = db.AddAct(actor, writer, item, WorkItemActKind.Cancellation, VietnameseDate.Today(clock), $"Hủy kiến nghị số {finding.NumberText}: {reason}");
            writer.Add(new WorkItemCancelled { Number = item.NumberText, Title = item.Title }, act);
        }

        var visit = await db.InspectionVisits.AsNoTracking().SingleAsync(v => v.Id == finding.VisitId, cancellationToken);
        return Write(writer, VoidedKind.Finding, visit, finding.NumberText, finding.Recommendation, Row(reason, writer, finding: id));
    }

    private async Task<Guid> RemarkAsync(Guid id, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var remark = await db.CommunityRemarksWithVoided.AsNoTracking().Include(r => r.Void).SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Remark");
        if (!InspectionRules.MayRemark(actor, remark.UnitPath))
        {
            throw new RuleException("inspection.void.remark", "Chỉ trưởng thôn của thôn này và Mặt trận hủy phản ánh được.", nameof(VoidInspectionRecord.Reason));
        }

        RequireStanding(remark.Void);
        return Write(writer, VoidedKind.Remark, remark, remark.NumberText, remark.Work, Row(reason, writer, remark: id));
    }

    private static void RequireStanding(InspectionVoid? earlier)
    {
        if (earlier is not null)
        {
            throw new RuleException("inspection.voided", "Đã hủy trước đó. Mở lại trang để xem lý do.");
        }
    }

    private InspectionVoid Row(string reason, JournalWriter writer, Guid? plan = null, Guid? minutes = null, Guid? finding = null, Guid? remark = null) => new()
    {
        CommuneId = db.CommuneId,
        PlanId = plan,
        MinutesId = minutes,
        FindingId = finding,
        RemarkId = remark,
        Reason = reason,
        UserId = actor.UserId,
        UserName = actor.Name,
        At = writer.At,
    };

    private Guid Write(JournalWriter writer, VoidedKind kind, IEntity subject, string number, string what, InspectionVoid row)
    {
        db.InspectionVoids.Add(row);
        writer.Add(new InspectionRecordVoided { Kind = kind, Number = number, What = what }, subject, row);
        return row.Id;
    }
}
