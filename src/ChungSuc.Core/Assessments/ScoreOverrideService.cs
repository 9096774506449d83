using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>The chairman decides the result of one item against what was computed or scored, under his name and with his reason.</summary>
public sealed class ScoreOverrideService(AppDbContext db, JournalBook journal, Actor actor, AssessmentQueries queries, AssessmentGateQueries gate)
{
    public Task<Guid> OverrideAsync(OverrideScore input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Override,
            Given(input.Reason),
            input,
            async writer =>
            {
                gate.Allow("assessment.override", "Chỉ Chủ tịch quyết định kết quả khác với kết quả đã tính.", Role.Chairman);
                var sheet = await queries.SheetAsync(input.AssessmentId, cancellationToken);
                await gate.RequireOpenAsync(sheet.Head, cancellationToken);
                var leaf = sheet.Set.Leaves.FirstOrDefault(l => l.Code == input.Code) ?? throw new NotFoundException("Indicator");
                var standing = sheet.Course.Overrides.GetValueOrDefault(input.Code);
                Check(input, leaf, standing);
                var last = await db.ScoreOverrides.CountAsync(o => o.AssessmentId == sheet.Head.Id && o.Code == input.Code, cancellationToken);
                var decided = new ScoreOverride
                {
                    CommuneId = db.CommuneId,
                    AssessmentId = sheet.Head.Id,
                    Code = input.Code,
                    Revision = last + 1,
                    PointsTenThousandths = input.Points is { } points ? TenThousandths.Of(points) : null,
                    Passed = input.Passed,
                    Reason = Given(input.Reason)!, // checked above
                    DecidedAt = writer.At,
                    UserId = actor.UserId,
                    DecidedBy = actor.Name,
                    Post = actor.Post,
                };
                db.ScoreOverrides.Add(decided);
                var line = sheet.Find(input.Code);
                writer.Add(
                    new ScoreOverridden
                    {
                        Subject = sheet.Head.Name,
                        Year = sheet.Head.Year,
                        Code = input.Code,
                        Before = ScoreWords.Of(line?.Points, StageSheet.VerdictOf(line)),
                        After = ScoreWords.Of(input.Points, input.Passed),
                    },
                    decided);
                return decided.Id;
            },
            cancellationToken);

    private static void Check(OverrideScore input, CriterionLeaf leaf, ScoreOverride? standing)
    {
        if (Given(input.Reason) is not { } reason)
        {
            throw new RuleException("assessment.reason", "Nêu lý do; lý do hiện cạnh kết quả ở mọi nơi.", nameof(OverrideScore.Reason));
        }

        if (reason.Length > ScoreOverride.ReasonLength)
        {
            throw new RuleException("assessment.long", $"Viết gọn lại, không quá {ScoreOverride.ReasonLength} ký tự.", nameof(OverrideScore.Reason));
        }

        if (leaf.MaxPoints is null && input.Points is not null)
        {
            throw new RuleException("assessment.points", $"Mục {leaf.Code} không có điểm; chọn đạt hoặc chưa đạt.", nameof(OverrideScore.Points));
        }

        if (input.Points < leaf.MinPoints || input.Points > (leaf.MaxPoints ?? 0))
        {
            throw new RuleException(
                "assessment.points",
                $"Điểm của mục {leaf.Code} phải từ {VietnameseNumber.Format(leaf.MinPoints)} đến {VietnameseNumber.Format(leaf.MaxPoints ?? 0)}.",
                nameof(OverrideScore.Points));
        }

        if (input.Points is null && input.Passed is null && standing is null)
        {
            throw new RuleException(
                "assessment.nothing",
                leaf.MaxPoints is null ? "Chọn đạt hoặc chưa đạt." : "Nhập điểm quyết định.",
                leaf.MaxPoints is null ? nameof(OverrideScore.Passed) : nameof(OverrideScore.Points));
        }
    }

    private static string? Given(string? text) => VietnameseText.CleanLines(text) is { Length: > 0 } clean ? clean : null;
}
