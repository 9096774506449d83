using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Surveys;

/// <summary>Takes an answer by code. Nobody is known here, and nothing but the counts and "used" is written; no journal line, because a line would tell when.</summary>
public sealed class SurveyAnswerService(AppDbContext db, TimeProvider clock)
{
    private const int MostTries = 20;

    /// <summary>What the holder of a code may see. A wrong code, a withdrawn one and one of a closed round look the same.</summary>
    public async Task<AnswerSheet> FindAsync(string? code, CancellationToken cancellationToken)
    {
        var (_, round, state) = await ReadAsync(code, cancellationToken);
        return new AnswerSheet(state, round?.Title, round?.Questionnaire, round?.From);
    }

    /// <summary>Drops the answer into the box of the code's village, once. The same code again changes nothing.</summary>
    public async Task<AnswerState> AnswerAsync(string? code, IReadOnlyList<int> marks, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var (invitation, round, state) = await ReadAsync(code, cancellationToken);
            if (state != AnswerState.Open)
            {
                return state;
            }

            var form = new FormMarks(marks, null);
            if (!form.IsValidFor(round!.Questionnaire)) // an open state has a round
            {
                throw new RuleException("survey.answer.empty", $"Chọn mức trả lời cho ít nhất {round.Questionnaire.LeastAnswers} nội dung, rồi gửi.");
            }

            var box = await db.SurveyBoxes.SingleAsync(b => b.RoundId == round.Id && b.VillageId == invitation!.VillageId, cancellationToken);
            box.Drop(form);
            invitation!.Use();
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return AnswerState.Taken;
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                // Another household of the village answered in the same moment, or this code was sent twice: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<(SurveyInvitation? Invitation, SurveyRound? Round, AnswerState State)> ReadAsync(string? code, CancellationToken cancellationToken)
    {
        if (SurveyCode.Read(code) is not { } clean)
        {
            return (null, null, AnswerState.Unknown);
        }

        var hash = SurveyCode.HashOf(clean);
        var invitation = await db.SurveyInvitations.SingleOrDefaultAsync(i => i.CodeHash == hash, cancellationToken);
        var round = invitation is null ? null : await db.SurveyRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == invitation.RoundId, cancellationToken);
        var today = VietnameseDate.Today(clock);
        return round switch
        {
            null => (null, null, AnswerState.Unknown),
            _ when today > round.To => (null, null, AnswerState.Unknown),
            _ when invitation!.IsUsed => (null, round, AnswerState.Taken),
            _ when today < round.From => (null, round, AnswerState.NotYet),
            _ => (invitation, round, AnswerState.Open),
        };
    }
}

public enum AnswerState
{
    Open = 1,
    Taken = 2,
    NotYet = 3,
    Unknown = 4,
}

public sealed record AnswerSheet(AnswerState State, string? Title, Questionnaire? Questionnaire, DateOnly? From);
