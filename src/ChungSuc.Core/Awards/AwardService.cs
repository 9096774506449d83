using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Awards;

/// <summary>The chairman issues decisions and revokes awards: who gives is who takes back (Luật Thi đua, khen thưởng Điều 80, 93).</summary>
public sealed class AwardService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law, NominationFactsQueries facts)
{
    private const string SignerTitle = "CHỦ TỊCH";

    public Task<Guid> IssueAsync(IssueDecision input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AwardProcesses.Issue,
            null,
            input,
            async writer =>
            {
                RequireChairman();
                var decision = await DraftAsync(input, cancellationToken);
                await RefuseDayAsync(input.IssuedOn, cancellationToken);
                AwardDraftService.RefuseForeignAuthority(law.Catalog, law.Catalog.Form(decision.FormCode, input.IssuedOn), input.IssuedOn);
                var nominations = await NominationsAsync(decision, cancellationToken);
                foreach (var nomination in nominations.Values)
                {
                    await RefuseHardStopsAsync(nomination, input.IssuedOn, cancellationToken);
                }

                // The number is taken last: a decision that is refused uses none.
                var number = await NumberCounter.TakeAsync(db, AwardIssue.Series, input.IssuedOn.Year, cancellationToken);
                var awards = decision.Lines.OrderBy(l => l.Ordinal).Select(l => AwardOf(decision, l, nominations[l.NominationId], number, input.IssuedOn)).ToList();
                var issue = await IssueOfAsync(decision, awards, number, input.IssuedOn, writer.At, cancellationToken);
                var grounds = GroundsOf(decision, nominations.Values, input.IssuedOn);
                db.Add(issue);
                db.AddRange(grounds);
                db.Awards.AddRange(awards);
                writer.Add(
                    new DecisionIssued { Number = issue.NumberText, IssuedOn = issue.IssuedOn, Recipients = awards.Count, TotalVnd = issue.TotalVnd },
                    decision,
                    [issue, .. grounds]);
                foreach (var award in awards)
                {
                    writer.Add(new AwardGiven { Subject = award.SubjectName, Form = award.FormName, Ordinal = award.Ordinal, RewardVnd = award.RewardVnd }, award);
                }

                return decision.Id;
            },
            cancellationToken);

    public Task<Guid> RevokeAsync(RevokeAward input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AwardProcesses.Revoke,
            input.Reason,
            input,
            async writer =>
            {
                RequireChairman();
                var award = await db.Awards.Include(a => a.Revocation).SingleOrDefaultAsync(a => a.Id == input.AwardId, cancellationToken)
                    ?? throw new NotFoundException("Award");
                if (award.Revocation is not null)
                {
                    throw new RuleException("award.revoked", $"Khen thưởng này đã bị hủy bỏ ngày {award.Revocation.RevokedOn:dd/MM/yyyy}.");
                }

                if (input.RevokedOn < award.DecidedOn || input.RevokedOn > VietnameseDate.Today(clock))
                {
                    throw new RuleException("award.revoke.day", $"Nhập ngày từ {award.DecidedOn:dd/MM/yyyy} đến hôm nay.", nameof(RevokeAward.RevokedOn));
                }

                var ground = law.Catalog.CancelGroundsOn(input.RevokedOn).FirstOrDefault(g => g.Code == input.GroundCode)
                    ?? throw new RuleException("award.revoke.ground", "Chọn căn cứ hủy bỏ theo Điều 93 Luật Thi đua, khen thưởng.", nameof(RevokeAward.GroundCode));
                var revocation = new AwardRevocation
                {
                    CommuneId = db.CommuneId,
                    AwardId = award.Id,
                    GroundCode = ground.Code,
                    GroundText = ground.Text,
                    GroundBasis = ground.Basis,
                    Reason = AwardDraftService.Text(
                        input.Reason, AwardRevocation.ReasonLength, "Nêu kết luận làm căn cứ hủy bỏ: văn bản số nào, ngày nào.", nameof(RevokeAward.Reason)),
                    RevokedOn = input.RevokedOn,
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.AwardRevocations.Add(revocation);
                writer.Add(new AwardRevoked { Subject = award.SubjectName, Decision = award.DecisionNumber, Ground = ground.Text }, award, revocation);
                return award.Id;
            },
            cancellationToken);

    private void RequireChairman()
    {
        if (actor.Role is not (null or Role.Chairman))
        {
            throw new RuleException("award.role", "Chỉ Chủ tịch UBND xã ban hành và hủy bỏ quyết định khen thưởng của mình.");
        }
    }

    private async Task<AwardDecision> DraftAsync(IssueDecision input, CancellationToken cancellationToken)
    {
        var decision = await db.AwardDecisions.Include(d => d.Lines).Include(d => d.Issue).Include(d => d.Discard).SingleOrDefaultAsync(d => d.Id == input.DecisionId, cancellationToken)
            ?? throw new NotFoundException("Decision");
        if (decision.Issue is { } issued)
        {
            throw new RuleException("award.issued", $"Quyết định đã ban hành với số {issued.NumberText} ngày {issued.IssuedOn:dd/MM/yyyy}.");
        }

        if (decision.Discard is not null)
        {
            throw new RuleException("award.discarded", "Dự thảo đã bỏ. Mở dự thảo khác hoặc đề nghị thư ký lập lại.");
        }

        return decision.Version == input.Version
            ? decision
            : throw new ConflictException("Dự thảo vừa được sửa. Mở lại trang để xem danh sách mới rồi ban hành.");
    }

    /// <summary>Numbers follow the days of the year (Nghị định 30/2020/NĐ-CP Điều 15), and no paper is dated ahead.</summary>
    private async Task RefuseDayAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day > VietnameseDate.Today(clock))
        {
            throw new RuleException("award.day.future", "Ngày ban hành không được sau hôm nay. Nhập lại ngày.", nameof(IssueDecision.IssuedOn));
        }

        var last = await db.AwardIssues
            .Where(i => i.Year == day.Year)
            .OrderByDescending(i => i.Number)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not null && day < last.IssuedOn)
        {
            throw new RuleException(
                "award.day.order",
                $"Số {last.NumberText} đã cấp cho ngày {last.IssuedOn:dd/MM/yyyy}; số sau không được ghi ngày trước đó. Nhập ngày từ {last.IssuedOn:dd/MM/yyyy}.",
                nameof(IssueDecision.IssuedOn));
        }
    }

    private async Task<Dictionary<Guid, Nomination>> NominationsAsync(AwardDecision decision, CancellationToken cancellationToken)
    {
        var keys = decision.Lines.ConvertAll(l => l.NominationId);
        var nominations = await db.Nominations
            .AsNoTracking()
            .AsSplitQuery()
            .Where(n => keys.Contains(n.Id))
            .Include(n => n.Acceptance).Include(n => n.Choice).Include(n => n.Withdrawal).Include(n => n.Judgements).Include(n => n.Opinions)
            .ToDictionaryAsync(n => n.Id, cancellationToken);
        var given = await db.Awards.Where(a => keys.Contains(a.NominationId)).Select(a => a.SubjectName).FirstOrDefaultAsync(cancellationToken);
        if ((given ?? nominations.Values.FirstOrDefault(n => n.Withdrawal is not null)?.SubjectName) is { } closed)
        {
            throw new RuleException("award.issue.closed", $"Đề nghị của {closed} đã rút hoặc đã có quyết định khác. Lập dự thảo mới không có trường hợp này.");
        }

        return nominations;
    }

    private async Task RefuseHardStopsAsync(Nomination nomination, DateOnly day, CancellationToken cancellationToken)
    {
        var report = law.Check(await facts.FactsAsync(nomination, day, cancellationToken));
        if (report.Findings.FirstOrDefault(f => f.IsHardStop) is { } stop)
        {
            throw new RuleException($"award.law.{stop.RuleId}", $"{nomination.SubjectName}: {stop.Sentence} {stop.Advice} (Căn cứ: {stop.Basis}.)", nameof(IssueDecision.IssuedOn));
        }
    }

    private Award AwardOf(AwardDecision decision, AwardDecisionLine line, Nomination nomination, int number, DateOnly day)
    {
        var isKnown = Bonus.IsKnown(law.Catalog, nomination.FormCode, Recipients.KindOf(nomination.Recipient), day);
        var bonus = isKnown ? Bonus.Of(law.Catalog, nomination.FormCode, nomination.Recipient, day) : null;
        return new Award
        {
            CommuneId = db.CommuneId,
            DecisionId = decision.Id,
            DecisionNumber = $"{number:00}/{AwardIssue.Symbol}",
            DecidedOn = day,
            Year = day.Year,
            Ordinal = line.Ordinal,
            NominationId = nomination.Id,
            MovementId = nomination.MovementId,
            SubjectKind = nomination.SubjectKind,
            SubjectId = nomination.SubjectId,
            SubjectName = nomination.SubjectName,
            SubjectNameFold = nomination.SubjectNameFold,
            SubjectNameSort = nomination.SubjectNameSort,
            SubjectPlace = nomination.SubjectPlace,
            Recipient = nomination.Recipient,
            FormCode = nomination.FormCode,
            FormName = nomination.FormName,
            Kind = nomination.Kind,
            Citation = nomination.Citation,
            AchievementKey = nomination.AchievementKey,
            AchievementYear = (nomination.AchievementTo ?? day).Year,
            RewardVnd = bonus?.AmountVnd ?? 0,
            MultipleNumerator = bonus?.Multiple.Numerator ?? 0,
            MultipleDenominator = bonus?.Multiple.Denominator ?? 1,
            BaseSalaryVnd = bonus?.BaseSalaryVnd ?? law.Catalog.BaseSalaryOn(day).AmountVnd,
            RewardBasis = bonus is null
                ? "Danh mục chưa có mức tiền thưởng của hình thức này; chi theo quy định của tỉnh."
                : $"{bonus.Sentence}. {string.Join("; ", bonus.Bases.Select(b => $"{b.What}: {b.Basis}"))}",
            IsRewardConfirmed = bonus?.IsConfirmed ?? false,
        };
    }

    private async Task<AwardIssue> IssueOfAsync(
        AwardDecision decision, List<Award> awards, int number, DateOnly day, DateTime at, CancellationToken cancellationToken)
    {
        var signer = await db.CommuneOffices.Where(o => o.Id == db.CommuneId).Select(o => o.ChairmanName).SingleAsync(cancellationToken);
        var salary = law.Catalog.BaseSalaryOn(day);
        return new AwardIssue
        {
            CommuneId = db.CommuneId,
            DecisionId = decision.Id,
            Year = day.Year,
            Number = number,
            IssuedOn = day,
            SignerName = signer,
            SignerTitle = SignerTitle,
            TotalVnd = Vnd.Sum(awards.Select(a => new Vnd(a.RewardVnd))).Amount,
            RewardRule = $"Mức tiền thưởng tính theo lương cơ sở {VietnameseNumber.Format(salary.AmountVnd)} đồng ({salary.Basis.Replace("NĐ ", "Nghị định số ", StringComparison.Ordinal)}); "
                + "kinh phí trích từ Quỹ thi đua, khen thưởng của xã",
            At = at,
        };
    }

    private List<AwardGround> GroundsOf(AwardDecision decision, IEnumerable<Nomination> nominations, DateOnly day)
    {
        var opinions = nominations.Select(n => n.Opinions.MaxBy(o => (o.HeldOn, o.Id))).OfType<CouncilOpinion>().Select(o => o.HeldOn).Distinct().Order().ToList();
        var lines = law.Catalog.CitationLinesOn(LegalDocument.AwardDecision, day).Select(line => (Text: $"Căn cứ {line.Text}", line.IsConfirmed)).ToList();
        if (opinions.Count > 0)
        {
            lines.Add((
                $"Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã tại Biên bản họp {string.Join(", ", opinions.Select(VietnameseDate.Document))}",
                true));
        }

        return [.. lines.Select((line, position) => new AwardGround
        {
            CommuneId = db.CommuneId,
            DecisionId = decision.Id,
            Position = position + 1,
            Text = line.Text,
            IsConfirmed = line.IsConfirmed,
        })];
    }
}
