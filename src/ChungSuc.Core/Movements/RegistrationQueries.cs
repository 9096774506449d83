using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Who has registered for a movement in a year, and who has not.</summary>
public sealed class RegistrationQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Participants and registrations of each kind, also of kinds that nobody belongs to.</summary>
    public async Task<IReadOnlyList<RegistrationCount>> CountsAsync(RegistrationFilter filter, DateOnly day, CancellationToken cancellationToken)
    {
        var units = await Units(filter, day).GroupBy(u => u.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var households = await Households(filter).CountAsync(cancellationToken);
        var persons = await Persons(filter).CountAsync(cancellationToken);
        var registered = await Narrow(filter with { Kind = null, Text = null })
            .GroupBy(r => r.Kind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return
        [
            .. RegistrantKindNames.All.Select(kind => new RegistrationCount(
                kind,
                kind switch
                {
                    RegistrantKind.Household => households,
                    RegistrantKind.Person => persons,
                    _ => units.GetValueOrDefault(kind.AsUnit()!.Value), // all others are units
                },
                registered.GetValueOrDefault(kind))),
        ];
    }

    public async Task<RegistrationPage> PageAsync(RegistrationFilter filter, int page, CancellationToken cancellationToken)
    {
        var found = Narrow(filter);
        var total = await found.CountAsync(cancellationToken);
        var rows = await found
            .OrderBy(r => r.Kind)
            .ThenBy(r => r.NameSort)
            .ThenBy(r => r.Number)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new RegistrationRow(
                r.Id, r.Year, r.Number, r.Kind, r.SubjectId, r.Name, db.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(), r.UnitPath, r.RegisteredOn, r.Titles,
                r.Pledges.Count, db.EvidenceLinks.Count(e => e.RecordId == r.Id)))
            .ToListAsync(cancellationToken);
        return new RegistrationPage(total, rows);
    }

    /// <summary>Participants of one kind that have not registered.</summary>
    public async Task<MissingPage> MissingAsync(RegistrationFilter filter, RegistrantKind kind, DateOnly day, int page, int size, CancellationToken cancellationToken)
    {
        var known = db.Registrations.Where(r => r.MovementId == filter.MovementId && r.Year == filter.Year && r.Kind == kind).Select(r => r.SubjectId);
        var words = VietnameseText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6).ToList();
        switch (kind)
        {
            case RegistrantKind.Household:
                var households = words.Aggregate(Households(filter), (found, word) => found.Where(h => h.NameFold.Contains(word)))
                    .Where(h => !known.Contains(h.Id))
                    .Join(db.Units, h => h.VillageId, u => u.Id, (h, u) => new { h, u });
                return new MissingPage(
                    await households.CountAsync(cancellationToken),
                    await households.OrderBy(x => x.u.NameSort).ThenBy(x => x.h.NameSort).Skip((page - 1) * size).Take(size)
                        .Select(x => new Subject(SubjectKind.Household, x.h.Id, "Hộ " + x.h.HeadName, null, x.u.Name, x.u.Path)).ToListAsync(cancellationToken));
            case RegistrantKind.Person:
                var persons = words.Aggregate(Persons(filter), (found, word) => found.Where(p => p.NameFold.Contains(word)))
                    .Where(p => !known.Contains(p.Id))
                    .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p, u });
                return new MissingPage(
                    await persons.CountAsync(cancellationToken),
                    await persons.OrderBy(x => x.u.NameSort).ThenBy(x => x.p.NameSort).Skip((page - 1) * size).Take(size)
                        .Select(x => new Subject(SubjectKind.Person, x.p.Id, x.p.FullName, null, x.u.Name, x.u.Path)).ToListAsync(cancellationToken));
            default:
                var wanted = kind.AsUnit()!.Value; // all others are units
                var units = words.Aggregate(Units(filter, day), (found, word) => found.Where(u => u.NameFold.Contains(word)))
                    .Where(u => u.Kind == wanted && !known.Contains(u.Id));
                return new MissingPage(
                    await units.CountAsync(cancellationToken),
                    await units.OrderBy(u => u.NameSort).Skip((page - 1) * size).Take(size)
                        .Select(u => new Subject(SubjectKind.Unit, u.Id, u.Name, u.Kind, null, u.Path)).ToListAsync(cancellationToken));
        }
    }

    /// <summary>One registration, withdrawn or not.</summary>
    public async Task<RegistrationDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.RegistrationsWithWithdrawn
            .AsNoTracking()
            .Include(r => r.Pledges.OrderBy(p => p.Position))
            .Include(r => r.Withdrawal)
            .SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Registration");
        var unit = await db.Units.Where(u => u.Id == found.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        return new RegistrationDetail(found, unit, await db.FilesOfAsync(id, cancellationToken));
    }

    /// <summary>Registrations with their pledges, in the order of the list.</summary>
    public async Task<IReadOnlyList<Registration>> WholeAsync(RegistrationFilter filter, int most, CancellationToken cancellationToken) =>
        await Narrow(filter)
            .AsNoTracking()
            .Include(r => r.Pledges.OrderBy(p => p.Position))
            .OrderBy(r => r.Kind)
            .ThenBy(r => r.NameSort)
            .ThenBy(r => r.Number)
            .Take(most)
            .ToListAsync(cancellationToken);

    /// <summary>The registration of one participant in a year, for a notice where one is nominated; null when there is none.</summary>
    public async Task<RegistrationMark?> OfSubjectAsync(Guid subjectId, int year, CancellationToken cancellationToken) =>
        await db.Registrations
            .Where(r => r.SubjectId == subjectId && r.Year == year)
            .OrderBy(r => r.Number)
            .Select(r => new RegistrationMark(r.Id, r.Year, r.Number))
            .FirstOrDefaultAsync(cancellationToken);

    public Task<UnitKind?> KindOfUnitAsync(Guid unitId, CancellationToken cancellationToken) =>
        db.Units.Where(u => u.Id == unitId).Select(u => (UnitKind?)u.Kind).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Participants of one kind by their keys; what is not of this commune or not of this kind is left out.</summary>
    internal async Task<IReadOnlyList<Subject>> SubjectsAsync(RegistrantKind kind, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var unitKind = kind.AsUnit();
        return kind switch
        {
            RegistrantKind.Household => await db.Households.Where(h => ids.Contains(h.Id)).OrderBy(h => h.NameSort)
                .Join(db.Units, h => h.VillageId, u => u.Id, (h, u) => new Subject(SubjectKind.Household, h.Id, "Hộ " + h.HeadName, null, u.Name, u.Path)).ToListAsync(cancellationToken),
            RegistrantKind.Person => await db.Persons.Where(p => ids.Contains(p.Id)).OrderBy(p => p.NameSort)
                .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new Subject(SubjectKind.Person, p.Id, p.FullName, null, u.Name, u.Path)).ToListAsync(cancellationToken),
            _ => await db.Units.Where(u => ids.Contains(u.Id) && u.CommuneId == db.CommuneId && u.Kind == unitKind).OrderBy(u => u.NameSort)
                .Select(u => new Subject(SubjectKind.Unit, u.Id, u.Name, u.Kind, null, u.Path)).ToListAsync(cancellationToken),
        };
    }

    private IQueryable<Registration> Narrow(RegistrationFilter filter)
    {
        var found = db.Registrations.Where(r => r.MovementId == filter.MovementId && r.Year == filter.Year);
        found = filter.Kind is { } kind ? found.Where(r => r.Kind == kind) : found;
        found = filter.UnderPath is { } path ? found.Where(r => r.UnitPath.StartsWith(path)) : found;
        found = filter.Id is { } id ? found.Where(r => r.Id == id) : found;
        var text = VietnameseText.Clean(filter.Text);
        if (text.Split('/') is [var left, var right] && int.TryParse(left, CultureInfo.InvariantCulture, out var year) && int.TryParse(right, CultureInfo.InvariantCulture, out var number))
        {
            return found.Where(r => r.Year == year && r.Number == number);
        }

        return VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6).Aggregate(found, (rows, word) => rows.Where(r => r.NameFold.Contains(word)));
    }

    private IQueryable<Unit> Units(RegistrationFilter filter, DateOnly day) =>
        db.Units.Where(u => u.CommuneId == db.CommuneId && u.ValidFrom <= day && (u.ValidTo == null || u.ValidTo >= day))
            .Where(u => filter.UnderPath == null || u.Path.StartsWith(filter.UnderPath));

    private IQueryable<Household> Households(RegistrationFilter filter) =>
        filter.UnderPath is not { } path ? db.Households : db.Households.Where(h => db.Units.Any(u => u.Id == h.VillageId && u.Path.StartsWith(path)));

    private IQueryable<Person> Persons(RegistrationFilter filter) =>
        filter.UnderPath is not { } path ? db.Persons : db.Persons.Where(p => db.Units.Any(u => u.Id == p.UnitId && u.Path.StartsWith(path)));
}

public sealed record RegistrationFilter(Guid MovementId, int Year)
{
    public RegistrantKind? Kind { get; init; }

    public string? UnderPath { get; init; }

    public string? Text { get; init; }

    public Guid? Id { get; init; }
}

public sealed record RegistrationCount(RegistrantKind Kind, int All, int Registered)
{
    /// <summary>Never below nought: a participant that ended since still stands among the registered.</summary>
    public int Missing => Math.Max(0, All - Registered);

    public decimal? Share => All == 0 ? null : decimal.Divide(Math.Min(Registered, All), All);
}

public sealed record RegistrationRow(
    Guid Id, int Year, int Number, RegistrantKind Kind, Guid SubjectId, string Name, string UnitName, string UnitPath, DateOnly RegisteredOn, string? Titles, int Pledges, int Files)
{
    public string NumberText => Registration.NumberOf(Year, Number);
}

/// <summary>Names a registration where another page speaks of it.</summary>
public sealed record RegistrationMark(Guid Id, int Year, int Number)
{
    public string NumberText => Registration.NumberOf(Year, Number);
}

public sealed record RegistrationPage(int Total, IReadOnlyList<RegistrationRow> Rows);

public sealed record MissingPage(int Total, IReadOnlyList<Subject> Rows);

public sealed record RegistrationDetail(Registration Registration, string UnitName, IReadOnlyList<EvidenceFile> Files);
