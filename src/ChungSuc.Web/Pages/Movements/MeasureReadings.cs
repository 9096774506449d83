using ChungSuc.Core.Assessments;
using ChungSuc.Core.Data;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Pages.Measures;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>
/// Every other measure that the commune itself has a figure for, as it is in the year of the day: a state, not a sum over the years. What a room counts since
/// the movement began is read from that room.
/// </summary>
internal sealed class MeasureReadings(MeasureQueries measures, CommuneScope scope) : ITargetReadings
{
    public async Task<IReadOnlyDictionary<string, TargetReading>> ReadAsync(
        IReadOnlySet<string> wanted, int fromYear, DateOnly until, CancellationToken cancellationToken)
    {
        var own = wanted.Where(key => !ContributionReadings.Knows(key) && !key.StartsWith(RecognitionMeasures.Prefix, StringComparison.Ordinal) && MeasureCatalogue.Find(key) is not null).ToList();
        var read = new Dictionary<string, TargetReading>(StringComparer.Ordinal);
        if (own.Count == 0)
        {
            return read;
        }

        var figures = await measures.ReadAsync(own, until.Year, scope.CommuneId, cancellationToken);
        foreach (var key in own)
        {
            if (figures[scope.CommuneId, key] is { Number: { } number } figure)
            {
                read[key] = new TargetReading(number, until, RecordLinks.UrlOf(figure.Records));
            }
        }

        return read;
    }
}
