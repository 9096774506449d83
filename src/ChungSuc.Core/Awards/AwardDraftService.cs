using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Awards;

/// <summary>Prepares decisions from nominations that the council has considered.</summary>
public sealed class AwardDraftService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, LawQueries law)
{
    public Task<Guid> DraftAsync(DraftDecision input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AwardProcesses.Draft,
            null,
            input,
            async writer =>
            {
                RequireSecretary();
                var nominations = await ChosenAsync(input, cancellationToken);
                var form = OneForm(nominations);
                RefuseForeignAuthority(law.Catalog, form, VietnameseDate.Today(clock));
                var reasons = input.Chosen.GroupBy(c => c.NominationId).ToDictionary(g => g.Key, g => VietnameseText.Clean(g.First().DeviationReason));
                var decision = new AwardDecision
                {
                    CommuneId = db.CommuneId,
                    FormCode = form.Code,
                    FormName = form.Name,
                    Subject = Text(input.Subject, AwardDecision.SubjectLength, "Nhập trích yếu, ví dụ “Về việc tặng Giấy khen …”.", nameof(DraftDecision.Subject)),
                    Reason = Text(input.Reason, AwardDecision.ReasonLength, "Nhập lý do khen, ví dụ “đã có thành tích xuất sắc trong …”.", nameof(DraftDecision.Reason)),
                    PreparedBy = actor.Name,
                    PreparedAt = writer.At,
                };
                var lines = nominations.ConvertAll(n => LineOf(decision, n, nominations.IndexOf(n) + 1, reasons[n.Id]));
                db.AwardDecisions.Add(decision);
                db.AddRange(lines);
                writer.Add(
                    new DecisionDrafted { Form = form.Name, Recipients = lines.Count, Deviations = lines.Count(l => l.DeviationReason is not null) },
                    decision,
                    [.. lines]);
                return decision.Id;
            },
            cancellationToken);

    public Task<Guid> DiscardAsync(DiscardDecision input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AwardProcesses.Discard,
            input.Reason,
            input,
            async writer =>
            {
                RequireSecretary();
                var decision = await db.AwardDecisions.Include(d => d.Issue).Include(d => d.Discard).SingleOrDefaultAsync(d => d.Id == input.DecisionId, cancellationToken)
                    ?? throw new NotFoundException("Decision");
                if (decision.Issue is not null || decision.Discard is not null)
                {
                    throw new RuleException("award.discard.closed", "Quyết định đã ban hành hoặc dự thảo đã bỏ, không bỏ được nữa.");
                }

                var discard = new AwardDiscard
                {
                    CommuneId = db.CommuneId,
                    DecisionId = decision.Id,
                    Reason = Text(input.Reason, AwardDiscard.ReasonLength, "Nêu lý do bỏ dự thảo.", nameof(DiscardDecision.Reason)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(discard);
                writer.Add(new DraftDiscarded { Subject = decision.Subject }, decision, discard);
                return decision.Id;
            },
            cancellationToken);

    private void RequireSecretary()
    {
        if (actor.Role is not (null or Role.EmulationSecretary))
        {
            throw new RuleException("award.draft.role", "Chỉ thư ký Hội đồng dự thảo quyết định khen thưởng.");
        }
    }

    /// <summary>A form that the commune's chairman may not decide on that day goes up to those who may (Luật TĐKT Điều 77–80; NĐ 129/2025/NĐ-CP Điều 59).</summary>
    internal static void RefuseForeignAuthority(LawCatalog catalog, AwardForm form, DateOnly day)
    {
        if (catalog.CanDecide(form.Code, AwardLevel.Commune, day))
        {
            return;
        }

        if (!form.Validity.Contains(day))
        {
            throw new RuleException("award.form.ended", $"“{form.Name}” không còn từ {form.Validity.To?.AddDays(1):dd/MM/yyyy}. Căn cứ: {form.EndBasis ?? form.Basis}.", nameof(DraftDecision.Chosen));
        }

        var authority = catalog.AuthorityOn(form.Code, day);
        throw new RuleException(
            "award.authority",
            $"Chủ tịch UBND xã không có thẩm quyền quyết định “{form.Name}”; người quyết định: {authority.DecidedBy}. "
            + $"Cách làm: {authority.SubmittedBy}. Căn cứ: {authority.Basis}.",
            nameof(DraftDecision.Chosen));
    }

    private async Task<List<Nomination>> ChosenAsync(DraftDecision input, CancellationToken cancellationToken)
    {
        var keys = input.Chosen.Select(c => c.NominationId).Distinct().ToList();
        if (keys.Count == 0)
        {
            throw new RuleException("award.draft.empty", "Chọn ít nhất một đề nghị.", nameof(DraftDecision.Chosen));
        }

        var nominations = await db.Nominations
            .AsNoTracking()
            .AsSplitQuery()
            .Where(n => keys.Contains(n.Id))
            .Include(n => n.Withdrawal)
            .Include(n => n.Opinions)
            .ToListAsync(cancellationToken);
        if (nominations.Count != keys.Count)
        {
            throw new NotFoundException("Nomination");
        }

        var decided = await db.Awards.Where(a => keys.Contains(a.NominationId)).Select(a => a.SubjectName).FirstOrDefaultAsync(cancellationToken);
        if ((decided ?? nominations.Find(n => n.Withdrawal is not null)?.SubjectName) is { } closed)
        {
            throw new RuleException("award.draft.closed", $"Đề nghị của {closed} đã rút hoặc đã có quyết định. Bỏ khỏi danh sách.", nameof(DraftDecision.Chosen));
        }

        return [.. nominations.OrderBy(n => Part(n.Recipient)).ThenBy(n => n.SubjectNameSort, StringComparer.Ordinal)];
    }

    private static AwardForm OneForm(List<Nomination> nominations, LawCatalog catalog, DateOnly day)
    {
        var codes = nominations.Select(n => n.FormCode).Distinct().ToList();
        return codes.Count == 1
            ? catalog.Form(codes[0], day)
            : throw new RuleException(
                "award.draft.forms", "Một quyết định tặng một hình thức. Bỏ chọn để chỉ còn các đề nghị cùng hình thức, rồi lập quyết định khác cho phần còn lại.", nameof(DraftDecision.Chosen));
    }

    private AwardForm OneForm(List<Nomination> nominations) => OneForm(nominations, law.Catalog, VietnameseDate.Today(clock));

    /// <summary>The council only advises (Điều 90 khoản 4): whoever deviates from it says why.</summary>
    private AwardDecisionLine LineOf(AwardDecision decision, Nomination nomination, int ordinal, string reason)
    {
        var opinion = nomination.Opinions.MaxBy(o => (o.HeldOn, o.Id));
        var follows = opinion is { IsPassed: true };
        if (!follows && reason.Length == 0)
        {
            var result = opinion is null ? "Hội đồng chưa xét" : $"Hội đồng không đủ phiếu ({opinion.Agree}/{opinion.Members}, cần {opinion.Needed})";
            throw new RuleException(
                "award.draft.deviation", $"{nomination.SubjectName}: {result}. Nêu lý do quyết định khác với Hội đồng, hoặc bỏ chọn.", nameof(DraftDecision.Chosen));
        }

        return new AwardDecisionLine
        {
            CommuneId = db.CommuneId,
            DecisionId = decision.Id,
            Ordinal = ordinal,
            NominationId = nomination.Id,
            DeviationReason = follows ? null : Text(reason, AwardDecisionLine.DeviationLength, string.Empty, nameof(DraftDecision.Chosen)),
        };
    }

    /// <summary>Lists go collectives, households, persons.</summary>
    private static int Part(RecipientClass recipient) => Recipients.KindOf(recipient) switch
    {
        RecipientKind.Collective => 1,
        RecipientKind.Household => 2,
        RecipientKind.Individual => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "Unknown class."),
    };

    internal static string Text(string? text, int most, string whenEmpty, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => throw new RuleException("award.text.empty", whenEmpty, field),
            var length when length > most => throw new RuleException("award.text.long", $"Viết gọn trong {VietnameseNumber.Format(most)} ký tự.", field),
            _ => clean,
        };
    }
}
