using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Steps of scoring that wait for this person, figures still to state, sheets ready for a conclusion, and where the villages stand.</summary>
internal sealed class AssessmentHomePart(AssessmentQueries assessments, Actor actor, TimeProvider clock) : IHomePart
{
    private const int SoonDays = 7;

    public int Order => 30;

    public bool IsFor(Role role) => role is Role.Chairman or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Front or Role.MassOrganisation or Role.VillageHead or Role.Enterprise;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var years = await assessments.YearsAsync(cancellationToken);
        if (years.Count == 0 || years[0].Closure is not null)
        {
            return;
        }

        var year = years[0].Year;
        var all = await assessments.StandingsAsync(year, cancellationToken);
        AddSteps(board, all, year);
        if (actor.Role is not (Role.ProgrammeOfficer or Role.VillageHead))
        {
            return;
        }

        // Sheets without steps follow from figures alone.
        var own = await assessments.TalliesAsync([.. all.Where(row => row.Course.Lines.Count == 0 && actor.Covers(row.Head.UnitPath))], cancellationToken);
        AddMissing(board, [.. own.Where(row => !row.Head.IsConcluded && row.Open > 0)], year);
        var ready = own.Count(row => !row.Head.IsConcluded && row.Open == 0) + all.Count(row => !row.Head.IsConcluded && row.Course.Lines.Count > 0 && row.Course.Current is null);
        if (ready > 0 && actor.Role == Role.ProgrammeOfficer)
        {
            board.Todo.Add(new TodoItem(string.Empty, false, $"Xem và kết luận {ready} phiếu đã đủ kết quả", AssessmentLinks.OfYear(year), $"Đánh giá năm {year}"));
        }

        AddStand(board, [.. own.Where(row => row.Points is null)], year);
    }

    /// <summary>One line for each kind of step of each set; the deadline is the nearest one.</summary>
    private void AddSteps(HomeBoard board, IReadOnlyList<AssessmentStanding> all, int year)
    {
        var mine = all
            .Where(row => !row.Head.IsConcluded && row.Course.Current is { } step && ScoringRights.WhyNot(actor, row.Head, step, row.Course) is null)
            .GroupBy(row => (row.Head.Assessment.SetId, row.Course.Current!.Stage.Kind)); // filtered above
        foreach (var group in mine)
        {
            var rows = group.ToList();
            var due = rows.Min(row => row.Course.Current!.Stage.DueOn); // filtered above
            var today = VietnameseDate.Today(clock);
            var who = rows.Count == 1 ? rows[0].Head.Name : $"{rows.Count} phiếu";
            board.Todo.Add(new TodoItem(
                due is null ? string.Empty : due < today ? $"Trễ {today.DayNumber - due.Value.DayNumber} ngày" : due == today ? "Hôm nay" : VietnameseDate.Screen(due.Value),
                due < today,
                $"{group.Key.Kind.Vietnamese()}: {who}",
                rows.Count == 1 ? AssessmentLinks.Score(rows[0].Head.Id) : AssessmentLinks.AcceptOf(year, group.Key.SetId, group.Key.Kind),
                due is { } day && day >= today && day.DayNumber - today.DayNumber <= SoonDays ? $"{rows[0].Head.FrozenSet.Name}; sắp đến hạn" : rows[0].Head.FrozenSet.Name));
        }
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
            $"Nhập số liệu còn thiếu cho {missing.Sum(row => row.Open)} chỉ tiêu của {only?.Name ?? $"{missing.Count} thôn"}",
            only is null ? AssessmentLinks.OfYear(year) : AssessmentLinks.Enter(only.Id),
            $"Đánh giá năm {year}"));
    }

    private static void AddStand(HomeBoard board, List<AssessmentTally> own, int year)
    {
        if (own.Count == 1)
        {
            board.Stand.Add(new StandItem(
                $"{own[0].Head.Name}, năm {year}", $"{own[0].PassedCriteria}", $"/{own[0].AssignedCriteria} tiêu chí", AssessmentLinks.Sheet(own[0].Head.Id))
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
