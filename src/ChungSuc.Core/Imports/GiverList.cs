using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>Somebody on the commune's lists who may have given.</summary>
internal sealed record KnownGiver(SubjectKind Kind, Guid Id, string Name, Guid UnitId, string UnitPath)
{
    public string Code => RecordCode.Of(
        Kind switch { SubjectKind.Unit => RecordCode.Unit, SubjectKind.Household => RecordCode.Household, _ => RecordCode.Person }, Id);

    /// <summary>As the ledger names it.</summary>
    public string FullName => Kind == SubjectKind.Household ? "Hộ " + Name : Name;
}

/// <summary>Households, persons and units found as people write them: "Hộ ông Nông Văn Đào", "NÔNG VĂN ĐÀO", "nong van dao".</summary>
internal sealed class GiverList
{
    private static readonly string[] HouseholdPrefixes = ["gia dinh ", "gd ", "ho gia dinh ", "ho "];
    private static readonly string[] TitlePrefixes = ["ong ", "ba ", "anh ", "chi "];

    private readonly ILookup<string, KnownGiver> byMatch;
    private readonly ILookup<string, KnownGiver> byFold;
    private readonly ILookup<string, KnownGiver> byCode;
    private readonly Dictionary<(SubjectKind, Guid), KnownGiver> byKey;
    private readonly PlaceList places;

    private GiverList(List<KnownGiver> all, PlaceList places)
    {
        this.places = places;
        byMatch = all.ToLookup(g => VietnameseText.MatchKey(g.Name), StringComparer.Ordinal);
        byFold = all.ToLookup(g => VietnameseText.Fold(g.Name), StringComparer.Ordinal);
        byCode = all.ToLookup(g => g.Code, StringComparer.Ordinal);
        byKey = all.ToDictionary(g => (g.Kind, g.Id));
    }

    public static async Task<GiverList> ReadAsync(AppDbContext db, PlaceList places, CancellationToken cancellationToken)
    {
        var households = await db.Households.Select(h => new { h.Id, h.HeadName, h.VillageId }).ToListAsync(cancellationToken);
        var persons = await db.Persons.Select(p => new { p.Id, p.FullName, p.UnitId }).ToListAsync(cancellationToken);
        return new GiverList(
            [
                .. households.Select(h => new KnownGiver(SubjectKind.Household, h.Id, h.HeadName, h.VillageId, places.Of(h.VillageId).Path)),
                .. persons.Select(p => new KnownGiver(SubjectKind.Person, p.Id, p.FullName, p.UnitId, places.Of(p.UnitId).Path)),
                .. places.Units.Select(u => new KnownGiver(SubjectKind.Unit, u.Id, u.Name, u.Id, u.Path)),
            ],
            places);
    }

    public string CodeOf(SubjectKind? kind, Guid? id) => kind is { } k && id is { } i && byKey.TryGetValue((k, i), out var giver) ? giver.Code : string.Empty;

    public KnownGiver ByCode(ImportRow row, string key)
    {
        var code = RecordCode.Clean(row.Text(key));
        return byCode[code].ToList() is [var one] ? one : throw row.Refuse(key, $"Không có hộ, người, đơn vị nào mang mã “{code}”. Chép lại mã từ tệp xuất, hoặc xóa ô này và ghi đúng tên.");
    }

    /// <summary>Who is meant by a name given for a place.</summary>
    /// <exception cref="ImportRefusal">Nobody, or more than one.</exception>
    public KnownGiver Find(ImportRow row, string key, Unit place, SubjectKind? kind)
    {
        var text = row.Needed(key, "Ghi tên người góp.");
        var (name, isHousehold) = Bare(text);
        kind ??= isHousehold ? SubjectKind.Household : null;
        var near = Named(name, text).Where(g => kind is null || g.Kind == kind).Where(g => g.Kind == SubjectKind.Unit || IsNear(g, place)).ToList();
        SubjectKind[] order = [SubjectKind.Household, SubjectKind.Person, SubjectKind.Unit];
        var found = order.Select(k => near.Where(g => g.Kind == k).ToList()).FirstOrDefault(list => list.Count > 0) ?? [];
        return found switch
        {
            [var one] => one,
            [] => throw row.Refuse(key, NobodyWords(text, name, place)),
            var several => throw row.Refuse(
                key, $"Có {several.Count} {(several[0].Kind == SubjectKind.Household ? "hộ" : "người, đơn vị")} tên “{name}” ở {place.Name}. Ghi mã vào cột “Mã người góp”: {string.Join(", ", several.Select(g => g.Code))} (mã có trong tệp xuất danh sách hộ)."),
        };
    }

    private List<KnownGiver> Named(string name, string text)
    {
        foreach (var exact in new[] { byMatch[VietnameseText.MatchKey(name)], byMatch[VietnameseText.MatchKey(text)], byFold[VietnameseText.Fold(name)] }.Select(g => g.ToList()))
        {
            if (exact.Count > 0)
            {
                return exact;
            }
        }

        return [.. places.Matches(text).SelectMany(u => byMatch[VietnameseText.MatchKey(u.Name)]).Where(g => g.Kind == SubjectKind.Unit)];
    }

    private static bool IsNear(KnownGiver giver, Unit place) =>
        place.Path.StartsWith(giver.UnitPath, StringComparison.Ordinal) || giver.UnitPath.StartsWith(place.Path, StringComparison.Ordinal) || giver.Kind == SubjectKind.Person;

    private string NobodyWords(string text, string name, Unit place)
    {
        var elsewhere = Named(name, text).FirstOrDefault();
        return elsewhere is null
            ? $"Không có “{text}” trong danh sách hộ, người, đơn vị của xã. Nhập danh sách hộ trước; nếu người góp từ nơi khác, ghi cột “Nơi ở”."
            : $"{elsewhere.FullName} thuộc {places.Of(elsewhere.UnitId).Name}, không thuộc {place.Name}. Sửa tên thôn hoặc tên người góp.";
    }

    private static (string Name, bool IsHousehold) Bare(string text)
    {
        var name = Without(text, HouseholdPrefixes);
        return (Without(name, TitlePrefixes), name.Length < text.Length);
    }

    private static string Without(string text, string[] prefixes)
    {
        var fold = VietnameseText.Fold(text);
        var prefix = Array.Find(prefixes, p => fold.StartsWith(p, StringComparison.Ordinal) && fold.Length == text.Length);
        return prefix is null ? text : text[prefix.Length..].Trim();
    }
}
