using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Surveys;

/// <summary>Paper forms: keyed, keyed again by somebody else, compared, counted.</summary>
public sealed class SurveyBatchService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    public Task<Guid> KeyAsync(KeyBatch input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.Key, null, input, writer => KeyAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> KeyAgainAsync(KeyBatchAgain input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.KeyAgain, null, input, writer => KeyAgainAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> ResolveAsync(ResolveBatch input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.Resolve, null, input, writer => ResolveAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> VoidAsync(VoidBatch input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SurveyProcesses.VoidBatch, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    private async Task<Guid> KeyAsync(KeyBatch input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var round = await RunningAsync(input.RoundId, cancellationToken);
        var village = await VillageAsync(round, input, cancellationToken);
        var forms = Read(round.Questionnaire, input.Forms);
        var last = await db.SurveyBatchesWithVoided.Where(b => b.RoundId == round.Id).MaxAsync(b => (int?)b.Number, cancellationToken) ?? 0;
        var batch = new SurveyBatch
        {
            CommuneId = db.CommuneId,
            RoundId = round.Id,
            VillageId = input.VillageId,
            Number = last + 1,
            Forms = forms.Count,
            FirstUserId = actor.UserId,
            FirstBy = actor.Name,
            FirstAt = writer.At,
        };
        batch.KeyFirst(forms);
        db.SurveyBatches.Add(batch);
        writer.Add(new BatchKeyed { Number = round.NumberText, Batch = batch.Number, Village = village, Forms = forms.Count }, batch);
        return batch.Id;
    }

    /// <summary>The village's name, once it is sure that its forms are not more than the households asked.</summary>
    private async Task<string> VillageAsync(SurveyRound round, KeyBatch input, CancellationToken cancellationToken)
    {
        if (input.Forms.Count is < 1 or > SurveyBatch.MostForms)
        {
            throw new RuleException("survey.batch.size", $"Một tập có từ 1 đến {SurveyBatch.MostForms} phiếu.", nameof(KeyBatch.Forms));
        }

        var village = await db.SurveyVillages
            .Where(v => v.RoundId == round.Id && v.VillageId == input.VillageId)
            .Select(v => new
            {
                v.Asked,
                Name = db.Units.Where(u => u.Id == v.VillageId).Select(u => u.Name).First(),
                OnPaper = db.SurveyBatches.Where(b => b.RoundId == round.Id && b.VillageId == v.VillageId).Sum(b => b.Forms),
                ByPhone = db.SurveyInvitations.Count(i => i.RoundId == round.Id && i.VillageId == v.VillageId && i.IsUsed),
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Village of the survey");
        var room = village.Asked - village.OnPaper - village.ByPhone;
        return input.Forms.Count <= room
            ? village.Name
            : throw new RuleException(
                "survey.batch.over",
                $"{village.Name} hỏi {village.Asked} hộ, đã có {village.OnPaper} phiếu giấy và {village.ByPhone} phiếu điện thoại: chỉ còn {Math.Max(0, room)} phiếu. Kiểm tra tập này.",
                nameof(KeyBatch.Forms));
    }

    private async Task<Guid> KeyAgainAsync(KeyBatchAgain input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireKeyer(actor);
        var (batch, round) = await OpenAsync(input.BatchId, input.Version, BatchState.KeyedOnce, cancellationToken);
        if (actor.UserId is { } user && user == batch.FirstUserId)
        {
            throw new RuleException("survey.batch.same_person", $"Bạn đã nhập tập này lần đầu. Nhờ người thứ hai nhập lại để đối chiếu.");
        }

        if (input.Forms.Count != batch.Forms)
        {
            throw new RuleException("survey.batch.count", $"Tập này có {batch.Forms} phiếu.", nameof(KeyBatchAgain.Forms));
        }

        var forms = Read(round.Questionnaire, input.Forms);
        batch.KeySecond(actor.UserId, actor.Name, writer.At, forms);
        var differences = batch.Differences.Count;
        writer.Add(new BatchKeyedAgain { Number = round.NumberText, Batch = batch.Number, Differences = differences }, batch);
        if (differences == 0)
        {
            Count(round, batch, forms, writer);
        }

        return batch.Id;
    }

    private async Task<Guid> ResolveAsync(ResolveBatch input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var (batch, round) = await OpenAsync(input.BatchId, input.Version, BatchState.Differs, cancellationToken);
        var places = batch.Differences;
        if (input.Forms.Count != places.Count)
        {
            throw new RuleException("survey.batch.differences", $"Ghi lại đủ {places.Count} phiếu khác nhau.", nameof(ResolveBatch.Forms));
        }

        var forms = batch.First.ToList();
        for (var i = 0; i < places.Count; i++)
        {
            forms[places[i]] = Read(round.Questionnaire, input.Forms[i], places[i], i);
        }

        Count(round, batch, forms, writer);
        return batch.Id;
    }

    private async Task<Guid> VoidAsync(VoidBatch input, JournalWriter writer, CancellationToken cancellationToken)
    {
        SurveyRules.RequireFront(actor);
        var batch = await db.SurveyBatches.SingleOrDefaultAsync(b => b.Id == input.BatchId, cancellationToken) ?? throw new NotFoundException("Batch");
        var round = await RunningAsync(batch.RoundId, cancellationToken);
        var row = new SurveyVoid
        {
            CommuneId = db.CommuneId,
            BatchId = batch.Id,
            Reason = SurveyRules.Needed(input.Reason, SurveyClosure.ReasonLength, "Nêu lý do hủy, ví dụ “nhập nhầm thôn”.", nameof(VoidBatch.Reason)),
            UserName = actor.Name,
            At = writer.At,
        };
        db.Add(row);
        writer.Add(new BatchVoided { Number = round.NumberText, Batch = batch.Number, Forms = batch.Forms }, batch, row);
        return round.Id;
    }

    private static void Count(SurveyRound round, SurveyBatch batch, IReadOnlyList<FormMarks> forms, JournalWriter writer)
    {
        var tally = batch.Count(round.Questionnaire, forms, writer.At);
        writer.Add(new BatchCounted { Number = round.NumberText, Batch = batch.Number, Valid = tally.Valid, Invalid = tally.Invalid }, batch);
    }

    private static List<FormMarks> Read(Questionnaire questionnaire, IReadOnlyList<KeyedForm> forms) =>
        [.. forms.Select((form, i) => Read(questionnaire, form, i, i))];

    private static FormMarks Read(Questionnaire questionnaire, KeyedForm form, int place, int row) =>
        FormMarks.Read(questionnaire, form.Marks, form.Invalid, $"Phiếu {place + 1}", $"Forms[{row}].{nameof(KeyedForm.Marks)}");

    private async Task<(SurveyBatch Batch, SurveyRound Round)> OpenAsync(Guid id, int version, BatchState needed, CancellationToken cancellationToken)
    {
        var batch = await db.SurveyBatches.SingleOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new NotFoundException("Batch");
        var round = await RunningAsync(batch.RoundId, cancellationToken);
        if (batch.Version != version || batch.State != needed)
        {
            throw new ConflictException($"Tập {batch.Number} vừa được người khác ghi: {batch.State.Vietnamese()}. Mở lại trang của đợt để xem.");
        }

        return (batch, round);
    }

    private async Task<SurveyRound> RunningAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await db.SurveyRounds.Include(r => r.Closure).SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Survey");
        if (round.Closure is not null)
        {
            throw new RuleException("survey.closed", "Đợt lấy ý kiến đã đóng, không thay đổi được nữa.");
        }

        return VietnameseDate.Today(clock) >= round.From
            ? round
            : throw new RuleException("survey.early", $"Đợt bắt đầu ngày {VietnameseDate.Screen(round.From)}, chưa nhập phiếu được.");
    }
}
