using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Surveys;

namespace ChungSuc.Web.Pages.Measures;

/// <summary>A figure of a survey opens the result of its round; there is nothing behind it that anybody may open.</summary>
internal sealed class SurveyOpener : IRecordOpener
{
    public string Room => SurveyMeasures.Room;

    public string UrlOf(RecordsReference reference) => SurveyLinks.Results(Guid.Parse(reference.Filter[RecordsReference.RecordKey]));
}
