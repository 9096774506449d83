using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Surveys;

/// <summary>A round from its opening to its closing.</summary>
public sealed class SurveyService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock, QuestionnaireShelf shelf)
{
    private const string Series = "survey";

    public Task<Guid> OpenAsync(OpenSurvey input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.Open, null, input, writer => OpenAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> CloseAsync(CloseSurvey input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.Close, VietnameseText.Clean(input.Reason), input, writer => CloseAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> VoidAsync(VoidSurvey input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.Void, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    private async Task<Guid> OpenAsync(OpenSurvey input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var title = SurveyRules.Needed(input.Title, SurveyRound.TitleLength, "Nhập tên đợt, ví dụ “Lấy ý kiến về kết quả xây dựng nông thôn mới năm 2025”.", nameof(OpenSurvey.Title));
        var shelved = shelf.Find(input.QuestionnaireId) ?? throw new RuleException("survey.questionnaire", "Chọn mẫu phiếu.", nameof(OpenSurvey.QuestionnaireId));
        SurveyRules.CheckDays(input, VietnameseDate.Today(clock));
        SurveyRules.CheckFloor(input);
        var villages = await VillagesAsync(input, cancellationToken);
        var round = new SurveyRound
        {
            CommuneId = db.CommuneId,
            Year = input.From.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.From.Year, cancellationToken),
            Title = title,
            TitleFold = VietnameseText.Fold(title),
            Basis = SurveyRules.Needed(input.Basis, SurveyRound.BasisLength, "Nhập căn cứ: kế hoạch hoặc công văn của Mặt trận.", nameof(OpenSurvey.Basis)),
            QuestionnaireId = shelved.Questionnaire.Id,
            QuestionnaireText = shelved.Text,
            From = input.From,
            To = input.To,
            Method = input.Method,
            Amount = SurveyRules.Amount(input),
            Seed = SurveyRules.Seed(input),
            FloorPercent = input.FloorPercent,
            IsWholeCommune = villages.All(v => v.IsChosen),
            OpenedBy = actor.Name,
            OpenedAt = writer.At,
        };
        var drawn = await DrawAsync(round, [.. villages.Where(v => v.IsChosen)], cancellationToken);
        db.SurveyRounds.Add(round);
        db.DrawnHouseholds.AddRange(drawn);
        db.SurveyBoxes.AddRange(round.Villages.Select(v => SurveyBox.Empty(db.CommuneId, round.Id, v.VillageId, shelved.Questionnaire)));
        writer.Add(
            new SurveyOpened
            {
                Number = round.NumberText,
                Title = title,
                Questionnaire = $"{round.QuestionnaireId} {shelved.Questionnaire.Version}",
                From = round.From,
                To = round.To,
                Villages = round.Villages.Count,
                Method = round.Method,
                Asked = round.Villages.Sum(v => v.Asked),
                Seed = round.Seed,
            },
            round,
            [.. round.Villages, .. drawn]);
        return round.Id;
    }

    private async Task<List<VillageChoice>> VillagesAsync(OpenSurvey input, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var all = await db.Units
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))
            .OrderBy(u => u.NameSort)
            .Select(u => new { u.Id, u.Name })
            .ToListAsync(cancellationToken);
        var chosen = input.Villages.DistinctBy(v => v.VillageId).ToDictionary(v => v.VillageId);
        if (chosen.Count == 0 || chosen.Keys.Except(all.Select(u => u.Id)).Any())
        {
            throw new RuleException("survey.villages", "Chọn ít nhất một thôn trong danh sách của xã.", nameof(OpenSurvey.Villages));
        }

        return all.ConvertAll(u => new VillageChoice(
            u.Id, u.Name, chosen.ContainsKey(u.Id), chosen.GetValueOrDefault(u.Id)?.Households, chosen.GetValueOrDefault(u.Id)?.Place ?? 0));
    }

    /// <summary>Counts the households of each village, and draws where not all are asked.</summary>
    private async Task<List<DrawnHousehold>> DrawAsync(SurveyRound round, List<VillageChoice> villages, CancellationToken cancellationToken)
    {
        var keys = villages.ConvertAll(v => v.Id);
        var listed = (await db.Households.Where(h => keys.Contains(h.VillageId)).Select(h => new { h.Id, h.VillageId }).ToListAsync(cancellationToken))
            .ToLookup(h => h.VillageId, h => h.Id);
        var drawn = new List<DrawnHousehold>();
        foreach (var village in villages)
        {
            var households = SurveyRules.Households(round.Method, listed[village.Id].Count(), village.Stated, village.Name, village.Place);
            var asked = HouseholdDraw.CountOf(round.Method, round.Amount, households);
            round.Villages.Add(new SurveyVillage { CommuneId = db.CommuneId, RoundId = round.Id, VillageId = village.Id, Households = households, Asked = asked });
            if (round.Seed is { } seed)
            {
                drawn.AddRange(HouseholdDraw.Draw(seed, listed[village.Id], asked).Select(id => new DrawnHousehold
                {
                    CommuneId = db.CommuneId, RoundId = round.Id, VillageId = village.Id, HouseholdId = id,
                }));
            }
        }

        return drawn;
    }

    private async Task<Guid> CloseAsync(CloseSurvey input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var round = await RunningAsync(input.RoundId, cancellationToken);
        var reason = SurveyRules.Needed(input.Reason, SurveyClosure.ReasonLength, "Nêu lý do đóng, ví dụ “đã thu đủ phiếu”.", nameof(CloseSurvey.Reason));
        var today = VietnameseDate.Today(clock);
        if (today < round.From)
        {
            throw new RuleException("survey.close.early", $"Đợt bắt đầu ngày {VietnameseDate.Screen(round.From)}, chưa đóng được. Mở nhầm thì hủy đợt.");
        }

        var closure = new SurveyClosure { CommuneId = db.CommuneId, RoundId = round.Id, On = today, Reason = reason, UserName = actor.Name, At = writer.At };
        var sum = await SumAsync(round, closure, cancellationToken);
        db.Add(closure);
        await EmptyAsync(round.Id, cancellationToken);
        writer.Add(
            new SurveyClosed { Number = round.NumberText, Asked = round.Villages.Sum(v => v.Asked), Valid = sum.Valid, Invalid = sum.Invalid },
            round,
            [closure, .. closure.Results]);
        return round.Id;
    }

    private async Task<SurveyTally> SumAsync(SurveyRound round, SurveyClosure closure, CancellationToken cancellationToken)
    {
        var batches = await db.SurveyBatches.AsNoTracking().Where(b => b.RoundId == round.Id).ToListAsync(cancellationToken);
        if (batches.Count(b => b.State != BatchState.Counted) is > 0 and var open)
        {
            throw new RuleException("survey.close.batches", $"Còn {open} tập phiếu chưa tính. Nhập lại, đối chiếu hoặc hủy các tập đó trước khi đóng.");
        }

        var boxes = await db.SurveyBoxes.AsNoTracking().Where(b => b.RoundId == round.Id).ToDictionaryAsync(b => b.VillageId, cancellationToken);
        var keys = round.Villages.ConvertAll(v => v.VillageId);
        var names = await db.Units.Where(u => keys.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var whole = SurveyTally.Empty(round.Questionnaire);
        foreach (var village in round.Villages)
        {
            var tally = batches.Where(b => b.VillageId == village.VillageId).Aggregate(boxes[village.VillageId].Tally, (sum, b) => sum + b.Tally!); // counted, so it has one
            if (tally.Returned > village.Asked)
            {
                throw new RuleException(
                    "survey.close.over", $"{names[village.VillageId]} hỏi {village.Asked} hộ nhưng có {tally.Returned} phiếu. Mỗi hộ một phiếu: kiểm tra và hủy tập nhập thừa.");
            }

            closure.Results.Add(new SurveyResult { CommuneId = db.CommuneId, ClosureId = closure.Id, VillageId = village.VillageId, Counts = tally.ToString() });
            whole += tally;
        }

        return whole;
    }

    /// <summary>Codes and boxes have done their work: what is not kept cannot be searched.</summary>
    private async Task EmptyAsync(Guid roundId, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.SurveyInvitations.Where(i => i.RoundId == roundId).ToListAsync(cancellationToken));
        db.RemoveRange(await db.SurveyBoxes.Where(b => b.RoundId == roundId).ToListAsync(cancellationToken));
    }

    private async Task<Guid> VoidAsync(VoidSurvey input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var round = await db.SurveyRounds.SingleOrDefaultAsync(r => r.Id == input.RoundId, cancellationToken) ?? throw new NotFoundException("Survey");
        var row = new SurveyVoid
        {
            CommuneId = db.CommuneId,
            RoundId = round.Id,
            Reason = SurveyRules.Needed(input.Reason, SurveyClosure.ReasonLength, "Nêu lý do hủy, ví dụ “mở nhầm thôn”.", nameof(VoidSurvey.Reason)),
            UserName = actor.Name,
            At = writer.At,
        };
        db.Add(row);
        await EmptyAsync(round.Id, cancellationToken);
        writer.Add(new SurveyVoided { Number = round.NumberText }, round, row);
        return round.Id;
    }

    private async Task<SurveyRound> RunningAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await db.SurveyRounds.Include(r => r.Villages).Include(r => r.Closure).SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException("Survey");
        return round.Closure is null ? round : throw new RuleException("survey.closed", "Đợt lấy ý kiến đã đóng, không thay đổi được nữa.");
    }

    private sealed record VillageChoice(Guid Id, string Name, bool IsChosen, int? Stated, int Place);
}
