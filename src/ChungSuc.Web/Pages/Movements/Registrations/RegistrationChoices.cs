using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Which movement, which year, which part of the commune a page of registrations is about.</summary>
public sealed class RegistrationChoices(PresentMovement present, Actor actor, TimeProvider clock)
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. RegistrantKindNames.All.Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Senses { get; } = [.. Enum.GetValues<PledgeSense>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public DateOnly Today => VietnameseDate.Today(clock);

    /// <summary>Enterprises see themselves alone; a village head begins with his village.</summary>
    public string? UnderPath => actor.Role == Role.Enterprise ? actor.UnitPath : null;

    /// <summary>Where the person may record, for a list of those who are missing; null for the whole commune.</summary>
    public string? WritesUnder => actor.Role is Role.EmulationSecretary or Role.Chairman ? null : actor.UnitPath;

    /// <summary>The movement of today and the year asked for, moved into its period; null while there is no movement.</summary>
    public async Task<MovementYear?> YearAsync(int? asked, CancellationToken cancellationToken)
    {
        var row = await present.FindAsync(cancellationToken);
        return row is null ? null : new MovementYear(row, Math.Clamp(asked ?? Today.Year, row.FromYear, row.ToYear));
    }

    /// <summary>The last day of the year, or today while it runs.</summary>
    public DateOnly DayOf(int year) => new DateOnly(year, 12, 31) is var last && last < Today ? last : Today;

    /// <summary>Measures that a pledge of this kind of participant can be compared with.</summary>
    public static IReadOnlyList<SelectListItem> MeasuresOf(RegistrantKind kind) =>
    [
        .. MeasureCatalogue.All
            .Where(m => m.Kind is MeasureKind.Number or MeasureKind.Percent && m.Participants.Contains(kind.AsSubject()) && (kind.AsUnit() is not { } unit || m.Subjects.Contains(unit)))
            .OrderBy(m => VietnameseText.SortKey(m.Name), StringComparer.Ordinal)
            .Select(m => new SelectListItem(m.Unit is null ? m.Name : $"{m.Name} ({m.Unit})", m.Key)),
    ];
}

public sealed record MovementYear(MovementRow Movement, int Year)
{
    public RegistrationFilter Filter => new(Movement.Id, Year);

    public IReadOnlyList<SelectListItem> Years =>
        [.. Enumerable.Range(Movement.FromYear, Movement.ToYear - Movement.FromYear + 1).Reverse().Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
}
