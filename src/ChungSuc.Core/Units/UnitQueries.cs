using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Units;

public sealed record UnitRow(Guid Id, string Name, UnitKind Kind, string? ParentName, int Households, int Persons, DateOnly From, DateOnly? To);

public sealed record UnitView(Unit Unit, IReadOnlyList<Household> Households, IReadOnlyList<Person> Persons);

/// <summary>Units of the commune with who belongs to them.</summary>
public sealed class UnitQueries(AppDbContext db)
{
    /// <summary>All units below the commune, by kind and in Vietnamese order, with counts; one statement.</summary>
    public async Task<IReadOnlyList<UnitRow>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Units
            .Where(u => u.CommuneId == db.CommuneId)
            .OrderBy(u => u.NameSort)
            .Select(u => new UnitRow(
                u.Id,
                u.Name,
                u.Kind,
                db.Units.Where(p => p.Id == u.ParentId && p.CommuneId != null).Select(p => p.Name).FirstOrDefault(),
                db.Households.Count(h => h.VillageId == u.Id),
                db.Persons.Count(p => p.UnitId == u.Id),
                u.ValidFrom,
                u.ValidTo))
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Kind)];
    }

    public async Task<UnitView> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.CommuneId == db.CommuneId, cancellationToken)
            ?? throw new NotFoundException("Unit");
        var households = await db.Households.AsNoTracking().Where(h => h.VillageId == id).OrderBy(h => h.NameSort).ToListAsync(cancellationToken);
        var persons = await db.Persons.AsNoTracking().Where(p => p.UnitId == id).OrderBy(p => p.NameSort).ToListAsync(cancellationToken);
        return new UnitView(unit, households, persons);
    }
}
