using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Remarks of people who watch a work, and what the commune answers.</summary>
public sealed class RemarkService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "community_remark";

    private static readonly UnitKind[] Places = [UnitKind.Village, UnitKind.ResidentialArea];

    public Task<Guid> RecordAsync(RecordRemark input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.RecordRemark,
            null,
            input,
            async writer =>
            {
                var village = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == input.VillageId && u.CommuneId == db.CommuneId && Places.Contains(u.Kind), cancellationToken)
                    ?? throw new RuleException("inspection.remark.village", "Chọn thôn trong danh sách của xã.", nameof(input.VillageId));
                if (!InspectionRules.MayRemark(actor, village.Path))
                {
                    throw new RuleException(
                        "inspection.remark.outside", "Trưởng thôn chỉ ghi phản ánh của thôn mình; Mặt trận ghi được của mọi thôn. Chọn thôn của mình.", nameof(input.VillageId));
                }

                var on = InspectionRules.Past(input.On, VietnameseDate.Today(clock), "Ngày thấy", nameof(input.On));
                var work = InspectionRules.NeededLine(
                    input.Work, CommunityRemark.WorkLength, "Ghi tên hoặc số công trình, ví dụ “Đường trục thôn Đông” hoặc “2025/007”.", nameof(input.Work));
                var text = InspectionRules.Needed(input.Text, CommunityRemark.TextLength, "Ghi điều đã thấy, ví dụ “Bê tông đổ dày 12 cm, thiết kế 16 cm”.", nameof(input.Text));
                var request = InspectionRules.Optional(input.Request, CommunityRemark.TextLength, nameof(input.Request));
                var remark = new CommunityRemark
                {
                    CommuneId = db.CommuneId,
                    Year = on.Year,
                    Number = await NumberCounter.TakeAsync(db, Series, on.Year, cancellationToken),
                    VillageId = village.Id,
                    UnitPath = village.Path,
                    On = on,
                    Work = work,
                    Text = text,
                    Request = request,
                    SearchFold = VietnameseText.Fold($"{work} {text} {request}"),
                    RecordedBy = actor.Name,
                    RecordedAt = writer.At,
                };
                db.CommunityRemarks.Add(remark);
                writer.Add(new CommunityRemarkRecorded { Number = remark.NumberText, Village = village.Name, Work = work, Text = text }, remark);
                await evidence.BindAsync(writer, remark, input.Evidence, cancellationToken);
                return remark.Id;
            },
            cancellationToken);

    public Task<Guid> AnswerAsync(AnswerRemark input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.AnswerRemark,
            null,
            input,
            async writer =>
            {
                var remark = await db.CommunityRemarks.AsNoTracking().SingleOrDefaultAsync(r => r.Id == input.RemarkId, cancellationToken) ?? throw new NotFoundException("Remark");
                if (!InspectionRules.MayAnswerRemark(actor))
                {
                    throw new RuleException("inspection.remark.answer", "Chỉ Ủy ban nhân dân xã trả lời phản ánh. Nhờ Cán bộ Chương trình trả lời.");
                }

                var answer = new InspectionAnswer
                {
                    CommuneId = db.CommuneId,
                    VisitId = null,
                    RemarkId = remark.Id,
                    On = InspectionRules.Past(input.On, VietnameseDate.Today(clock), "Ngày trả lời", nameof(input.On)),
                    Text = InspectionRules.Needed(input.Text, InspectionAnswer.TextLength, "Viết nội dung trả lời: đã kiểm tra thế nào, xử lý ra sao.", nameof(input.Text)),
                    UserId = actor.UserId,
                    UserName = actor.Name,
                    Post = actor.Post,
                    At = writer.At,
                };
                db.InspectionAnswers.Add(answer);
                writer.Add(new CommunityRemarkAnswered { Number = remark.NumberText, Text = answer.Text }, remark, answer);
                return remark.Id;
            },
            cancellationToken);
}
