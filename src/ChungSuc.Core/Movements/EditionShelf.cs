using Microsoft.Extensions.Caching.Memory;

namespace ChungSuc.Core.Movements;

/// <summary>
/// Editions read before, whole. An edition never changes once it is written, so what stands here is never stale; the database is still asked each time
/// which edition a commune may see.
/// </summary>
internal static class EditionShelf
{
    private const int MostEditions = 64;

    private static readonly MemoryCache Shelf = new(new MemoryCacheOptions { SizeLimit = MostEditions });

    public static async Task<MovementEdition> GetAsync(Guid editionId, Func<Task<MovementEdition>> read)
    {
        if (Shelf.TryGetValue(editionId, out MovementEdition? known) && known is not null)
        {
            return known;
        }

        var edition = await read();
        using var entry = Shelf.CreateEntry(editionId);
        entry.Size = 1;
        entry.SlidingExpiration = TimeSpan.FromHours(1);
        entry.Value = edition;
        return edition;
    }
}
