using System.Globalization;
using ChungSuc.Core.Measures;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class WorkItemOpener : IRecordOpener
{
    public string Room => WorkItemMeasures.Room;

    public string UrlOf(RecordsReference reference) =>
        reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
            ? WorkItemLinks.Item(Guid.Parse(record))
            : WorkItemLinks.ListOf(
                Guid.Parse(reference.Filter[RecordsReference.UnitKey]),
                Enum.Parse<WorkItemSelection>(reference.Filter[WorkItemMeasures.SelectionFilter]),
                int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture));
}
