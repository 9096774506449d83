using System.Globalization;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Inspections;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class InspectionOpener : IRecordOpener
{
    public string Room => InspectionMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return InspectionLinks.Visit(Guid.Parse(record));
        }

        var unit = Guid.Parse(reference.Filter[RecordsReference.UnitKey]);
        var year = int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture);
        return reference.Filter.ContainsKey(InspectionMeasures.FindingsFilter)
            ? InspectionLinks.FindingsOf(year, reference.Filter.TryGetValue(InspectionMeasures.SelectionFilter, out var chosen) ? Enum.Parse<FindingSelection>(chosen) : null, unit)
            : InspectionLinks.ListOf(year, Enum.Parse<InspectionSide>(reference.Filter[InspectionMeasures.SideFilter]), VisitState.Done, unit);
    }
}
