using System.Globalization;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Exemplars;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class ExemplarOpener : IRecordOpener
{
    public string Room => ExemplarMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return ExemplarLinks.Detail(Guid.Parse(record));
        }

        var year = int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture);
        var whose = Guid.Parse(reference.Filter[RecordsReference.UnitKey]);
        var isOwner = reference.Filter.ContainsKey(ExemplarMeasures.OwnerFilter);
        var filter = new ExemplarFilter
        {
            Kind = reference.Filter.TryGetValue(ExemplarMeasures.KindFilter, out var kind) ? Enum.Parse<ExemplarKind>(kind) : null,
            Step = Enum.Parse<StepKind>(reference.Filter[ExemplarMeasures.StepFilter]),
            StepFrom = new DateOnly(year, 1, 1),
            StepTo = new DateOnly(year, 12, 31),
            OwnerId = isOwner ? whose : null,
        };
        return ExemplarLinks.ListOf(filter, isOwner ? null : whose);
    }
}
