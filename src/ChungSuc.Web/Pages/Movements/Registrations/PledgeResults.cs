using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Puts what the records say beside what was pledged. The records of all facts are the Web layer's to read, not this room's.</summary>
public sealed class PledgeResults(MeasureQueries measures)
{
    public async Task<IReadOnlyList<PledgeLine>> ReadAsync(IReadOnlyList<Registration> registrations, int year, CancellationToken cancellationToken)
    {
        var keys = registrations.SelectMany(r => r.Pledges).Select(p => p.Measure).OfType<string>().Distinct().ToList();
        Guid? only = registrations is [{ } one] ? one.SubjectId : null;
        var kinds = registrations.Select(r => r.Kind.AsSubject()).Distinct().ToList();
        var figures = keys.Count == 0 ? new FigureTable(year) : await measures.ReadAsync(keys, year, only, kinds, cancellationToken);
        return
        [
            .. registrations.SelectMany(r => r.Pledges.Select(p => new PledgeLine(r, p, p.Measure is { } key ? figures[r.SubjectId, key] : null))),
        ];
    }
}

/// <param name="Registration">Whose pledge.</param>
/// <param name="Pledge">What was pledged.</param>
/// <param name="Result">What the records say; null where nothing is known or the pledge names no measure.</param>
public sealed record PledgeLine(Registration Registration, Pledge Pledge, Figure? Result)
{
    public decimal? Got => Result?.Number;

    public bool? IsKept => Got is { } got && Pledge.Value is { } pledged ? Pledge.Sense.IsKeptBy(pledged, got) : null;

    public decimal? Share => Got is { } got && Pledge.Value is { } pledged and > 0 ? got / pledged : null;

    public decimal? Over => Got is { } got && Pledge.Value is { } pledged ? got - pledged : null;
}
