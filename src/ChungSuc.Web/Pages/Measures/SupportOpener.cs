using System.Globalization;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Pages.Supports;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class SupportOpener : IRecordOpener
{
    public string Room => SupportMeasures.Room;

    public string UrlOf(RecordsReference reference) =>
        reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
            ? SupportLinks.Detail(Guid.Parse(record))
            : SupportLinks.ListOf(
                Guid.Parse(reference.Filter[RecordsReference.UnitKey]),
                reference.Filter.TryGetValue(SupportMeasures.StateFilter, out var state) ? Enum.Parse<SupportState>(state) : null,
                int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture));
}
