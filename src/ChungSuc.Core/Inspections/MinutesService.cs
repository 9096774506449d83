using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>What a visit found: minutes, findings that become tasks in the same act, explanations of the visited, papers.</summary>
public sealed class MinutesService(
    AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, AssignmentService assignments, TimeProvider clock)
{
    private const string FindingSeries = "inspection_finding";
    private const string Product = "Báo cáo kết quả khắc phục, kèm minh chứng";

    private DateOnly Today => VietnameseDate.Today(clock);

    public Task<Guid> RecordAsync(RecordMinutes input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.RecordMinutes,
            null,
            input,
            async writer =>
            {
                var visit = await VisitAsync(input.VisitId, cancellationToken);
                InspectionRules.RequireWrite(actor, visit.Side);
                visit.RequireOpen();
                await CheckMinutesAsync(input, visit, cancellationToken);
                var minutes = new InspectionMinutes
                {
                    CommuneId = db.CommuneId,
                    VisitId = visit.Id,
                    HeldOn = input.HeldOn,
                    Present = InspectionRules.Optional(input.Present, InspectionMinutes.TextLength, nameof(input.Present)),
                    Found = InspectionRules.Needed(input.Found, InspectionMinutes.TextLength, "Ghi nội dung đã kiểm tra và kết quả.", nameof(input.Found)),
                    Conclusion = InspectionRules.Needed(input.Conclusion, InspectionMinutes.TextLength, "Ghi kết luận của đoàn.", nameof(input.Conclusion)),
                    RecordedBy = actor.Name,
                    RecordedAt = writer.At,
                };
                db.InspectionMinutes.Add(minutes);
                writer.Add(new InspectionMinutesRecorded { Number = visit.NumberText, HeldOn = minutes.HeldOn, Conclusion = minutes.Conclusion }, visit, minutes);
                await BindAsync(writer, visit, input.Evidence, cancellationToken);
                return visit.Id;
            },
            cancellationToken);

    public Task<Guid> RecordFindingAsync(RecordFinding input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.RecordFinding,
            null,
            input,
            async writer =>
            {
                var visit = await VisitAsync(input.VisitId, cancellationToken);
                InspectionRules.RequireWrite(actor, visit.Side);
                var minutes = await db.InspectionMinutes.AsNoTracking().SingleOrDefaultAsync(m => m.VisitId == visit.Id, cancellationToken)
                    ?? throw new RuleException("inspection.finding.minutes", "Cuộc này chưa có biên bản. Ghi biên bản trước, rồi ghi kiến nghị.");
                var text = InspectionRules.NeededLine(
                    input.Text, InspectionFinding.TextLength, "Ghi tồn tại, thiếu sót đã thấy, ví dụ “Sổ theo dõi rác thải không ghi từ tháng 6”.", nameof(input.Text));
                var recommendation = InspectionRules.NeededLine(
                    input.Recommendation, WorkItem.TitleLength, "Ghi kiến nghị: đơn vị phải làm gì, ví dụ “Lập lại sổ theo dõi rác thải”.", nameof(input.Recommendation));
                if (input.UnitId is null)
                {
                    throw new RuleException("inspection.finding.unit", "Chọn một đơn vị chịu trách nhiệm khắc phục.", nameof(input.UnitId));
                }

                var number = await NumberCounter.TakeAsync(db, FindingSeries, minutes.HeldOn.Year, cancellationToken);
                var item = await AssignAsync(input, visit, minutes, recommendation, writer, cancellationToken);
                var finding = new InspectionFinding
                {
                    CommuneId = db.CommuneId,
                    VisitId = visit.Id,
                    Year = minutes.HeldOn.Year,
                    Number = number,
                    Side = visit.Side,
                    Text = text,
                    Recommendation = recommendation,
                    SearchFold = VietnameseText.Fold($"{text} {recommendation}"),
                    UnitId = item.OwnerUnitId,
                    UnitPath = item.OwnerPath,
                    WorkItemId = item.Id,
                    RecordedBy = actor.Name,
                    RecordedAt = writer.At,
                };
                db.InspectionFindings.Add(finding);
                writer.Add(
                    new InspectionFindingRecorded
                    {
                        Number = finding.NumberText,
                        Visit = visit.NumberText,
                        Text = text,
                        Recommendation = recommendation,
                        Unit = await db.Units.Where(u => u.Id == item.OwnerUnitId).Select(u => u.Name).SingleAsync(cancellationToken),
                        Deadline = item.Deadline,
                        WorkItem = item.NumberText,
                    },
                    visit,
                    finding);
                return finding.Id;
            },
            cancellationToken);

    public Task<Guid> AnswerAsync(AnswerVisit input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.Answer,
            null,
            input,
            async writer =>
            {
                var visit = await VisitAsync(input.VisitId, cancellationToken);
                var finding = input.FindingId is { } id
                    ? await db.InspectionFindings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.VisitId == visit.Id, cancellationToken) ?? throw new NotFoundException("Finding")
                    : null;
                var paths = finding is null ? await db.InspectionPlaces.Where(p => p.VisitId == visit.Id).Select(p => p.UnitPath).ToListAsync(cancellationToken) : [finding.UnitPath];
                if (!InspectionRules.MayAnswer(actor, visit.Side, paths))
                {
                    throw new RuleException("inspection.answer.outside", "Chỉ đơn vị được kiểm tra, giám sát giải trình. Nhờ đơn vị đó ghi.");
                }

                var answer = new InspectionAnswer
                {
                    CommuneId = db.CommuneId,
                    VisitId = visit.Id,
                    FindingId = finding?.Id,
                    On = InspectionRules.Past(input.On, Today, "Ngày giải trình", nameof(input.On)),
                    Text = InspectionRules.Needed(input.Text, InspectionAnswer.TextLength, "Viết nội dung giải trình.", nameof(input.Text)),
                    UserId = actor.UserId,
                    UserName = actor.Name,
                    Post = actor.Post,
                    At = writer.At,
                };
                db.InspectionAnswers.Add(answer);
                writer.Add(new InspectionAnswered { Visit = visit.NumberText, Finding = finding?.NumberText, Text = answer.Text }, visit, answer);
                await BindAsync(writer, visit, input.Evidence, cancellationToken);
                return answer.Id;
            },
            cancellationToken);

    public Task<Guid> AddEvidenceAsync(AddVisitEvidence input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.AddEvidence,
            null,
            input,
            async writer =>
            {
                var visit = await VisitAsync(input.VisitId, cancellationToken);
                InspectionRules.RequireWrite(actor, visit.Side);
                visit.RequireOpen();
                if (input.Evidence.Count == 0)
                {
                    throw new RuleException("inspection.evidence.none", "Chọn ảnh hoặc bản quét cần thêm.", nameof(input.Evidence));
                }

                writer.Add(new InspectionEvidenceAdded { Visit = visit.NumberText, Files = input.Evidence.Count }, visit);
                await BindAsync(writer, visit, input.Evidence, cancellationToken);
                return visit.Id;
            },
            cancellationToken);

    private async Task<InspectionVisit> VisitAsync(Guid id, CancellationToken cancellationToken)
    {
        var visit = await db.InspectionVisits.Include(v => v.Acts).AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken);
        var seesOnly = InspectionRules.SeesOnly(actor);
        return visit is not null && (seesOnly is null || await db.InspectionPlaces.AnyAsync(p => p.VisitId == id && p.UnitPath.StartsWith(seesOnly), cancellationToken)
                || await db.InspectionFindings.AnyAsync(f => f.VisitId == id && f.UnitPath.StartsWith(seesOnly), cancellationToken))
            ? visit
            : throw new NotFoundException("Inspection visit");
    }

    private async Task CheckMinutesAsync(RecordMinutes input, InspectionVisit visit, CancellationToken cancellationToken)
    {
        InspectionRules.Past(input.HeldOn, Today, "Ngày kiểm tra", nameof(input.HeldOn));
        if (visit.FromOn is not { } from || visit.ToOn is not { } to)
        {
            throw new RuleException("inspection.minutes.draft", $"Cuộc số {visit.NumberText} chưa định ngày. Định ngày trước, rồi ghi biên bản.", nameof(input.HeldOn));
        }

        if (input.HeldOn < from || input.HeldOn > to)
        {
            throw new RuleException(
                "inspection.minutes.day", $"Lịch của cuộc này là {InspectionWords.Days(from, to)}. Nhập ngày trong lịch, hoặc đổi ngày của cuộc trước.", nameof(input.HeldOn));
        }

        if (await db.InspectionMinutes.AnyAsync(m => m.VisitId == visit.Id, cancellationToken))
        {
            throw new RuleException("inspection.minutes.twice", $"Cuộc số {visit.NumberText} đã có biên bản. Muốn ghi lại thì hủy biên bản cũ trước.");
        }
    }

    private Task<WorkItem> AssignAsync(
        RecordFinding input, InspectionVisit visit, InspectionMinutes minutes, string recommendation, JournalWriter writer, CancellationToken cancellationToken) =>
        assignments.AddAsync(
            writer,
            new AssignWorkItem
            {
                Title = recommendation,
                Product = VietnameseText.Clean(input.Product).Length == 0 ? Product : input.Product,
                OwnerUnitId = input.UnitId,
                Deadline = input.Deadline,
                Source = new WorkItemSource(
                    WorkItemSourceKind.Inspection,
                    $"{visit.Side.Vietnamese()} số {visit.NumberText} ngày {VietnameseDate.Screen(minutes.HeldOn)}{(visit.Side == InspectionSide.Front ? " của Mặt trận" : string.Empty)}")
                {
                    RecordId = visit.Id,
                },
            },
            cancellationToken);

    /// <summary>A file that the visit has already is not bound twice.</summary>
    private async Task BindAsync(JournalWriter writer, InspectionVisit visit, IReadOnlyList<StoredFile> files, CancellationToken cancellationToken)
    {
        if (files.Count > 0)
        {
            await evidence.BindAsync(writer, visit, await evidence.UnboundAsync(visit.Id, files, cancellationToken), cancellationToken);
        }
    }
}
