using ChungSuc.Core.Assessments;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Assessments;
using ChungSuc.Web.Pages.Awards;
using ChungSuc.Web.Pages.Commendations;
using ChungSuc.Web.Pages.Councils;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Movements;

/// <param name="Name">The step.</param>
/// <param name="State">done, now or next, as the steps of the look name them.</param>
/// <param name="Words">What the records say, with days.</param>
/// <param name="Url">Where it is done.</param>
public sealed record CycleStep(string Name, string State, string Words, string Url);

/// <summary>
/// The year of the movement (Kế hoạch, mục I.2): open, self-assess, verify, council, rank, commend, close. Every day comes from the records of the rooms; nobody
/// sets a state here.
/// </summary>
public sealed class YearCycle(AppDbContext db, RegistrationQueries registrations, TimeProvider clock)
{
    public async Task<IReadOnlyList<CycleStep>> ReadAsync(MovementYear about, CancellationToken cancellationToken)
    {
        var year = about.Year;
        var stages = await StagesAsync(year, cancellationToken);
        var sheets = await db.Assessments.Where(a => a.Year == year).Select(a => a.OpenedAt).ToListAsync(cancellationToken);
        var concluded = await db.AssessmentConclusions.Where(c => db.Assessments.Any(a => a.Id == c.AssessmentId && a.Year == year)).Select(c => c.ConcludedAt).ToListAsync(cancellationToken);
        var meetings = await db.Meetings.Where(m => m.Year == year).OrderBy(m => m.HeldOn).Select(m => new { m.Id, m.HeldOn, IsEnded = m.Conclusion != null }).ToListAsync(cancellationToken);
        var decisions = await db.AwardDecisions.Where(d => d.Issue != null && d.Issue.Year == year).Select(d => d.Issue!.IssuedOn).ToListAsync(cancellationToken);
        var closure = await db.YearClosures.AsNoTracking().SingleOrDefaultAsync(c => c.Year == year, cancellationToken);
        var registered = (await registrations.CountsAsync(about.Filter, DayOf(year), cancellationToken)).Sum(c => c.Registered);
        var list = AssessmentLinks.OfYear(year);
        List<(string Name, bool IsDone, bool IsBegun, string Words, string Url)> steps =
        [
            ("Đăng ký, giao ước", registered > 0, registered > 0, registered == 0 ? "Chưa có đăng ký nào; không bắt buộc." : $"{registered} đăng ký.", RegistrationLinks.ListOf(year)),
            ("Mở đánh giá", sheets.Count > 0, sheets.Count > 0, sheets.Count == 0 ? "Chưa mở phiếu nào." : $"Mở ngày {Day(sheets.Min())}, {sheets.Count} phiếu.", sheets.Count == 0 ? AssessmentLinks.OpenFor(year) : list),
            Of("Tự chấm", StageKind.SelfScore),
            Of("Thẩm định", StageKind.Verification),
            (
                "Họp Hội đồng",
                meetings.Exists(m => m.IsEnded),
                meetings.Count > 0,
                meetings.Count == 0 ? "Chưa họp." : $"{meetings.Count} cuộc họp, gần nhất ngày {VietnameseDate.Screen(meetings[^1].HeldOn)}{(meetings[^1].IsEnded ? ", đã kết luận" : ", chưa kết luận")}.",
                meetings.Count == 0 ? CouncilLinks.Home : CouncilLinks.Meeting(meetings[^1].Id)),
            (
                "Kết luận, xếp hạng",
                sheets.Count > 0 && concluded.Count == sheets.Count,
                concluded.Count > 0,
                concluded.Count == 0 ? "Chưa kết luận phiếu nào." : $"{concluded.Count}/{sheets.Count} phiếu, gần nhất ngày {Day(concluded.Max())}.",
                $"{AssessmentLinks.Ranking}?nam={year}"),
            (
                "Khen thưởng",
                decisions.Count > 0,
                decisions.Count > 0,
                decisions.Count == 0 ? "Chưa ban hành quyết định nào." : $"{decisions.Count} quyết định, gần nhất ngày {VietnameseDate.Screen(decisions.Max())}.",
                decisions.Count == 0 ? CommendationLinks.List : AwardLinks.Decisions),
            (
                "Khóa năm",
                closure is not null,
                closure is not null,
                closure is null ? "Chưa khóa." : $"{closure.ClosedBy} khóa ngày {Day(closure.ClosedAt)}; không chấm, sửa được nữa.",
                closure is null ? AssessmentLinks.CloseOf(year) : list),
        ];
        var now = steps.FindIndex(s => !s.IsDone);
        return [.. steps.Select((s, i) => new CycleStep(s.Name, s.IsDone ? "done" : i == now || s.IsBegun ? "now" : "next", s.Words, s.Url))];

        (string Name, bool IsDone, bool IsBegun, string Words, string Url) Of(string name, StageKind kind)
        {
            var own = stages.FindAll(s => s.Kind == kind);
            var done = own.Where(s => s.CompletedAt is not null).Select(s => s.CompletedAt!.Value).ToList();
            var due = own.Where(s => s.DueOn is not null).Select(s => s.DueOn!.Value).ToList();
            var words = own.Count == 0 ? "Không có bước này trong năm." : $"{done.Count}/{own.Count} phiếu xong{(done.Count > 0 ? $", gần nhất ngày {Day(done.Max())}" : string.Empty)}{(due.Count > 0 ? $"; hạn {VietnameseDate.Screen(due.Max())}" : string.Empty)}.";
            return (name, sheets.Count > 0 && done.Count == own.Count, done.Count > 0, words, list);
        }
    }

    private async Task<List<StageFact>> StagesAsync(int year, CancellationToken cancellationToken) => await db.AssessmentStages
        .Where(s => s.Round == 0 && db.Assessments.Any(a => a.Id == s.AssessmentId && a.Year == year))
        .Select(s => new StageFact(s.Kind, s.DueOn, s.Completion == null ? null : s.Completion.CompletedAt))
        .ToListAsync(cancellationToken);

    private DateOnly DayOf(int year) => new DateOnly(year, 12, 31) is var last && VietnameseDate.Today(clock) is var today && last < today ? last : today;

    private static string Day(DateTime at) => VietnameseDate.Screen(VietnameseDate.LocalDate(at));

    private sealed record StageFact(StageKind Kind, DateOnly? DueOn, DateTime? CompletedAt);
}
