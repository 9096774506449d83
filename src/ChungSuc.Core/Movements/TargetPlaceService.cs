using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>All the places chosen for one target from now on.</summary>
public sealed record ChooseTargetPlaces(Guid MovementId, string TargetKey, IReadOnlyList<Guid> UnitIds);

/// <summary>Names the villages and areas that a target is to be reached in.</summary>
public sealed class TargetPlaceService(AppDbContext db, JournalBook journal, Actor actor, MovementQueries movements)
{
    private static readonly Role[] Choosers = [Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer];

    /// <summary>Kinds of places for what a target counts; empty where it counts no places.</summary>
    public static IReadOnlyList<UnitKind> KindsOf(PlanTarget target) => target.Subject switch
    {
        "village" => [UnitKind.Village],
        "residential_area" => [UnitKind.ResidentialArea, UnitKind.Village],
        _ => [],
    };

    public Task<Guid> ChooseAsync(ChooseTargetPlaces input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MovementProcesses.ChoosePlaces,
            null,
            input,
            async writer =>
            {
                if (actor.Role is { } role && !Choosers.Contains(role))
                {
                    throw new RuleException("target.places.right", "Việc chọn thôn, khu dân cư do cán bộ chương trình, thư ký Hội đồng hoặc Chủ tịch làm.");
                }

                var edition = await movements.WholeAsync(input.MovementId, null, cancellationToken);
                var target = edition.Targets.Find(t => t.Key == input.TargetKey) ?? throw new NotFoundException("Target");
                var kinds = KindsOf(target);
                var wanted = input.UnitIds.Distinct().ToList();
                var units = await db.Units.Where(u => wanted.Contains(u.Id) && u.CommuneId == db.CommuneId && kinds.Contains(u.Kind)).ToListAsync(cancellationToken);
                if (units.Count < wanted.Count)
                {
                    throw new NotFoundException("Place of a target");
                }

                var present = await db.TargetPlaces.Where(p => p.MovementId == input.MovementId && p.TargetKey == input.TargetKey).ToListAsync(cancellationToken);
                var ends = present.Where(p => !wanted.Contains(p.UnitId))
                    .Select(p => new TargetPlaceEnd { CommuneId = db.CommuneId, PlaceId = p.Id, UserName = actor.Name, At = writer.At })
                    .ToList();
                var places = wanted.Where(id => present.TrueForAll(p => p.UnitId != id))
                    .Select(id => new TargetPlace
                    {
                        CommuneId = db.CommuneId, MovementId = input.MovementId, TargetKey = input.TargetKey, UnitId = id, ChosenBy = actor.Name, ChosenAt = writer.At,
                    })
                    .ToList();
                if (ends.Count + places.Count > 0)
                {
                    db.AddRange(ends);
                    db.AddRange(places);
                    var movement = await db.Movements.SingleAsync(m => m.Id == input.MovementId, cancellationToken);
                    writer.Add(new TargetPlacesChosen { Target = target.Name, Places = [.. units.OrderBy(u => u.NameSort).Select(u => u.Name)] }, movement, [.. ends, .. places]);
                }

                return input.MovementId;
            },
            cancellationToken);
}
