using System.Globalization;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Policies;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class ProposalOpener : IRecordOpener
{
    public string Room => PolicyMeasures.ProposalRoom;

    public string UrlOf(RecordsReference reference) =>
        reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
            ? PolicyLinks.Proposal(Guid.Parse(record))
            : PolicyLinks.ProposalsOf(
                Guid.Parse(reference.Filter[RecordsReference.UnitKey]), int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture));
}
