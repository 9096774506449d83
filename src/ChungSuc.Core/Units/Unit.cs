using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Units;

/// <summary>
/// A unit of the tree: nation, province, district (until 30/6/2025), commune, and what lies below a commune.
/// A code is no key: since 1/7/2025 new communes bear the code of one of their parts, so code and date go together.
/// </summary>
public sealed class Unit : IEntity, IJournaled, IVersioned
{
    public const int CodeLength = 20;
    public const int NameLength = 200;
    public const int PathLength = 300;
    public const int BasisLength = 300;
    public const int TypeLength = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The commune it lies in; null for national lists, which everybody may read.</summary>
    public Guid? CommuneId { get; init; }

    public required UnitKind Kind { get; init; }

    public string? Code { get; private set; }

    /// <summary>"xã", "phường", "thị trấn", as the national list writes it; null where only the name is known.</summary>
    public string? Type { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string NameFold { get; private set; } = string.Empty;

    public string NameSort { get; private set; } = string.Empty;

    public Guid? ParentId { get; init; }

    /// <summary>Keys of all units above and of itself, each followed by a slash: a prefix covers all below.</summary>
    public required string Path { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public string? Basis { get; private set; }

    public int Version { get; set; }

    public bool IsActiveOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    public static Unit Create(UnitKind kind, string name, Unit? parent, DateOnly from, string? code = null, string? basis = null, Guid? communeId = null, string? type = null)
    {
        var clean = VietnameseText.Clean(name);
        var id = Guid.CreateVersion7();
        return new Unit
        {
            Id = id,
            CommuneId = communeId,
            Kind = kind,
            Code = code,
            Type = type,
            Name = clean,
            NameFold = VietnameseText.Fold(clean),
            NameSort = VietnameseText.SortKey(clean),
            ParentId = parent?.Id,
            Path = $"{parent?.Path ?? "/"}{id:N}/",
            ValidFrom = from,
            Basis = basis,
        };
    }

    /// <summary>Takes over what the national list says of this unit. Its dates and its place in the tree stay.</summary>
    internal void Correct(string code, string? type, string name, string? basis)
    {
        Code = code;
        Type = type;
        Basis = basis ?? Basis;
        (Name, NameFold, NameSort) = (name, VietnameseText.Fold(name), VietnameseText.SortKey(name));
    }

    /// <summary>The unit ends; what was recorded under it stays under its name.</summary>
    public void End(DateOnly lastDay)
    {
        if (lastDay < ValidFrom)
        {
            throw new RuleException("unit.end.before_start", "Ngày kết thúc phải sau ngày đơn vị bắt đầu. Kiểm tra lại ngày.");
        }

        ValidTo = lastDay;
    }
}

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.Property(u => u.Code).HasMaxLength(Unit.CodeLength);
        builder.Property(u => u.Type).HasMaxLength(Unit.TypeLength);
        builder.Property(u => u.Name).HasMaxLength(Unit.NameLength);
        builder.Property(u => u.NameFold).HasMaxLength(Unit.NameLength);
        builder.Property(u => u.NameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(u => u.Path).HasMaxLength(Unit.PathLength);
        builder.Property(u => u.Basis).HasMaxLength(Unit.BasisLength);
        builder.HasIndex(u => new { u.Kind, u.Code, u.ValidFrom });
        builder.HasIndex(u => u.Path);
        builder.HasIndex(u => u.ParentId);
        builder.HasIndex(u => new { u.CommuneId, u.NameSort });
        builder.HasOne<Unit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
