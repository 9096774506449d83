using ChungSuc.Core.Measures;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class ContributionOpener : IRecordOpener
{
    public string Room => ContributionMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return $"/dong-gop/{record}";
        }

        var kind = reference.Filter.TryGetValue(ContributionMeasures.KindFilter, out var name) ? $"&loai={name}" : string.Empty;
        return $"/dong-gop?thon={reference.Filter[RecordsReference.UnitKey]}&nam={reference.Filter[RecordsReference.YearKey]}{kind}";
    }
}
