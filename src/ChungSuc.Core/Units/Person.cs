using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Units;

/// <summary>A person of the movement. No identity number, ethnicity or religion is kept: a Giấy khen does not need them.</summary>
public sealed class Person : ICommuneOwned, IJournaled, IVersioned
{
    public const int PostLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Village, agency, organisation, enterprise or cooperative.</summary>
    public required Guid UnitId { get; init; }

    public required string FullName { get; init; }

    public required string NameFold { get; init; }

    public required string NameSort { get; init; }

    public int? BirthYear { get; init; }

    public Sex? Sex { get; init; }

    public string? Post { get; init; }

    /// <summary>Người trực tiếp công tác, lao động (Thông tư 2/2023/TT-BNV, Biểu 0603).</summary>
    public bool IsDirectWorker { get; init; }

    public int Version { get; set; }

    public static Person Create(
        Guid communeId, Guid unitId, string fullName, int? birthYear = null, Sex? sex = null, string? post = null, bool isDirectWorker = false)
    {
        var name = VietnameseText.Clean(fullName);
        return new Person
        {
            CommuneId = communeId,
            UnitId = unitId,
            FullName = name,
            NameFold = VietnameseText.Fold(name),
            NameSort = VietnameseText.PersonSortKey(name),
            BirthYear = birthYear,
            Sex = sex,
            Post = post is null ? null : VietnameseText.Clean(post),
            IsDirectWorker = isDirectWorker,
        };
    }
}

public enum Sex
{
    Male = 1,
    Female = 2,
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("persons");
        builder.Property(p => p.FullName).HasMaxLength(Unit.NameLength);
        builder.Property(p => p.NameFold).HasMaxLength(Unit.NameLength);
        builder.Property(p => p.NameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(p => p.Post).HasMaxLength(Person.PostLength);
        builder.HasIndex(p => new { p.CommuneId, p.NameSort });
        builder.HasIndex(p => p.UnitId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
