using ChungSuc.Core.Assessments;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Pages.Assessments.Recognitions;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Targets that count units recognised since the movement began ("công nhận mới").</summary>
internal sealed class RecognitionReadings(RecognitionQueries recognitions) : ITargetReadings
{
    public async Task<IReadOnlyDictionary<string, TargetReading>> ReadAsync(
        IReadOnlySet<string> measures, int fromYear, DateOnly until, CancellationToken cancellationToken)
    {
        var wanted = RecognitionTitles.All.Where(t => measures.Contains(t.Measure)).ToList();
        var from = new DateOnly(fromYear, 1, 1);
        if (wanted.Count == 0 || await recognitions.NewlyAsync([.. wanted.Select(t => t.Key)], from, until, cancellationToken) is not { } found)
        {
            return new Dictionary<string, TargetReading>(StringComparer.Ordinal);
        }

        return wanted.ToDictionary(
            t => t.Measure,
            t => new TargetReading(found[t.Key].Count(), until, RecognitionLinks.ListOf(t.Key, from, until)) { UnitIds = [.. found[t.Key]] },
            StringComparer.Ordinal);
    }
}
