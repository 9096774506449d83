using System.Globalization;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Policies;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class PolicyOpener : IRecordOpener
{
    public string Room => PolicyMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return PolicyLinks.Detail(Guid.Parse(record));
        }

        var unit = Guid.Parse(reference.Filter[RecordsReference.UnitKey]);
        var year = int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture);
        return reference.Filter.ContainsKey(PolicyMeasures.UseFilter) ? PolicyLinks.ListOf(null, unit, null, year) : PolicyLinks.ListOf(unit, null, year);
    }
}
