using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>What every act on assessments asks first: the office, and whether the year and the sheet still take changes.</summary>
public sealed class AssessmentGateQueries(AppDbContext db, Actor actor)
{
    /// <summary>The program itself (sample data, imports) may do what the named roles may.</summary>
    internal void Allow(string code, string sentence, params Role[] roles)
    {
        if (actor.Role is { } role && !roles.Contains(role))
        {
            throw new RuleException(code, sentence);
        }
    }

    internal async Task RequireOpenAsync(int year, CancellationToken cancellationToken)
    {
        var closure = await db.YearClosures.AsNoTracking().SingleOrDefaultAsync(c => c.Year == year, cancellationToken);
        if (closure is not null)
        {
            throw new RuleException(
                "assessment.year_closed",
                $"Năm đánh giá {year} đã khóa ({closure.ClosedBy}, {VietnameseDate.Citation(VietnameseDate.LocalDate(closure.ClosedAt))}); không chấm, sửa hay mở lại được nữa.");
        }
    }

    internal async Task RequireOpenAsync(AssessmentHead head, CancellationToken cancellationToken)
    {
        if (head.Conclusion is { } kept)
        {
            throw new RuleException(
                "assessment.concluded", $"{kept.ConcludedBy} đã kết luận ngày {VietnameseDate.Citation(VietnameseDate.LocalDate(kept.ConcludedAt))}. Mở lại trang để xem kết quả.");
        }

        await RequireOpenAsync(head.Year, cancellationToken);
    }
}
