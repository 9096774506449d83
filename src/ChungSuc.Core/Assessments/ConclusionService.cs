using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Ends assessments: concludes sheets, takes a conclusion back with its reason, and closes the year. Figures are entered in Statistics, never here.</summary>
public sealed class ConclusionService(AppDbContext db, JournalBook journal, Actor actor, AssessmentQueries queries, AssessmentGateQueries gate)
{
    /// <summary>Keeps the results of this moment as rows; from then on the sheet no longer follows the figures.</summary>
    public Task<Guid> ConcludeAsync(ConcludeAssessment input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Conclude,
            Given(input.Note),
            input,
            async writer =>
            {
                gate.Allow("assessment.conclude", "Việc kết luận do cán bộ chương trình hoặc thư ký Hội đồng làm.", Role.ProgrammeOfficer, Role.EmulationSecretary);
                var head = await queries.HeadAsync(input.AssessmentId, cancellationToken);
                await gate.RequireOpenAsync(head, cancellationToken);
                var (sheet, score) = await queries.ComputeAsync(head, cancellationToken);
                RequireStepsDone(sheet);
                var round = await db.AssessmentConclusions.IgnoreQueryFilters([AppDbContext.VoidFilter]).CountAsync(c => c.AssessmentId == head.Id, cancellationToken);
                var conclusion = Conclusion(writer, sheet, score, Given(input.Note), round);
                var results = sheet.Lines.Select((line, position) => Result(head, line, position, round)).ToList();
                db.AssessmentConclusions.Add(conclusion);
                db.AssessmentResults.AddRange(results);
                writer.Add(
                    new AssessmentConcluded
                    {
                        Unit = head.Name,
                        Year = head.Year,
                        PassedCriteria = conclusion.PassedCriteria,
                        AssignedCriteria = conclusion.AssignedCriteria,
                        Open = conclusion.Open,
                        Points = ScoreWords.Of(sheet),
                    },
                    conclusion,
                    [.. results]);
                return head.Id;
            },
            cancellationToken);

    /// <summary>The conclusion stays readable; the sheet can be scored and concluded again until the year is closed.</summary>
    public Task<Guid> WithdrawAsync(WithdrawConclusion input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Withdraw,
            Given(input.Reason),
            input,
            async writer =>
            {
                gate.Allow("assessment.withdraw", "Việc thu hồi kết luận do cán bộ chương trình hoặc thư ký Hội đồng làm.", Role.ProgrammeOfficer, Role.EmulationSecretary);
                var head = await queries.HeadAsync(input.AssessmentId, cancellationToken);
                var kept = head.Conclusion ?? throw new RuleException("assessment.not_concluded", "Phiếu này chưa kết luận nên không có gì để thu hồi.");
                await gate.RequireOpenAsync(head.Year, cancellationToken);
                var withdrawal = new ConclusionWithdrawal
                {
                    CommuneId = db.CommuneId,
                    ConclusionId = kept.Id,
                    At = writer.At,
                    UserName = actor.Name,
                    Post = actor.Post,
                    Reason = Required(input.Reason, ConclusionWithdrawal.ReasonLength, "Nêu lý do thu hồi kết luận, ví dụ “nhập thiếu sổ đóng góp quý IV”.", nameof(WithdrawConclusion.Reason)),
                };
                db.Add(withdrawal);
                writer.Add(new ConclusionWithdrawn { Subject = head.Name, Year = head.Year }, head.Assessment, withdrawal);
                return head.Id;
            },
            cancellationToken);

    /// <summary>From then on nothing of the year is scored, decided or opened again.</summary>
    public Task<Guid> CloseYearAsync(CloseYear input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.CloseYear,
            Given(input.Note),
            input,
            async writer =>
            {
                gate.Allow("assessment.close_year", "Việc khóa năm đánh giá do cán bộ chương trình, thư ký Hội đồng hoặc Chủ tịch làm.", Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Chairman);
                await gate.RequireOpenAsync(input.Year, cancellationToken);
                var all = await db.Assessments.CountAsync(a => a.Year == input.Year, cancellationToken);
                var concluded = await db.AssessmentConclusions.CountAsync(c => db.Assessments.Any(a => a.Id == c.AssessmentId && a.Year == input.Year), cancellationToken);
                if (all == 0)
                {
                    throw new RuleException("assessment.nothing", $"Năm {input.Year} chưa mở đánh giá nào.");
                }

                var note = concluded < all
                    ? Required(input.Note, YearClosure.NoteLength, $"Còn {all - concluded} phiếu chưa kết luận. Kết luận hết, hoặc nêu lý do khóa khi còn phiếu chưa kết luận.", nameof(CloseYear.Note))
                    : Given(input.Note);
                var closure = new YearClosure
                {
                    CommuneId = db.CommuneId,
                    Year = input.Year,
                    ClosedAt = writer.At,
                    ClosedBy = actor.Name,
                    Post = actor.Post,
                    Note = note,
                    Concluded = concluded,
                    Unconcluded = all - concluded,
                };
                db.YearClosures.Add(closure);
                writer.Add(new YearClosed { Year = input.Year, Concluded = concluded, Unconcluded = all - concluded }, closure);
                return closure.Id;
            },
            cancellationToken);

    private static void RequireStepsDone(AssessmentSheet sheet)
    {
        if (sheet.Course.Current is { } step)
        {
            throw new RuleException("assessment.steps", $"Phiếu còn ở bước {step.Name}. Hoàn thành bước này rồi kết luận.");
        }
    }

    private AssessmentConclusion Conclusion(JournalWriter writer, AssessmentSheet sheet, SubjectScore score, string? note, int round)
    {
        if (sheet.Tally.Open > 0 && note is null)
        {
            throw new RuleException(
                "assessment.open_items",
                $"Còn {sheet.Tally.Open} chỉ tiêu chưa có kết quả. Nhập đủ số liệu, hoặc nêu lý do kết luận khi còn thiếu.",
                nameof(ConcludeAssessment.Note));
        }

        if (note?.Length > AssessmentConclusion.NoteLength)
        {
            throw new RuleException("assessment.note", $"Viết gọn lại, không quá {AssessmentConclusion.NoteLength} ký tự.", nameof(ConcludeAssessment.Note));
        }

        return new AssessmentConclusion
        {
            CommuneId = db.CommuneId,
            AssessmentId = sheet.Head.Id,
            Round = round,
            ConcludedAt = writer.At,
            ConcludedBy = actor.Name,
            Post = actor.Post,
            Note = note,
            PassedCriteria = sheet.Tally.PassedCriteria,
            AssignedCriteria = sheet.Tally.AssignedCriteria,
            Passed = sheet.Tally.Passed,
            Failed = sheet.Tally.Failed,
            Open = sheet.Tally.Open,
            Unconfirmed = sheet.Tally.Unconfirmed,
            PointsTenThousandths = sheet.Tally.Points is { } points ? TenThousandths.Of(points) : null,
            MaxPointsTenThousandths = sheet.Tally.MaxPoints is { } max ? TenThousandths.Of(max) : null,
            Band = sheet.Tally.Band,
            Eliminations = score.Eliminations.Count == 0 ? null : string.Join('\n', score.Eliminations),
            RankKeys = KeptScore.KeysOf(sheet.Set, score),
        };
    }

    private AssessmentResult Result(AssessmentHead head, SheetLine line, int position, int round) => new()
    {
        CommuneId = db.CommuneId,
        AssessmentId = head.Id,
        Round = round,
        Depth = line.Depth,
        Position = position,
        Code = line.Code,
        Name = line.Name,
        IsIndicator = line.IsIndicator,
        Status = line.Status,
        PointsTenThousandths = line.Points is { } points ? TenThousandths.Of(points) : null,
        MaxPointsTenThousandths = line.MaxPoints is { } max ? TenThousandths.Of(max) : null,
        LevelText = line.LevelText,
        ValueText = line.ValueText,
        IsUnconfirmed = line.IsUnconfirmed,
        EvidenceCount = line.EvidenceCount,
        Explanation = string.Join('\n', line.Reasons.Select(reason => reason.Text)),
    };

    private static string Required(string? text, int most, string sentence, string field) => Given(text) switch
    {
        null => throw new RuleException("assessment.reason", sentence, field),
        { } given when given.Length > most => throw new RuleException("assessment.long", $"Viết gọn lại, không quá {most} ký tự.", field),
        { } given => given,
    };

    private static string? Given(string? text) => VietnameseText.CleanLines(text) is { Length: > 0 } clean ? clean : null;
}
