using ChungSuc.Core.Measures;

namespace ChungSuc.Web.Pages.Measures;

/// <summary>Knows the address of one room's records. Each room that has pages brings its own; they are found by reflection.</summary>
public interface IRecordOpener
{
    string Room { get; }

    string UrlOf(RecordsReference reference);
}

/// <summary>Turns the records behind a figure into an address, or null where no page shows them yet.</summary>
public static class RecordLinks
{
    private static readonly Dictionary<string, IRecordOpener> Openers = typeof(RecordLinks).Assembly.GetTypes()
        .Where(type => typeof(IRecordOpener).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
        .Select(type => (IRecordOpener)Activator.CreateInstance(type)!) // openers have no state
        .ToDictionary(opener => opener.Room, StringComparer.Ordinal);

    public static string? UrlOf(RecordsReference? reference) =>
        reference is not null && Openers.TryGetValue(reference.Room, out var opener) ? opener.UrlOf(reference) : null;
}
