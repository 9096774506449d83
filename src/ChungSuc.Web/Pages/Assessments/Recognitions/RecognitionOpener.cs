using System.Globalization;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Measures;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

internal sealed class RecognitionOpener : IRecordOpener
{
    public string Room => RecognitionMeasures.Room;

    public string UrlOf(RecordsReference reference) => reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
        ? RecognitionLinks.Of(Guid.Parse(record))
        : RecognitionLinks.ListOf(reference.Filter[RecognitionMeasures.TitleFilter], null, new DateOnly(int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture), 12, 31));
}
