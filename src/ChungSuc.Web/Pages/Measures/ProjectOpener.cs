using ChungSuc.Core.Measures;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Projects;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class ProjectOpener : IRecordOpener
{
    public string Room => ProjectMeasures.Room;

    public string UrlOf(RecordsReference reference)
    {
        if (reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record))
        {
            return ProjectLinks.Detail(Guid.Parse(record));
        }

        return VietnameseDate.TryParse(reference.Filter[ProjectMeasures.DayFilter], out var day, out _)
            ? ProjectLinks.ListOf(
                day,
                ProjectFilter.OfProgramme with { IsInDebtOnly = reference.Filter.ContainsKey(ProjectMeasures.DebtFilter) },
                reference.Filter.TryGetValue(ProjectMeasures.VillageFilter, out var village) ? Guid.Parse(village) : null)
            : throw new InvalidOperationException($"The reference {reference} names no day.");
    }
}
