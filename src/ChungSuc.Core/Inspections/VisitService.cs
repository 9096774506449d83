using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Plans visits, joins plans to them, moves and cancels them. Overlaps are shown first; a person decides and says why.</summary>
public sealed class VisitService(AppDbContext db, JournalBook journal, Actor actor, OverlapQueries overlaps, TimeProvider clock)
{
    private DateOnly Today => VietnameseDate.Today(clock);

    public Task<VisitOutcome> RecordAsync(RecordVisit input, CancellationToken cancellationToken = default) =>
        AnswerAsync(journal.WriteAsync(
            InspectionProcesses.RecordVisit,
            null,
            input,
            async writer =>
            {
                var maker = new VisitMaker(db, actor);
                var (visit, made) = await maker.MakeAsync(input, writer, Today, null, cancellationToken);
                var found = await overlaps.FindAsync(visit, cancellationToken);
                visit.Overlaps.AddRange(maker.Keep(visit, found, input.DespiteOverlap, writer));
                db.InspectionVisits.Add(visit);
                writer.Add(
                    made with { Overlaps = [.. found.Select(o => o.Number)], DespiteOverlap = found.Count == 0 ? null : visit.Overlaps[0].Reason },
                    visit,
                    [.. visit.Plans, .. visit.Places, .. visit.Members, .. visit.Overlaps]);
                return visit.Id;
            },
            cancellationToken));

    /// <summary>A plan of the writer's own side is served by a visit that is still to be made, whoever planned it.</summary>
    public Task<Guid> JoinAsync(JoinVisit input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.Join,
            null,
            input,
            async writer =>
            {
                var visit = await ToMakeAsync(input.VisitId, cancellationToken);
                var plan = await db.InspectionPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == input.PlanId, cancellationToken)
                    ?? throw new RuleException("inspection.join.plan", "Chọn kế hoạch cần ghép.", nameof(JoinVisit.PlanId));
                InspectionRules.RequireWrite(actor, plan.Side);
                if (visit.Plans.Exists(p => p.PlanId == plan.Id))
                {
                    throw new RuleException("inspection.join.twice", $"Cuộc số {visit.NumberText} đã phục vụ kế hoạch này. Chọn kế hoạch khác.", nameof(JoinVisit.PlanId));
                }

                var served = new ServedPlan { CommuneId = db.CommuneId, VisitId = visit.Id, PlanId = plan.Id, AddedBy = actor.Name, At = writer.At };
                db.ServedPlans.Add(served);
                writer.Add(new InspectionVisitJoined { Number = visit.NumberText, Plan = plan.Name }, visit, served);
                return visit.Id;
            },
            cancellationToken);

    public Task<VisitOutcome> MoveAsync(MoveVisit input, CancellationToken cancellationToken = default) =>
        AnswerAsync(journal.WriteAsync(
            InspectionProcesses.Move,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var visit = await ToMakeAsync(input.VisitId, cancellationToken);
                InspectionRules.RequireWrite(actor, visit.Side);
                var (from, to) = InspectionRules.Days(input.FromOn, input.ToOn, Today);
                var (wasFrom, wasTo) = (visit.FromOn, visit.ToOn);
                if ((from, to) == (wasFrom, wasTo))
                {
                    throw new RuleException("inspection.move.same", "Đó là ngày đang có. Nhập ngày mới.", nameof(input.FromOn));
                }

                var reason = wasFrom is null && VietnameseText.Clean(input.Reason).Length == 0
                    ? "Định ngày"
                    : InspectionRules.NeededLine(input.Reason, InspectionAct.ReasonLength, "Nêu lý do đổi ngày, ví dụ “mưa lũ, đường vào thôn chưa đi được”.", nameof(input.Reason));
                var act = AddAct(writer, visit, InspectionActKind.Moved, reason, from, to);
                visit.Set(from, to);
                var found = await overlaps.FindAsync(visit, cancellationToken);
                var kept = new VisitMaker(db, actor).Keep(visit, found, input.DespiteOverlap, writer);
                db.InspectionOverlaps.AddRange(kept);
                writer.Add(
                    new InspectionVisitMoved
                    {
                        Number = visit.NumberText,
                        WasFrom = wasFrom,
                        WasTo = wasTo,
                        FromOn = from,
                        ToOn = to,
                        Overlaps = [.. found.Select(o => o.Number)],
                        DespiteOverlap = kept.Count == 0 ? null : kept[0].Reason,
                    },
                    visit,
                    [act, .. kept]);
                return visit.Id;
            },
            cancellationToken));

    public Task<Guid> CancelAsync(CancelVisit input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.Cancel,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var visit = await ToMakeAsync(input.VisitId, cancellationToken);
                InspectionRules.RequireWrite(actor, visit.Side);
                var reason = InspectionRules.NeededLine(
                    input.Reason, InspectionAct.ReasonLength, "Nêu lý do hủy, ví dụ “đã ghép vào cuộc kiểm tra của tỉnh”.", nameof(input.Reason));
                var act = AddAct(writer, visit, InspectionActKind.Cancelled, reason, null, null);
                writer.Add(new InspectionVisitCancelled { Number = visit.NumberText, Purpose = visit.Purpose }, visit, act);
                return visit.Id;
            },
            cancellationToken);

    private static async Task<VisitOutcome> AnswerAsync(Task<Guid> writing)
    {
        try
        {
            return new VisitOutcome(await writing, []);
        }
        catch (OverlapFoundException found)
        {
            return new VisitOutcome(null, found.Overlaps);
        }
    }

    private InspectionAct AddAct(JournalWriter writer, InspectionVisit visit, InspectionActKind kind, string reason, DateOnly? from, DateOnly? to)
    {
        var act = new InspectionAct
        {
            CommuneId = db.CommuneId,
            VisitId = visit.Id,
            Position = visit.Acts.Count + 1,
            Kind = kind,
            WasFrom = visit.FromOn,
            WasTo = visit.ToOn,
            FromOn = from,
            ToOn = to,
            Reason = reason,
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.InspectionActs.Add(act);
        return act;
    }

    /// <summary>A visit that is neither cancelled nor made.</summary>
    private async Task<InspectionVisit> ToMakeAsync(Guid id, CancellationToken cancellationToken)
    {
        var visit = await db.InspectionVisits
            .Include(v => v.Plans)
            .Include(v => v.Places)
            .Include(v => v.Acts)
            .AsSplitQuery()
            .SingleOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new NotFoundException("Inspection visit");
        visit.RequireOpen();
        return await db.InspectionMinutes.AnyAsync(m => m.VisitId == id, cancellationToken)
            ? throw new RuleException("inspection.visit.done", $"Cuộc số {visit.NumberText} đã có biên bản, không đổi được nữa.")
            : visit;
    }
}
