using System.Reflection;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChungSuc.Core.Imports;

/// <summary>
/// Finds any record that names another by its key, in whatever room it stands and whatever room comes later: every column of the model that holds
/// a key is asked. Only the undoing of an import asks this, so the number of statements does not matter.
/// </summary>
internal sealed class RecordUses(AppDbContext db)
{
    private const int Portion = 500;

    private static readonly MethodInfo Ask = typeof(RecordUses).GetMethod(nameof(FirstAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The first of these keys that another record names, with the journal's words for that record; null when none is named.</summary>
    /// <param name="keys">Keys of records of one kind.</param>
    /// <param name="ignored">Rows that may name them: those that the import itself wrote.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<(Guid Key, string Words)?> FindAsync(IReadOnlyCollection<Guid> keys, IReadOnlyCollection<Guid> ignored, CancellationToken cancellationToken)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(MayName))
        {
            foreach (var property in type.GetProperties().Where(p => HoldsKey(p) && p.Name is not (nameof(IEntity.Id) or nameof(ICommuneOwned.CommuneId))))
            {
                foreach (var portion in keys.Chunk(Portion))
                {
                    var found = (Task<(Guid Key, Guid Row)?>)Ask.MakeGenericMethod(type.ClrType).Invoke(this, [property.Name, portion, ignored, cancellationToken])!;
                    if (await found is { } use)
                    {
                        return (use.Key, await WordsAsync(use.Row, cancellationToken));
                    }
                }
            }
        }

        return null;
    }

    private static bool MayName(IReadOnlyTypeBase type) =>
        typeof(IJournaled).IsAssignableFrom(type.ClrType) && type.ClrType != typeof(ImportLine) && type.ClrType != typeof(EvidenceLink);

    private static bool HoldsKey(IReadOnlyProperty property) => property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?);

    private async Task<(Guid Key, Guid Row)?> FirstAsync<T>(string property, Guid[] keys, IReadOnlyCollection<Guid> ignored, CancellationToken cancellationToken)
        where T : class, IEntity
    {
        Guid?[] wanted = [.. keys];
        var rows = await db.Set<T>()
            .AsNoTracking()
            .Where(row => wanted.Contains(EF.Property<Guid?>(row, property)))
            .Select(row => new { Key = EF.Property<Guid?>(row, property), Row = row.Id })
            .Take(ignored.Count + 1)
            .ToListAsync(cancellationToken);
        var use = rows.Find(row => !ignored.Contains(row.Row));
        return use?.Key is { } key ? (key, use.Row) : null;
    }

    private async Task<string> WordsAsync(Guid rowId, CancellationToken cancellationToken)
    {
        var seal = $" {rowId:N} ";
        return await db.JournalEvents.Where(e => e.SubjectId == rowId).OrderBy(e => e.Sequence).Select(e => e.Sentence).FirstOrDefaultAsync(cancellationToken)
            ?? await db.JournalEvents.Where(e => e.Seals.Contains(seal)).OrderBy(e => e.Sequence).Select(e => e.Sentence).FirstOrDefaultAsync(cancellationToken)
            ?? "một bản ghi khác";
    }
}
