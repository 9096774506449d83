using ChungSuc.Core.Surveys;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>Last days of running rounds, in the calendar of those who may read surveys.</summary>
internal sealed class SurveyEntries(SurveyQueries surveys, SurveyPages pages) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken) => !pages.MayOpen("Index")
        ? []
        :
        [
            .. (await surveys.RunningAsync(cancellationToken))
                .Where(r => r.To >= request.From && r.To <= request.To)
                .Select(r => new CalendarEntry($"lay-y-kien-{r.Id:N}", r.To, $"Hạn trả lời: {r.Title}", SurveyLinks.Show(r.Id), $"Đợt số {r.NumberText}, hỏi {r.Asked} hộ", "đang mở", "wait")),
        ];
}
