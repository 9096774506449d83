using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Surveys;

/// <summary>Makes the codes of a village, one for each asked household that has not answered by phone. Codes made before and not used die.</summary>
public sealed class SurveyInvitationService(AppDbContext db, JournalBook journal, Actor actor, OnceKey once, TimeProvider clock)
{
    /// <summary>The codes, to be printed now: they are kept nowhere. Null when the same form was sent before.</summary>
    public async Task<IReadOnlyList<string>?> MakeAsync(InviteVillage input, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<string> codes = [];
        await journal.WriteAsync(
            SurveyProcesses.Invite,
            null,
            input,
            async writer =>
            {
                codes = await MakeAsync(input, writer, cancellationToken);
                return input.RoundId;
            },
            cancellationToken);
        return once.WasRepeated ? null : codes;
    }

    private async Task<IReadOnlyList<string>> MakeAsync(InviteVillage input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var round = await db.SurveyRounds.Include(r => r.Closure).SingleOrDefaultAsync(r => r.Id == input.RoundId, cancellationToken)
            ?? throw new NotFoundException("Survey");
        var village = await db.SurveyVillages
            .Where(v => v.RoundId == round.Id && v.VillageId == input.VillageId)
            .Join(db.Units, v => v.VillageId, u => u.Id, (v, u) => new { v.Asked, u.Name })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RuleException("survey.village", "Chọn thôn của đợt này.", nameof(InviteVillage.VillageId));
        if (round.Closure is not null || VietnameseDate.Today(clock) > round.To)
        {
            throw new RuleException("survey.invite.over", $"Đợt đã hết hạn trả lời ngày {VietnameseDate.Screen(round.To)}. Không lập phiếu mời nữa.");
        }

        var known = await db.SurveyInvitations.Where(i => i.RoundId == round.Id && i.VillageId == input.VillageId).ToListAsync(cancellationToken);
        var unused = known.FindAll(i => !i.IsUsed);
        var codes = Enumerable.Range(0, Math.Max(0, village.Asked - (known.Count - unused.Count))).Select(_ => SurveyCode.New()).ToList();
        if (codes.Count == 0)
        {
            throw new RuleException("survey.invite.all", $"{village.Name} đã trả lời đủ bằng điện thoại.", nameof(InviteVillage.VillageId));
        }

        db.SurveyInvitations.RemoveRange(unused);
        db.SurveyInvitations.AddRange(codes.Select(code => new SurveyInvitation
        {
            CommuneId = db.CommuneId, RoundId = round.Id, VillageId = input.VillageId, CodeHash = SurveyCode.HashOf(code),
        }));
        writer.Add(new SurveyInvited { Number = round.NumberText, Village = village.Name, Sheets = codes.Count, Withdrawn = unused.Count }, round);
        return codes;
    }
}
