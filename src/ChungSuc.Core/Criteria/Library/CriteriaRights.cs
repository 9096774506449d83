using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Criteria;

/// <summary>Who writes sets, and what must hold before a draft is changed.</summary>
internal static class CriteriaRights
{
    public static void Require(Actor actor)
    {
        if (actor.Role is not (null or Role.ProgrammeOfficer or Role.EmulationSecretary))
        {
            throw new RuleException("criteria.right", "Cán bộ chương trình hoặc thư ký Hội đồng soạn bộ tiêu chí. Gửi đề nghị sửa cho họ.");
        }
    }

    /// <summary>The open draft as the person read it.</summary>
    public static async Task<CriteriaSetDraft> ReadAsync(AppDbContext db, Actor actor, DraftChange input, CancellationToken cancellationToken)
    {
        Require(actor);
        var draft = await db.CriteriaSetDrafts.SingleOrDefaultAsync(d => d.Id == input.DraftId, cancellationToken) ?? throw new NotFoundException("Criteria draft");
        if (await db.CriteriaSetVersions.AnyAsync(v => v.DraftId == draft.Id, cancellationToken)
            || await db.CriteriaSetDiscards.AnyAsync(d => d.DraftId == draft.Id, cancellationToken))
        {
            throw new NotFoundException("Open criteria draft");
        }
        return draft.Version == input.Version
            ? draft
            : throw new ConflictException(
                $"{draft.EditedBy} đã lưu bản nháp này lúc {VietnameseDate.ScreenMoment(draft.EditedAt)}. So bản đang lưu với bản của anh/chị bên dưới, sửa nếu cần, rồi bấm lưu lần nữa.");
    }
}
