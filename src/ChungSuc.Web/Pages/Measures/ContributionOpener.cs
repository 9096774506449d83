using System.Globalization;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Contributions;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class ContributionOpener : IRecordOpener
{
    public string Room => ContributionMeasures.Room;

    public string UrlOf(RecordsReference reference) =>
        reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
            ? ContributionLinks.Entry(Guid.Parse(record))
            : ContributionLinks.ListOf(
                Guid.Parse(reference.Filter[RecordsReference.UnitKey]),
                reference.Filter.TryGetValue(ContributionMeasures.KindFilter, out var kind) ? Enum.Parse<ContributionKind>(kind) : null,
                int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture));
}
