using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>The commune and its units, found as people write them: "thôn đông", "Đông", "Thon Dong", "toàn xã".</summary>
internal sealed class PlaceList
{
    private static readonly string[] Prefixes = ["thon ", "ban ", "khu dan cu ", "khu pho ", "khu ", "xom ", "to dan pho ", "to ", "ap ", "buon ", "lang "];

    private static readonly string[] WholeCommune = ["toan xa", "toan xa khong theo thon", "xa", "ca xa", "ubnd xa"];

    private readonly List<Unit> units;

    private PlaceList(Unit commune, List<Unit> units) => (Commune, this.units) = (commune, units);

    public Unit Commune { get; }

    public IReadOnlyList<Unit> Units => units;

    public static async Task<PlaceList> ReadAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var found = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId || u.Id == db.CommuneId)
            .OrderBy(u => u.NameSort)
            .ToListAsync(cancellationToken);
        return new PlaceList(found.Single(u => u.Id == db.CommuneId), [.. found.Where(u => u.Id != db.CommuneId)]);
    }

    public void Add(Unit unit) => units.Add(unit);

    public Unit Of(Guid id) => id == Commune.Id ? Commune : units.Single(u => u.Id == id);

    /// <summary>"Thôn Đông"; the commune itself is "Toàn xã".</summary>
    public string NameOf(Guid id) => id == Commune.Id ? "Toàn xã" : Of(id).Name;

    public Unit? ByCode(string code) => units.Find(u => RecordCode.Of(RecordCode.Unit, u.Id) == RecordCode.Clean(code));

    /// <summary>The unit that the cell means.</summary>
    /// <exception cref="ImportRefusal">None, or more than one.</exception>
    public Unit Find(ImportRow row, string key, bool isWithCommune, params UnitKind[] kinds)
    {
        var text = row.Needed(key, "Ghi tên thôn như trong danh sách của xã.");
        if (isWithCommune && (WholeCommune.Contains(VietnameseText.Fold(text)) || VietnameseText.Same(text, Commune.Name) || VietnameseText.Same(text, "xã " + Commune.Name)))
        {
            return Commune;
        }

        return Matches(text, kinds) switch
        {
            [var one] => one,
            [] => throw row.Refuse(key, $"Xã không có “{text}” trong danh sách. Ghi đúng tên: {Names(kinds)}; hoặc nhập danh sách thôn trước."),
            var several => throw row.Refuse(key, $"“{text}” có thể là {string.Join(" hoặc ", several.Select(u => u.Name))}. Ghi đủ tên, có dấu."),
        };
    }

    /// <summary>Units whose name is the text, the closest way of comparing that finds any; those that exist still come before ended ones.</summary>
    public IReadOnlyList<Unit> Matches(string text, params UnitKind[] kinds)
    {
        var among = units.Where(u => kinds.Length == 0 || kinds.Contains(u.Kind)).ToList();
        Func<string, string>[] ways = [VietnameseText.MatchKey, name => VietnameseText.MatchKey(Short(name)), VietnameseText.Fold, name => VietnameseText.Fold(Short(name))];
        foreach (var way in ways)
        {
            var wanted = way(text);
            var same = among.Where(u => way(u.Name) == wanted).ToList();
            if (same.Count > 0)
            {
                return same.Any(u => u.ValidTo is null) ? [.. same.Where(u => u.ValidTo is null)] : same;
            }
        }

        return [];
    }

    private static string Short(string name)
    {
        var clean = VietnameseText.Clean(name);
        var fold = VietnameseText.Fold(clean);
        var prefix = Array.Find(Prefixes, p => fold.StartsWith(p, StringComparison.Ordinal));
        return prefix is null || fold.Length != clean.Length ? clean : clean[prefix.Length..];
    }

    private string Names(UnitKind[] kinds)
    {
        const int Most = 12;
        var names = units.Where(u => u.ValidTo is null && (kinds.Length == 0 || kinds.Contains(u.Kind))).Select(u => u.Name).ToList();
        return string.Join(", ", names.Take(Most)) + (names.Count > Most ? "…" : string.Empty);
    }
}
