using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Assessments;

/// <summary>Completes the steps of scoring, one sheet or many at once, and opens them again with a reason.</summary>
public sealed class StageService(AppDbContext db, JournalBook journal, Actor actor, AssessmentQueries queries, AssessmentGateQueries gate)
{
    /// <summary>
    /// Completes the step at which each sheet stands; what the step gave no mark is taken over as it stands. Returns the key of the first sheet.
    /// </summary>
    /// <exception cref="RefusedMarksException">A mark differs from what stood before and does not say why.</exception>
    public Task<Guid> CompleteAsync(CompleteStage input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Complete,
            Given(input.Note),
            input,
            async writer =>
            {
                if (input.AssessmentIds.Count == 0)
                {
                    throw new RuleException("assessment.none", "Chọn ít nhất một phiếu.", nameof(CompleteStage.AssessmentIds));
                }

                foreach (var id in input.AssessmentIds.Distinct())
                {
                    await CompleteAsync(writer, id, input, cancellationToken);
                }

                return input.AssessmentIds[0];
            },
            cancellationToken);

    /// <summary>A new round from the step named; what was completed before stays visible and counts until the new step is completed.</summary>
    public Task<Guid> ReopenAsync(ReopenStages input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Reopen,
            Given(input.Reason),
            input,
            async writer =>
            {
                gate.Allow("assessment.reopen", "Việc mở lại bước chấm do cán bộ chương trình hoặc thư ký Hội đồng làm.", Role.ProgrammeOfficer, Role.EmulationSecretary);
                var sheet = await queries.SheetAsync(input.AssessmentId, cancellationToken);
                await gate.RequireOpenAsync(sheet.Head, cancellationToken);
                CheckReopening(input, sheet);
                var round = sheet.Course.Round + 1;
                var stages = Following(input, sheet).Select((earlier, i) => new AssessmentStage
                {
                    CommuneId = db.CommuneId,
                    AssessmentId = sheet.Head.Id,
                    Round = round,
                    Kind = earlier.Kind,
                    DueOn = i == 0 ? input.DueOn : null,
                    AssignedUnitId = earlier.AssignedUnitId,
                    AssignedUnitName = earlier.AssignedUnitName,
                    OpenedAt = writer.At,
                    OpenedBy = actor.Name,
                    Reason = Given(input.Reason),
                    OnlyCodes = input.OnlyCodes.Count == 0 ? null : string.Join(' ', input.OnlyCodes),
                }).ToList();
                db.AssessmentStages.AddRange(stages);
                writer.Add(
                    new StagesReopened
                    {
                        Subject = sheet.Head.Name,
                        Year = sheet.Head.Year,
                        Stage = input.From.Vietnamese(),
                        OnlyCodes = input.OnlyCodes.Count == 0 ? null : string.Join(", ", input.OnlyCodes),
                    },
                    stages[0],
                    [.. stages.Skip(1)]);
                return sheet.Head.Id;
            },
            cancellationToken);

    /// <summary>What hinders the completion of the step under way, item by item.</summary>
    public static IReadOnlyList<RefusedMark> Unexplained(StageSheet sheet, StageLine step) =>
        step.Stage.Kind is StageKind.Explanation
            ? []
            : [.. step.Marks.Values
                .Where(mark => mark is { IsGiven: true, Note: null } && Differs(sheet, step, mark))
                .Select(mark => new RefusedMark(
                    mark.Code,
                    $"Mục {mark.Code}: {ScoreWords.Of(mark.Points, mark.Passed)}, trước đó là {ScoreWords.Of(sheet.PointsBefore(step, mark.Code), sheet.PassedBefore(step, mark.Code))}. Ghi lý do khác với kết quả trước."))
                .OrderBy(mark => mark.Code, StringComparer.Ordinal)];

    private static bool Differs(StageSheet sheet, StageLine step, StageMark mark) =>
        mark.Points is { } points ? sheet.PointsBefore(step, mark.Code) is { } before && before != points
        : mark.Passed is { } passed && sheet.PassedBefore(step, mark.Code) is { } earlier && earlier != passed;

    private async Task CompleteAsync(JournalWriter writer, Guid id, CompleteStage input, CancellationToken cancellationToken)
    {
        var sheet = await queries.StageSheetAsync(id, cancellationToken);
        await gate.RequireOpenAsync(sheet.Head, cancellationToken);
        var step = sheet.Course.Current;
        if (step is null || step.Stage.Kind != input.Kind)
        {
            throw new RuleException("assessment.step_done", $"{sheet.Head.Name} không còn ở bước {input.Kind.Vietnamese()}. Tải lại trang để xem phiếu đang ở bước nào.");
        }

        if (ScoringRights.WhyNot(actor, sheet.Head, step, sheet.Course) is { } refusal)
        {
            throw new RuleException("assessment.not_yours", refusal);
        }

        if (Unexplained(sheet, step) is { Count: > 0 } unexplained)
        {
            throw new RefusedMarksException(unexplained);
        }

        var running = sheet.Running.Tally;
        if (running.Open > 0 && Given(input.Note) is null && step.Stage.Kind != StageKind.Explanation)
        {
            throw new RuleException(
                "assessment.open_items", $"{sheet.Head.Name} còn {running.Open} mục chưa có kết quả. Chấm nốt, hoặc nêu lý do hoàn thành khi còn thiếu.", nameof(CompleteStage.Note));
        }

        Complete(writer, sheet, step, input);
    }

    private void Complete(JournalWriter writer, StageSheet sheet, StageLine step, CompleteStage input)
    {
        var tally = sheet.Running.Tally;
        var completion = new StageCompletion
        {
            CommuneId = db.CommuneId,
            StageId = step.Stage.Id,
            CompletedAt = writer.At,
            UserId = actor.UserId,
            CompletedBy = actor.Name,
            Post = actor.Post,
            Note = Given(input.Note),
            PointsTenThousandths = tally.Points is { } points ? TenThousandths.Of(points) : null,
            MaxPointsTenThousandths = tally.MaxPoints is { } max ? TenThousandths.Of(max) : null,
            Passed = tally.Passed,
            Open = tally.Open,
        };
        var accepted = step.Stage.Kind == StageKind.Explanation ? [] : Accepted(writer, sheet, step).ToList();
        db.Add(completion);
        db.StageMarks.AddRange(accepted);
        writer.Add(
            new StageCompleted
            {
                Subject = sheet.Head.Name,
                Year = sheet.Head.Year,
                Stage = step.Name,
                Result = ScoreWords.Of(sheet.Running) ?? $"{tally.PassedCriteria} trên {tally.AssignedCriteria} tiêu chí đạt",
            },
            completion,
            [.. accepted]);
    }

    /// <summary>What stood for every other item at this moment, so that earlier scores stay visible.</summary>
    private IEnumerable<StageMark> Accepted(JournalWriter writer, StageSheet sheet, StageLine step) =>
        sheet.Running.Lines
            .Where(line => line.IsIndicator && line.Status != NodeStatus.NotAssigned && step.Marks.GetValueOrDefault(line.Code) is not { IsGiven: true })
            .Where(line => line.Points is not null || StageSheet.VerdictOf(line) is not null)
            .Select(line => new StageMark
            {
                CommuneId = db.CommuneId,
                StageId = step.Stage.Id,
                Code = line.Code,
                Revision = (step.Marks.GetValueOrDefault(line.Code)?.Revision ?? 0) + 1,
                PointsTenThousandths = line.Points is { } points ? TenThousandths.Of(points) : null,
                Passed = line.Points is null ? StageSheet.VerdictOf(line) : null,
                Note = step.Marks.GetValueOrDefault(line.Code)?.Note,
                IsAccepted = true,
                GivenAt = writer.At,
                UserId = actor.UserId,
                GivenBy = actor.Name,
            });

    private static void CheckReopening(ReopenStages input, AssessmentSheet sheet)
    {
        if (Given(input.Reason) is not { } reason)
        {
            throw new RuleException("assessment.reason", "Nêu lý do mở lại, ví dụ “thiếu biên bản họp thôn, bổ sung rồi chấm lại”.", nameof(ReopenStages.Reason));
        }

        if (reason.Length > AssessmentStage.ReasonLength)
        {
            throw new RuleException("assessment.long", $"Viết gọn lại, không quá {AssessmentStage.ReasonLength} ký tự.", nameof(ReopenStages.Reason));
        }

        if (!sheet.Course.Completed.Any(line => line.Stage.Kind == input.From))
        {
            throw new RuleException("assessment.not_completed", $"Bước {input.From.Vietnamese()} chưa hoàn thành lần nào nên không cần mở lại.", nameof(ReopenStages.From));
        }

        var unknown = input.OnlyCodes.FirstOrDefault(code => sheet.Set.Leaves.All(leaf => leaf.Code != code));
        if (unknown is not null)
        {
            throw new RuleException("assessment.codes", $"Phiếu không có mục {unknown}. Chọn mục trong danh sách.", nameof(ReopenStages.OnlyCodes));
        }
    }

    /// <summary>The step named and those after it, as they were first planned.</summary>
    private static IEnumerable<AssessmentStage> Following(ReopenStages input, AssessmentSheet sheet) =>
        sheet.Course.Lines
            .Select(line => line.Stage)
            .Where(stage => stage.Kind >= input.From)
            .GroupBy(stage => stage.Kind)
            .OrderBy(group => group.Key)
            .Select(group => group.First());

    private static string? Given(string? text) => VietnameseText.CleanLines(text) is { Length: > 0 } clean ? clean : null;
}
