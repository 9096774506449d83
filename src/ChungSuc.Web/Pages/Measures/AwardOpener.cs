using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Awards;

namespace ChungSuc.Web.Pages.Measures;

/// <summary>A line of the register of commendations.</summary>
internal sealed class AwardOpener : IRecordOpener
{
    public string Room => "awards";

    public string UrlOf(RecordsReference reference) => AwardLinks.Award(Guid.Parse(reference.Filter[RecordsReference.RecordKey]));
}
