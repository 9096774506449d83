using System.Globalization;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Enterprises;

namespace ChungSuc.Web.Pages.Measures;

/// <summary>A figure of the whole commune opens the facts of all enterprises.</summary>
internal sealed class EnterpriseOpener : IRecordOpener
{
    public string Room => EnterpriseMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return EnterpriseLinks.Fact(Guid.Parse(record));
        }

        var unit = Guid.Parse(reference.Filter[RecordsReference.UnitKey]);
        if (reference.Filter.ContainsKey(EnterpriseMeasures.ProfileFilter))
        {
            return EnterpriseLinks.One(unit);
        }

        return EnterpriseLinks.ListOf(new FactFilter
        {
            UnitId = reference.Filter.ContainsKey(EnterpriseMeasures.WholeFilter) ? null : unit,
            Kind = Enum.Parse<FactKind>(reference.Filter[EnterpriseMeasures.KindFilter]),
            Year = int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture),
            State = FactState.Confirmed,
            LeastStars = reference.Filter.TryGetValue(EnterpriseMeasures.StarsFilter, out var stars) ? int.Parse(stars, CultureInfo.InvariantCulture) : null,
        });
    }
}
