using ChungSuc.Core.Assessments;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Measures;

namespace ChungSuc.Web.Pages.Assessments;

internal sealed class StatedOpener : IRecordOpener
{
    public string Room => "stated";

    public string UrlOf(RecordsReference reference) => AssessmentLinks.StatedList(Guid.Parse(reference.Filter[RecordsReference.RecordKey]), reference.Filter["name"]);
}
