using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Measures;

namespace ChungSuc.Web.Pages.Statistics;

internal sealed class StatisticOpener : IRecordOpener
{
    public string Room => StatisticMeasures.Room;

    public string UrlOf(RecordsReference reference) => StatisticLinks.History(
        reference.Filter[RecordsReference.UnitKey], reference.Filter[StatisticMeasures.KeyFilter], reference.Filter[RecordsReference.YearKey]);
}
