using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Figures that a person still has to state, sheets that wait for a conclusion, and where the villages stand.</summary>
internal sealed class AssessmentHomePart(AssessmentQueries assessments, Actor actor) : IHomePart
{
    public int Order => 30;

    public bool IsFor(Role role) => role is Role.ProgrammeOfficer or Role.VillageHead;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var years = await assessments.YearsAsync(cancellationToken);
        if (years.Count == 0)
        {
            return;
        }

        var all = await assessments.OfYearAsync(years[0], cancellationToken);
        var own = all.Where(row => actor.Covers(row.Head.UnitPath)).ToList();
        AddMissing(board, [.. own.Where(row => !row.Head.IsConcluded && row.Open > 0)], years[0]);
        var ready = own.Count(row => !row.Head.IsConcluded && row.Open == 0);
        if (ready > 0 && actor.Role == Role.ProgrammeOfficer)
        {
            board.Todo.Add(new TodoItem(string.Empty, false, $"Xem và kết luận {ready} thôn đã đủ kết quả", AssessmentLinks.OfYear(years[0]), $"Đánh giá năm {years[0]}"));
        }

        AddStand(board, own, years[0]);
    }

    private static void AddMissing(HomeBoard board, List<AssessmentTally> missing, int year)
    {
        if (missing.Count == 0)
        {
            return;
        }

        var only = missing.Count == 1 ? missing[0].Head : null;
        board.Todo.Add(new TodoItem(
            string.Empty,
            false,
            $"Nhập số liệu còn thiếu cho {missing.Sum(row => row.Open)} chỉ tiêu của {only?.UnitName ?? $"{missing.Count} thôn"}",
            only is null ? AssessmentLinks.OfYear(year) : AssessmentLinks.Enter(only.Id),
            $"Đánh giá năm {year}"));
    }

    private static void AddStand(HomeBoard board, List<AssessmentTally> own, int year)
    {
        if (own.Count == 1)
        {
            board.Stand.Add(new StandItem(
                $"{own[0].Head.UnitName}, năm {year}", $"{own[0].PassedCriteria}", $"/{own[0].AssignedCriteria} tiêu chí", AssessmentLinks.Sheet(own[0].Head.Id))
            {
                Value = own[0].PassedCriteria,
                Max = Math.Max(1, own[0].AssignedCriteria),
            });
        }
        else if (own.Count > 1)
        {
            var full = own.Count(row => row.PassedCriteria == row.AssignedCriteria);
            board.Stand.Add(new StandItem($"Thôn đạt đủ tiêu chí, năm {year}", $"{full}", $"/{own.Count} thôn", AssessmentLinks.OfYear(year)) { Value = full, Max = own.Count });
        }
    }
}
