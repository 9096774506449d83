using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>What persons add to a nomination: acceptance for appraisal, choice in the movement, judgements, withdrawal.</summary>
public sealed class AppraisalService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law, NominationFactsQueries facts)
{
    public static readonly IReadOnlyList<Role> MayJudge = [Role.EmulationSecretary, Role.Chairman];

    public Task<Guid> AcceptAsync(AcceptNomination input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Accept,
            null,
            input,
            async writer =>
            {
                NominationRules.Require(actor, [Role.EmulationSecretary], "Chỉ thư ký Hội đồng tiếp nhận hồ sơ.");
                var nomination = await OpenAsync(input.NominationId, cancellationToken);
                if (nomination.Acceptance is not null)
                {
                    throw new RuleException("nomination.accepted", $"Hồ sơ đã được tiếp nhận ngày {nomination.Acceptance.AcceptedOn:dd/MM/yyyy}.");
                }

                var today = VietnameseDate.Today(clock);
                if (input.AcceptedOn > today || input.AcceptedOn < nomination.NominatedOn)
                {
                    throw new RuleException(
                        "nomination.accepted.day", $"Nhập ngày từ {nomination.NominatedOn:dd/MM/yyyy} đến hôm nay.", nameof(AcceptNomination.AcceptedOn));
                }

                var acceptance = new NominationAcceptance
                {
                    CommuneId = db.CommuneId,
                    NominationId = nomination.Id,
                    AcceptedOn = input.AcceptedOn,
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(acceptance);
                writer.Add(
                    new NominationAccepted { Number = nomination.NumberText, Subject = nomination.SubjectName, On = input.AcceptedOn }, nomination, acceptance);
                return nomination.Id;
            },
            cancellationToken);

    public Task<Guid> ChooseAsync(ChooseSubject input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Choose,
            null,
            input,
            async writer =>
            {
                NominationRules.Require(actor, NominationService.MayNominate, "Chỉ người lập đề nghị ghi kết quả bình xét.");
                var nomination = await OpenAsync(input.NominationId, cancellationToken);
                if (nomination.Choice is not null)
                {
                    throw new RuleException("nomination.chosen", "Kết quả bình xét đã ghi. Rút đề nghị và lập lại nếu ghi sai.");
                }

                var choice = NominationRules.Choice(
                    db.CommuneId, nomination.Id, input.ChosenBy, input.ChosenOn, input.Meeting, VietnameseDate.Today(clock));
                db.Add(choice);
                writer.Add(new SubjectChosen { Subject = nomination.SubjectName, ChosenBy = choice.ChosenBy, On = choice.ChosenOn }, nomination, choice);
                return nomination.Id;
            },
            cancellationToken);

    public Task<Guid> JudgeAsync(JudgeCondition input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Judge,
            input.Reason,
            input,
            async writer =>
            {
                NominationRules.Require(actor, MayJudge, "Chỉ thư ký Hội đồng hoặc Chủ tịch UBND xã ghi đánh giá.");
                var nomination = await OpenAsync(input.NominationId, cancellationToken);
                var report = law.Check(await facts.FactsAsync(nomination, NominationRules.DecisionDate(nomination, VietnameseDate.Today(clock)), cancellationToken));
                var asked = NominationRules.Askable(report).FirstOrDefault(f => f.RuleId == input.RuleId)
                    ?? throw new RuleException("nomination.judge.rule", "Chọn điều kiện cần đánh giá trong danh sách.", nameof(JudgeCondition.RuleId));
                var judgement = new NominationJudgement
                {
                    CommuneId = db.CommuneId,
                    NominationId = nomination.Id,
                    RuleId = asked.RuleId,
                    IsMet = input.IsMet,
                    Reason = NominationRules.Text(input.Reason, NominationJudgement.ReasonLength, "Nêu lý do, ví dụ “thôn xác nhận, không có vi phạm”.", nameof(JudgeCondition.Reason)),
                    UserName = $"{actor.Name}, {actor.Post}",
                    At = writer.At,
                };
                db.NominationJudgements.Add(judgement);
                writer.Add(new ConditionJudged { Subject = nomination.SubjectName, Rule = asked.Sentence, IsMet = input.IsMet }, nomination, judgement);
                return nomination.Id;
            },
            cancellationToken);

    public Task<Guid> WithdrawAsync(WithdrawNomination input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Withdraw,
            input.Reason,
            input,
            async writer =>
            {
                NominationRules.Require(actor, NominationService.MayNominate, "Chỉ người lập đề nghị được rút đề nghị.");
                var nomination = await OpenAsync(input.NominationId, cancellationToken);
                var withdrawal = new NominationWithdrawal
                {
                    CommuneId = db.CommuneId,
                    NominationId = nomination.Id,
                    Reason = NominationRules.Text(input.Reason, NominationWithdrawal.ReasonLength, "Nêu lý do rút đề nghị.", nameof(WithdrawNomination.Reason)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(withdrawal);
                writer.Add(new NominationWithdrawn { Number = nomination.NumberText, Subject = nomination.SubjectName }, nomination, withdrawal);
                return nomination.Id;
            },
            cancellationToken);

    /// <summary>A nomination of one's own reach that was neither withdrawn nor decided.</summary>
    private async Task<Nomination> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var nomination = await db.Nominations
            .Include(n => n.Acceptance).Include(n => n.Choice).Include(n => n.Withdrawal).Include(n => n.Judgements)
            .SingleOrDefaultAsync(n => n.Id == id, cancellationToken) ?? throw new NotFoundException("Nomination");
        if (actor.Role is not null && !actor.Covers(nomination.SubjectPath))
        {
            throw new NotFoundException("Nomination");
        }

        if (nomination.Withdrawal is not null)
        {
            throw new RuleException("nomination.withdrawn", "Đề nghị đã được rút. Lập đề nghị mới nếu cần.");
        }

        return await db.Awards.AnyAsync(a => a.NominationId == id, cancellationToken)
            ? throw new RuleException("nomination.decided", "Đã có quyết định khen thưởng cho đề nghị này, không thay đổi được nữa.")
            : nomination;
    }
}
