using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Assessments;

/// <summary>Writes the marks of the step at which a sheet stands. A mark that changes is a new revision; the old one stays.</summary>
public sealed class MarkService(AppDbContext db, JournalBook journal, Actor actor, AssessmentQueries queries, AssessmentGateQueries gate, EvidenceBinder evidence)
{
    private const int MostDecimals = 4;

    /// <summary>Takes all rows or none. Returns the key of the first mark written, else of the sheet.</summary>
    /// <exception cref="RefusedMarksException">Rows out of their limits, or changed by somebody else meanwhile.</exception>
    public Task<Guid> GiveAsync(GiveMarks input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Mark,
            null,
            input,
            async writer =>
            {
                var sheet = await queries.StageSheetAsync(input.AssessmentId, cancellationToken);
                await gate.RequireOpenAsync(sheet.Head, cancellationToken);
                var step = sheet.Course.Current ?? throw new RuleException("assessment.no_step", "Phiếu này không còn bước chấm nào đang mở. Mở lại trang để xem kết quả.");
                if (ScoringRights.WhyNot(actor, sheet.Head, step, sheet.Course) is { } refusal)
                {
                    throw new RuleException("assessment.not_yours", refusal);
                }

                var changes = input.Marks.Select(Clean).Where(entry => IsChange(entry, step)).ToList();
                Check(changes, sheet, step);
                var written = Guid.Empty;
                foreach (var entry in changes)
                {
                    var mark = Write(writer, sheet, step, entry);
                    await evidence.BindAsync(writer, mark, input.Files, cancellationToken);
                    written = written == Guid.Empty ? mark.Id : written;
                }

                if (changes.Count == 0 && input.Files.Count > 0)
                {
                    return await ProveAsync(writer, sheet, step, input, cancellationToken);
                }

                return written == Guid.Empty ? sheet.Head.Id : written;
            },
            cancellationToken);

    private static MarkEntry Clean(MarkEntry entry) => entry with { Note = VietnameseText.CleanLines(entry.Note) is { Length: > 0 } note ? note : null };

    private static bool IsChange(MarkEntry entry, StageLine step)
    {
        var standing = step.Marks.GetValueOrDefault(entry.Code);
        return standing is null
            ? entry.Points is not null || entry.Passed is not null || entry.Note is not null
            : standing.Points != entry.Points || standing.Passed != entry.Passed || standing.Note != entry.Note;
    }

    private static void Check(List<MarkEntry> changes, StageSheet sheet, StageLine step)
    {
        var leaves = sheet.Standing.Set.Leaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
        var refused = changes
            .Select(entry => new RefusedMark(entry.Code, ProblemOf(entry, leaves.GetValueOrDefault(entry.Code), sheet, step) ?? string.Empty))
            .Where(mark => mark.Sentence.Length > 0)
            .ToList();
        if (refused.Count > 0)
        {
            throw new RefusedMarksException(refused);
        }
    }

    private static string? ProblemOf(MarkEntry entry, CriterionLeaf? leaf, StageSheet sheet, StageLine step)
    {
        if (leaf is null)
        {
            return $"Phiếu không có mục {entry.Code}. Tải lại trang.";
        }

        var standing = step.Marks.GetValueOrDefault(entry.Code);
        if ((standing?.Revision ?? 0) != entry.Seen)
        {
            return $"{standing?.GivenBy} vừa ghi mục {entry.Code}: {ScoreWords.Of(standing?.Points, standing?.Passed) ?? "để trống"}. Xem lại rồi quyết định; số bạn nhập vẫn còn trong ô.";
        }

        if (!step.Stage.Concerns(entry.Code))
        {
            return $"Lần mở lại này chỉ xem các mục {step.Stage.OnlyCodes}.";
        }

        return entry.Note?.Length > StageMark.NoteLength ? $"Viết gọn lại, không quá {StageMark.NoteLength} ký tự."
            : step.Stage.Kind == StageKind.Explanation && (entry.Points is not null || entry.Passed is not null) ? "Bước giải trình chỉ ghi ý kiến, không cho điểm."
            : leaf.MaxPoints is null ? ProblemOfVerdict(entry, leaf)
            : ProblemOfPoints(entry, leaf, sheet);
    }

    private static string? ProblemOfVerdict(MarkEntry entry, CriterionLeaf leaf) =>
        entry.Points is not null ? $"Mục {leaf.Code} không có điểm; chọn đạt hoặc chưa đạt." : null;

    private static string? ProblemOfPoints(MarkEntry entry, CriterionLeaf leaf, StageSheet sheet)
    {
        if (entry.Points is not { } points)
        {
            return null;
        }

        if (sheet.Computed.Find(leaf.Code)?.Status == NodeStatus.NotAssigned)
        {
            return $"Mục {leaf.Code} không giao cho {sheet.Head.Name} nên không cho điểm.";
        }

        var (low, high) = (leaf.MinPoints, leaf.MaxPoints ?? 0);
        return points < low || points > high ? $"Điểm của mục {leaf.Code} phải từ {VietnameseNumber.Format(low)} đến {VietnameseNumber.Format(high)}."
            : decimal.Round(points, MostDecimals) != points ? $"Nhập không quá {MostDecimals} chữ số sau dấu phẩy."
            : null;
    }

    private StageMark Write(JournalWriter writer, StageSheet sheet, StageLine step, MarkEntry entry)
    {
        var standing = step.Marks.GetValueOrDefault(entry.Code);
        var mark = New(writer, step.Stage, entry, (standing?.Revision ?? 0) + 1);
        db.StageMarks.Add(mark);
        writer.Add(
            new MarkGiven
            {
                Subject = sheet.Head.Name,
                Stage = step.Name,
                Code = entry.Code,
                Before = standing is null ? null : ScoreWords.Of(standing.Points, standing.Passed),
                After = ScoreWords.Of(entry.Points, entry.Passed) ?? (entry.Note is null ? null : "ghi ý kiến"),
                Note = entry.Note,
            },
            mark);
        return mark;
    }

    /// <summary>Papers alone, for an item whose mark stays as it is or is only computed: a revision that carries them.</summary>
    private async Task<Guid> ProveAsync(JournalWriter writer, StageSheet sheet, StageLine step, GiveMarks input, CancellationToken cancellationToken)
    {
        if (input.Marks.Count != 1)
        {
            throw new RuleException("assessment.proof", "Gắn minh chứng cho từng mục một.");
        }

        var entry = Clean(input.Marks[0]);
        Check([entry], sheet, step);
        var mark = Write(writer, sheet, step, entry);
        await evidence.BindAsync(writer, mark, input.Files, cancellationToken);
        return mark.Id;
    }

    private StageMark New(JournalWriter writer, AssessmentStage stage, MarkEntry entry, int revision) => new()
    {
        CommuneId = db.CommuneId,
        StageId = stage.Id,
        Code = entry.Code,
        Revision = revision,
        PointsTenThousandths = entry.Points is { } points ? TenThousandths.Of(points) : null,
        Passed = entry.Passed,
        Note = entry.Note,
        GivenAt = writer.At,
        UserId = actor.UserId,
        GivenBy = actor.Name,
    };
}
