using System.Globalization;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Communications;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class CommunicationOpener : IRecordOpener
{
    public string Room => CommunicationMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return CommunicationLinks.Detail(Guid.Parse(record));
        }

        var year = int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture);
        if (reference.Filter.ContainsKey(CommunicationMeasures.PlanFilter))
        {
            return CommunicationLinks.BoardOf(year);
        }

        var unit = Guid.Parse(reference.Filter[RecordsReference.UnitKey]);
        var filter = CommunicationFilter.OfYear(year) with
        {
            Group = reference.Filter.TryGetValue(CommunicationMeasures.GroupFilter, out var group) ? Enum.Parse<CommunicationGroup>(group) : null,
        };
        return reference.Filter.ContainsKey(CommunicationMeasures.DoneFilter) ? CommunicationLinks.ListOf(filter, unit) : CommunicationLinks.ListOf(filter with { VillageId = unit });
    }
}
