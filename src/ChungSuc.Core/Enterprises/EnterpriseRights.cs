using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Enterprises;

/// <summary>Who records, who confirms, who sees. An enterprise sees its own and nothing else.</summary>
public static class EnterpriseRights
{
    /// <summary>They confirm on behalf of the People's Committee of the commune.</summary>
    public static readonly IReadOnlyList<Role> Officers = [Role.ProgrammeOfficer, Role.EmulationSecretary];

    public static readonly IReadOnlyList<UnitKind> Kinds = [UnitKind.Enterprise, UnitKind.Cooperative];

    /// <summary>The unit in whose name an enterprise's person works; null for all others.</summary>
    public static Guid? OwnUnit(this Actor actor) => actor.Role == Role.Enterprise ? actor.UnitId : null;

    public static bool MaySee(this Actor actor, Guid unitId) => actor.OwnUnit() is not { } own || own == unitId;

    public static bool MayConfirm(this Actor actor) => actor.Role is not { } role || Officers.Contains(role);

    public static bool MayRecord(this Actor actor, Guid unitId) => actor.Role is null or Role.ProgrammeOfficer || actor.OwnUnit() == unitId;

    /// <summary>What was confirmed is voided by officers only.</summary>
    public static bool MayVoid(this Actor actor, EnterpriseFact fact) =>
        fact.Void is null && (actor.MayConfirm() || (actor.OwnUnit() == fact.UnitId && fact.Confirmation is null));

    /// <summary>A unit of the commune that this person may see; any other is not found.</summary>
    internal static async Task<Unit> EnterpriseAsync(this AppDbContext db, Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.CommuneId == db.CommuneId, cancellationToken);
        return unit is not null && Kinds.Contains(unit.Kind) && actor.MaySee(unit.Id) ? unit : throw new NotFoundException("Enterprise");
    }

    /// <summary>A fact, voided or not, that this person may see; any other is not found. Tracked, so that a process can seal what follows from it.</summary>
    internal static async Task<EnterpriseFact> FactAsync(this AppDbContext db, Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var fact = await db.EnterpriseFactsWithVoided.Include(f => f.Confirmation).Include(f => f.Void).SingleOrDefaultAsync(f => f.Id == id, cancellationToken);
        return fact is not null && actor.MaySee(fact.UnitId) ? fact : throw new NotFoundException("Fact of an enterprise");
    }
}
