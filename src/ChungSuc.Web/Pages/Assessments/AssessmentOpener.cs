using ChungSuc.Core.Assessments;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Measures;

namespace ChungSuc.Web.Pages.Assessments;

internal sealed class AssessmentOpener : IRecordOpener
{
    public string Room => AssessmentMeasures.Room;

    public string UrlOf(RecordsReference reference) => AssessmentLinks.Sheet(Guid.Parse(reference.Filter[RecordsReference.RecordKey]));
}
