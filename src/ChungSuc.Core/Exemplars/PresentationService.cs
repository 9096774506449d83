using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Exemplars;

/// <summary>Ties exemplars to the news that present them, approves the words told of them, and voids what was recorded wrongly.</summary>
public sealed class PresentationService(AppDbContext db, JournalBook journal, Actor actor)
{
    private static readonly Role[] Officers = [Role.CultureOfficer, Role.EmulationSecretary, Role.Front];

    public Task<Guid> PresentAsync(PresentExemplar input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ExemplarProcesses.Present,
            null,
            input,
            async writer =>
            {
                var exemplar = await ExemplarAsync(input.ExemplarId, cancellationToken);
                var item = await db.Communications.AsNoTracking().SingleOrDefaultAsync(c => c.Id == input.CommunicationId, cancellationToken)
                    ?? throw new RuleException("exemplar.present.unknown", "Chọn tin, bài trong sổ tuyên truyền của xã.", nameof(input.CommunicationId));
                Require(actor.Role is not Role.VillageHead || actor.Covers(exemplar.UnitPath));
                if (await db.ExemplarPresentations.AnyAsync(p => p.ExemplarId == exemplar.Id && p.CommunicationId == item.Id, cancellationToken))
                {
                    throw new RuleException("exemplar.present.twice", "Tin, bài này đã được gắn vào điển hình.", nameof(input.CommunicationId));
                }

                var presentation = new ExemplarPresentation
                {
                    CommuneId = db.CommuneId,
                    ExemplarId = exemplar.Id,
                    CommunicationId = item.Id,
                    RecordedBy = actor.Name,
                    RecordedAt = writer.At,
                };
                db.ExemplarPresentations.Add(presentation);
                writer.Add(new ExemplarPresented { Number = exemplar.NumberText, Communication = item.NumberText }, exemplar, presentation);
                return presentation.Id;
            },
            cancellationToken);

    public Task<Guid> ApproveStoryAsync(ApproveStory input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ExemplarProcesses.Tell,
            null,
            input,
            async writer =>
            {
                var exemplar = await ExemplarAsync(input.ExemplarId, cancellationToken);
                Require(MayJudge);
                if (!await db.ExemplarSteps.AnyAsync(s => s.ExemplarId == exemplar.Id && s.Kind == StepKind.Verified, cancellationToken))
                {
                    throw new RuleException("exemplar.story.unverified", "Xác minh trước, rồi mới giới thiệu rộng rãi.", nameof(input.Text));
                }

                var story = new ExemplarStory
                {
                    CommuneId = db.CommuneId,
                    ExemplarId = exemplar.Id,
                    Channel = input.Channel,
                    Text = ExemplarRules.Needed(input.Text, ExemplarStory.TextLength, "Viết lời giới thiệu trước khi duyệt.", nameof(input.Text), keepsLines: true),
                    ApprovedBy = actor.Name,
                    ApprovedAt = writer.At,
                };
                db.ExemplarStories.Add(story);
                writer.Add(new ExemplarStoryApproved { Number = exemplar.NumberText, Channel = input.Channel }, exemplar, story);
                return story.Id;
            },
            cancellationToken);

    public Task<Guid> VoidAsync(VoidExemplar input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ExemplarProcesses.Void, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    public bool MayJudge => actor.Role is not { } role || Officers.Contains(role);

    /// <summary>Officers void everything; a village head his own nomination while nothing was built on it.</summary>
    public bool MayVoid(string unitPath, bool hasSteps) => MayJudge || (actor.Role == Role.VillageHead && actor.Covers(unitPath) && !hasSteps);

    private async Task<Guid> VoidAsync(VoidExemplar input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var exemplar = await db.ExemplarsWithVoided.Include(e => e.Void).SingleOrDefaultAsync(e => e.Id == input.ExemplarId, cancellationToken) ?? throw new NotFoundException("Exemplar");
        var steps = await db.ExemplarSteps.Where(s => s.ExemplarId == exemplar.Id).ToListAsync(cancellationToken);
        Require(MayVoid(exemplar.UnitPath, steps.Count > 0 || input.PartId is not null));
        var step = steps.Find(s => s.Id == input.PartId);
        var presentation = step is not null || input.PartId is null
            ? null
            : await db.ExemplarPresentations.SingleOrDefaultAsync(p => p.Id == input.PartId && p.ExemplarId == exemplar.Id, cancellationToken) ?? throw new NotFoundException("Step of an exemplar");
        var problem = (step, presentation) switch
        {
            (null, null) when exemplar.Void is not null => "Đã hủy trước đó. Mở lại trang để xem lý do.",
            (null, null) when steps.Count > 0 => "Điển hình còn các bước xác minh, công nhận, nhân rộng. Hủy từng bước đó trước.",
            ({ Kind: StepKind.Verified }, _) when steps.Exists(s => s.Kind is StepKind.Honoured or StepKind.Replicated) && steps.Count(s => s.Kind == StepKind.Verified) == 1 =>
                "Đã biểu dương, công nhận hoặc nhân rộng dựa trên bước xác minh này. Hủy các bước đó trước.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RuleException("exemplar.void", problem, nameof(input.Reason));
        }

        var voided = new ExemplarVoid
        {
            CommuneId = db.CommuneId,
            ExemplarId = step is null && presentation is null ? exemplar.Id : null,
            StepId = step?.Id,
            PresentationId = presentation?.Id,
            Reason = ExemplarRules.Needed(input.Reason, ExemplarVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm thôn”.", nameof(input.Reason)),
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.ExemplarVoids.Add(voided);
        var what = step is not null ? $"bước «{step.Kind.Vietnamese()}»" : presentation is not null ? "tin, bài giới thiệu" : $"toàn bộ bản ghi «{exemplar.Title}»";
        writer.Add(new ExemplarVoided { Number = exemplar.NumberText, What = what }, exemplar, voided);
        return voided.Id;
    }

    private async Task<Exemplar> ExemplarAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Exemplars.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new NotFoundException("Exemplar");

    private static void Require(bool may)
    {
        if (!may)
        {
            throw new RuleException("exemplar.right", "Vai trò của bạn không làm việc này. Nhờ cán bộ Văn hóa - Thông tin hoặc Mặt trận.");
        }
    }
}
