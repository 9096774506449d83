using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Enterprises;

/// <summary>What an enterprise did, for itself and for the person who represents it.</summary>
internal sealed class EnterpriseAchievements : IAchievementSource
{
    private const string Room = "enterprises";

    public int Order => 30;

    public string Heading => "Kết quả của doanh nghiệp, hợp tác xã";

    public async Task<IReadOnlyList<Achievement>> ReadAsync(AppDbContext db, AchievementScope scope, CancellationToken cancellationToken)
    {
        if (await UnitAsync(db, scope.Subject, cancellationToken) is not { } unit)
        {
            return [];
        }

        var facts = await db.EnterpriseFacts
            .AsNoTracking()
            .Include(f => f.Confirmation)
            .Where(f => f.UnitId == unit.Id)
            .OrderByDescending(f => f.Year)
            .ThenByDescending(f => f.Number)
            .ToListAsync(cancellationToken);
        var files = (await db.EvidenceLinks.Where(l => l.RecordKind == nameof(EnterpriseFact) && db.EnterpriseFacts.Any(f => f.Id == l.RecordId && f.UnitId == unit.Id)).Select(l => l.RecordId).ToListAsync(cancellationToken))
            .ToLookup(id => id);
        return
        [
            .. facts.Select(f => new Achievement(f.PaperOn ?? f.From ?? new DateOnly(f.Year, 12, 31), VietnameseText.Capitalise(f.Words), Room, f.Id)
            {
                Basis = f.Confirmation is { } known ? $"số {f.NumberText}, {known.Document}" : $"số {f.NumberText}",
                Files = files[f.Id].Count(),
                IsConfirmed = f.Confirmation is not null,
                InNameOf = unit.Id == scope.Subject.Id ? null : unit.Name,
            }),
        ];
    }

    private static async Task<Unit?> UnitAsync(AppDbContext db, Subject subject, CancellationToken cancellationToken)
    {
        if (subject.Kind == SubjectKind.Unit)
        {
            return await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == subject.Id, cancellationToken);
        }

        if (subject.Kind != SubjectKind.Person)
        {
            return null;
        }

        var profile = await db.Persons
            .Where(p => p.Id == subject.Id)
            .Join(db.EnterpriseProfiles, p => p.UnitId, e => e.UnitId, (p, e) => e)
            .OrderByDescending(e => e.Revision)
            .Select(e => new { e.UnitId, e.Representative })
            .FirstOrDefaultAsync(cancellationToken);
        return profile is not null && VietnameseText.Same(profile.Representative, subject.Name)
            ? await db.Units.AsNoTracking().SingleAsync(u => u.Id == profile.UnitId, cancellationToken)
            : null;
    }
}
