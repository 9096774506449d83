using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

public sealed record RecordMilestone
{
    public required Guid MovementId { get; init; }

    public required string MilestoneKey { get; init; }

    public required int Year { get; init; }

    public required DateOnly HeldOn { get; init; }

    public string? Paper { get; init; }

    public string? Note { get; init; }

    /// <summary>Asked for when the milestone had been recorded before.</summary>
    public string? Reason { get; init; }
}

/// <summary>Records that a review or an inspection of the plan was held.</summary>
public sealed class MilestoneService(AppDbContext db, JournalBook journal, MovementQueries movements, TimeProvider clock)
{
    public Task<Guid> RecordAsync(RecordMilestone input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MovementProcesses.RecordMilestone,
            input.Reason,
            input,
            async writer =>
            {
                var edition = await movements.WholeAsync(input.MovementId, null, cancellationToken);
                var milestone = edition.Milestones.Find(m => m.Key == input.MilestoneKey && (m.Year ?? input.Year) == input.Year) ?? throw new NotFoundException("Milestone");
                Check(input, edition, VietnameseDate.Today(clock));
                var before = await db.MilestoneOutcomes
                    .AsNoTracking()
                    .Where(o => o.MovementId == input.MovementId && o.MilestoneKey == input.MilestoneKey && o.Year == input.Year)
                    .OrderByDescending(o => o.RecordedAt)
                    .ThenByDescending(o => o.Id)
                    .FirstOrDefaultAsync(cancellationToken);
                if (before is not null && string.IsNullOrWhiteSpace(input.Reason))
                {
                    throw new RuleException(
                        "milestone.known", $"Mốc này đã ghi ngày {VietnameseDate.Screen(before.HeldOn)}. Nêu lý do để ghi lại.", nameof(RecordMilestone.Reason));
                }

                var outcome = new MilestoneOutcome
                {
                    CommuneId = db.CommuneId,
                    MovementId = input.MovementId,
                    MilestoneKey = input.MilestoneKey,
                    Year = input.Year,
                    HeldOn = input.HeldOn,
                    Paper = input.Paper,
                    Note = input.Note,
                    RecordedAt = writer.At,
                };
                db.MilestoneOutcomes.Add(outcome);
                writer.Add(
                    new MilestoneRecorded { Name = milestone.Name, Year = input.Year, HeldOn = input.HeldOn, Paper = input.Paper, HeldBefore = before?.HeldOn },
                    outcome);
                return outcome.Id;
            },
            cancellationToken);

    private static void Check(RecordMilestone input, MovementEdition edition, DateOnly today)
    {
        if (!edition.Period.Contains(input.Year))
        {
            throw new NotFoundException("Milestone");
        }

        if (input.HeldOn > today)
        {
            throw new RuleException("milestone.future", "Ngày thực hiện chưa đến. Ghi sau khi việc đã làm xong.", nameof(RecordMilestone.HeldOn));
        }

        if (input.HeldOn.Year < edition.FromYear)
        {
            throw new RuleException("milestone.early", $"Ngày thực hiện phải nằm sau khi phong trào bắt đầu (năm {edition.FromYear}).", nameof(RecordMilestone.HeldOn));
        }

        TooLong(input.Paper, MilestoneOutcome.PaperLength, nameof(RecordMilestone.Paper));
        TooLong(input.Note, MilestoneOutcome.NoteLength, nameof(RecordMilestone.Note));
    }

    private static void TooLong(string? text, int most, string field)
    {
        if (text?.Length > most)
        {
            throw new RuleException("milestone.long", $"Viết gọn trong {most} ký tự.", field);
        }
    }
}
