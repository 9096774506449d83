using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>Nominates: the rules of law are asked at once, hard stops refuse, everything else is kept with the nomination.</summary>
public sealed class NominationService(
    AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law, NomineeQueries nominees, NominationFactsQueries facts)
{
    public static readonly IReadOnlyList<Role> MayNominate = [Role.EmulationSecretary, Role.VillageHead, Role.Front, Role.MassOrganisation];

    public Task<Guid> NominateAsync(NominateSubject input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommendationProcesses.Nominate,
            null,
            input,
            async writer =>
            {
                NominationRules.Require(actor, MayNominate, "Chỉ thư ký Hội đồng, trưởng thôn, Mặt trận và các tổ chức được đề nghị khen thưởng.");
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

        if (input.MovementId is { } movement && !await db.Movements.AnyAsync(m => m.Id == movement, cancellationToken))
        {
            throw new RuleException("nomination.movement", "Chọn phong trào trong danh sách của xã.", nameof(NominateSubject.MovementId));
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
            ByUnitName = byUnit.Id == db.CommuneId ? nominee.CommuneOffice : byUnit.Name,
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
}
