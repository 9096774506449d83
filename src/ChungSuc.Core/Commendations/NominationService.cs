using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>Nominations and what persons add to them: acceptance, choice in the movement, judgements, withdrawal.</summary>
public sealed class NominationService(
    AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law, NomineeQueries nominees, NominationFactsQueries facts)
{
    public static readonly IReadOnlyList<Role> MayNominate = [Role.EmulationSecretary, Role.VillageHead, Role.Front, Role.MassOrganisation];

    public static readonly IReadOnlyList<Role> MayJudge = [Role.EmulationSecretary, Role.Chairman];

    public Task<Guid> NominateAsync(NominateSubject input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Nominate,
            null,
            input,
            async writer =>
            {
                Require(MayNominate, "Chỉ thư ký Hội đồng, trưởng thôn, Mặt trận và các tổ chức được đề nghị khen thưởng.");
                var today = VietnameseDate.Today(clock);
                var nomination = await MakeAsync(input, today, cancellationToken);
                var choice = ChoiceOf(input, nomination.Id, today);
                db.Nominations.Add(nomination);
                if (choice is not null)
                {
                    // Attaches the choice to the nomination, so that the rules below see it.
                    db.Add(choice);
                }

                var report = law.Check(await facts.FactsAsync(nomination, nomination.PlannedOn, cancellationToken));
                NominationRules.RefuseHardStops(report);
                var snapshot = Snapshot(nomination.Id, report);
                db.AddRange(snapshot);
                IEntity[] also = choice is null ? [.. snapshot] : [choice, .. snapshot];
                writer.Add(
                    new SubjectNominated
                    {
                        Number = nomination.NumberText,
                        Subject = nomination.SubjectName,
                        Form = nomination.FormName,
                        ByUnit = nomination.ByUnitName,
                        Open = report.Open.Count,
                    },
                    nomination,
                    also);
                return nomination.Id;
            },
            cancellationToken);

    public Task<Guid> AcceptAsync(AcceptNomination input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Accept,
            null,
            input,
            async writer =>
            {
                Require([Role.EmulationSecretary], "Chỉ thư ký Hội đồng tiếp nhận hồ sơ.");
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
                Require(MayNominate, "Chỉ người lập đề nghị ghi kết quả bình xét.");
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
                Require(MayJudge, "Chỉ thư ký Hội đồng hoặc Chủ tịch UBND xã ghi đánh giá.");
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
                Require(MayNominate, "Chỉ người lập đề nghị được rút đề nghị.");
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

    private async Task<Nomination> MakeAsync(NominateSubject input, DateOnly today, CancellationToken cancellationToken)
    {
        var nominee = await nominees.GetAsync(input.Subject, cancellationToken);
        if (actor.Role is not null && !actor.Covers(nominee.Subject.UnitPath))
        {
            throw new RuleException(
                "nomination.subject.outside", "Chọn tập thể, hộ gia đình, cá nhân trong thôn hoặc đơn vị của mình.", nameof(NominateSubject.Subject));
        }

        var planned = input.PlannedOn ?? today;
        if (planned < today)
        {
            throw new RuleException("nomination.planned", "Ngày dự kiến quyết định không được trước hôm nay. Nhập lại ngày.", nameof(NominateSubject.PlannedOn));
        }

        var form = law.Form(input.FormCode, planned, nameof(NominateSubject.FormCode));
        await RefuseTwiceAsync(nominee, form, input.MovementId, cancellationToken);
        var byUnitId = input.ByUnitId ?? (actor.Role is null ? db.CommuneId : actor.UnitId);
        var byUnit = await db.Units.SingleOrDefaultAsync(u => u.Id == byUnitId && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId), cancellationToken)
            ?? throw new RuleException("nomination.by", "Chọn đơn vị đề nghị trong danh sách của xã.", nameof(NominateSubject.ByUnitId));
        if (actor.Role is not null && !actor.Covers(byUnit.Path))
        {
            throw new RuleException("nomination.by.outside", "Chọn đơn vị của mình.", nameof(NominateSubject.ByUnitId));
        }

        if (input.AchievementFrom > input.AchievementTo)
        {
            throw new RuleException("nomination.achievement.days", "Ngày cuối phải sau ngày đầu của thành tích. Kiểm tra lại hai ngày.", nameof(NominateSubject.AchievementTo));
        }

        var achievement = NominationRules.Lines(input.Achievement, Nomination.AchievementLength, "Nêu thành tích, có số liệu.", nameof(NominateSubject.Achievement));
        return new Nomination
        {
            CommuneId = db.CommuneId,
            Year = today.Year,
            Number = await NumberCounter.TakeAsync(db, Nomination.Series, today.Year, cancellationToken),
            MovementId = input.MovementId,
            SubjectKind = nominee.Subject.Kind,
            SubjectId = nominee.Subject.Id,
            SubjectName = nominee.Subject.Name,
            SubjectNameFold = VietnameseText.Fold(nominee.Subject.Name),
            SubjectNameSort = NominationRules.SortKeyOf(nominee.Subject),
            SubjectPlace = nominee.Place,
            SubjectPath = nominee.Subject.UnitPath,
            Recipient = nominee.Recipient,
            FormCode = form.Code,
            FormName = form.Name,
            Kind = input.Kind,
            Achievement = achievement,
            Citation = NominationRules.Text(
                input.Citation, Nomination.CitationLength, "Viết một câu để ghi trên giấy khen, ví dụ “Đã có thành tích xuất sắc trong …”.", nameof(NominateSubject.Citation)),
            AchievementKey = NominationRules.KeyOf(achievement),
            AchievementFrom = input.AchievementFrom,
            AchievementTo = input.AchievementTo,
            ByUnitId = byUnit.Id,
            ByUnitName = byUnit.Name,
            ByUserName = actor.Name,
            NominatedOn = today,
            PlannedOn = planned,
        };
    }

    private async Task RefuseTwiceAsync(Nominee nominee, AwardForm form, Guid? movementId, CancellationToken cancellationToken)
    {
        var open = await db.Nominations
            .Where(n => n.SubjectId == nominee.Subject.Id && n.FormCode == form.Code && n.MovementId == movementId && n.Withdrawal == null)
            .Where(n => !db.Awards.Any(a => a.NominationId == n.Id))
            .Select(n => new { n.Year, n.Number })
            .FirstOrDefaultAsync(cancellationToken);
        if (open is not null)
        {
            throw new RuleException(
                "nomination.open",
                $"{nominee.Subject.Name} đã có đề nghị số {Nomination.NumberOf(open.Year, open.Number)} về hình thức này đang chờ. Mở đề nghị đó, hoặc rút rồi lập lại.",
                nameof(NominateSubject.FormCode));
        }
    }

    private MovementChoice? ChoiceOf(NominateSubject input, Guid nominationId, DateOnly today)
    {
        if (VietnameseText.Clean(input.ChosenBy).Length == 0 && input.ChosenOn is null)
        {
            return null;
        }

        return NominationRules.Choice(db.CommuneId, nominationId, input.ChosenBy, input.ChosenOn, input.ChosenAt, today);
    }

    private NominationFinding[] Snapshot(Guid nominationId, EligibilityReport report) =>
    [
        .. report.Findings.Select((finding, position) => new NominationFinding
        {
            CommuneId = db.CommuneId,
            NominationId = nominationId,
            Position = position,
            RuleId = finding.RuleId,
            Outcome = finding.Outcome,
            Sentence = finding.Sentence,
            Advice = finding.Advice,
            Basis = finding.Basis,
            IsConfirmed = finding.IsConfirmed,
        }),
    ];

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

    private void Require(IReadOnlyList<Role> roles, string sentence)
    {
        if (actor.Role is { } role && !roles.Contains(role))
        {
            throw new RuleException("nomination.role", sentence);
        }
    }
}
