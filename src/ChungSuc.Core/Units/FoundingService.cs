using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Units;

public sealed record FoundCommune
{
    /// <summary>With its kind in front: "xã Chi Lăng".</summary>
    public required string Name { get; init; }

    public required string ProvinceName { get; init; }

    public required string ChairmanName { get; init; }

    public required DateOnly From { get; init; }

    public bool IsSample { get; init; }
}

/// <summary>Takes a commune into this installation: its unit (found in the national list or made), and its office.</summary>
public sealed class FoundingService(AppDbContext db, JournalBook journal)
{
    private static readonly string[] Kinds = ["xã ", "phường ", "đặc khu ", "thị trấn "];

    /// <summary>Runs in the scope of the nation. Returns the key of the commune.</summary>
    public Task<Guid> FoundAsync(FoundCommune input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UnitProcesses.Found,
            null,
            input,
            async writer =>
            {
                var name = VietnameseText.Clean(input.Name);
                var place = PlaceOf(name);
                var made = new List<Unit>();
                var commune = await CommuneAsync(place, input, made, cancellationToken);
                var slug = VietnameseText.Slug(name, CommuneOffice.SlugLength);
                if (await db.CommuneOffices.AnyAsync(o => o.Id == commune.Id || o.Slug == slug, cancellationToken))
                {
                    throw new RuleException("commune.known", $"{name} đã có trong hệ thống này. Đăng nhập để làm việc với xã đó.", nameof(FoundCommune.Name));
                }

                var office = new CommuneOffice
                {
                    Id = commune.Id,
                    Slug = slug,
                    Name = name,
                    Place = place,
                    ProvinceName = VietnameseText.Clean(input.ProvinceName),
                    ChairmanName = VietnameseText.Clean(input.ChairmanName),
                    IsSample = input.IsSample,
                    OpenedAt = writer.At,
                };
                db.CommuneOffices.Add(office);
                writer.Add(new CommuneFounded { Name = name, Province = office.ProvinceName, IsSample = input.IsSample }, office, [.. made]);
                return commune.Id;
            },
            cancellationToken);

    private static string PlaceOf(string name)
    {
        var kind = Kinds.FirstOrDefault(k => name.StartsWith(k, StringComparison.OrdinalIgnoreCase))
            ?? throw new RuleException(
                "commune.kind", "Viết tên kèm loại đơn vị, ví dụ “xã Chi Lăng” hoặc “phường Tam Thanh”.", nameof(FoundCommune.Name));
        return name[kind.Length..].Trim();
    }

    private async Task<Unit> CommuneAsync(string place, FoundCommune input, List<Unit> made, CancellationToken cancellationToken)
    {
        var provinceName = VietnameseText.Clean(input.ProvinceName);
        if (provinceName.Length == 0)
        {
            throw new RuleException("commune.province", "Nhập tên tỉnh hoặc thành phố.", nameof(FoundCommune.ProvinceName));
        }

        var province = await ActiveAsync(UnitKind.Province, provinceName, null, input.From, cancellationToken)
            ?? Make(UnitKind.Province, provinceName, null, input.From, made);
        return await ActiveAsync(UnitKind.Commune, place, province.Id, input.From, cancellationToken)
            ?? Make(UnitKind.Commune, place, province, input.From, made);
    }

    private async Task<Unit?> ActiveAsync(UnitKind kind, string name, Guid? parentId, DateOnly day, CancellationToken cancellationToken)
    {
        var fold = VietnameseText.Fold(name);
        var same = await db.Units
            .Where(u => u.Kind == kind && u.NameFold == fold && (parentId == null || u.ParentId == parentId))
            .ToListAsync(cancellationToken);
        return same.FirstOrDefault(u => u.IsActiveOn(day) && VietnameseText.Same(u.Name, name));
    }

    private Unit Make(UnitKind kind, string name, Unit? parent, DateOnly from, List<Unit> made)
    {
        var unit = Unit.Create(kind, name, parent, from);
        db.Units.Add(unit);
        made.Add(unit);
        return unit;
    }
}
