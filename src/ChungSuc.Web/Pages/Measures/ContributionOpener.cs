using System.Globalization;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Contributions;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class ContributionOpener : IRecordOpener
{
    public string Room => ContributionMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return ContributionLinks.Entry(Guid.Parse(record));
        }

        var whose = Guid.Parse(reference.Filter[RecordsReference.UnitKey]);
        ContributionKind? kind = reference.Filter.TryGetValue(ContributionMeasures.KindFilter, out var named) ? Enum.Parse<ContributionKind>(named) : null;
        var year = int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture);
        return reference.Filter.GetValueOrDefault(ContributionMeasures.ScopeFilter) switch
        {
            ContributionMeasures.GiverScope => ContributionLinks.ListOfGiver(whose, kind, year),
            ContributionMeasures.CommuneScope => ContributionLinks.ListOf(null, kind, year),
            _ => ContributionLinks.ListOf(whose, kind, year),
        };
    }
}
