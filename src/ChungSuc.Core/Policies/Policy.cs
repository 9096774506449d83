using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Policies;

/// <summary>A policy as its paper states it: number, day, issuer, abstract. Never edited; corrected by a void and a new entry.</summary>
public sealed class Policy : ICommuneOwned, IJournaled, IProven
{
    public const int DocumentNumberLength = 100;
    public const int TitleLength = 500;
    public const int TextLength = 900;

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of issue.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string DocumentNumber { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required PolicyKind Kind { get; init; }

    public required PolicyLevel Level { get; init; }

    /// <summary>The unit of the commune for which it counts; null for an issuer above the commune.</summary>
    public required Guid? IssuerUnitId { get; init; }

    public required string? IssuerPath { get; init; }

    /// <summary>The body that signed: "Hội đồng nhân dân xã".</summary>
    public required string IssuerName { get; init; }

    public required string Title { get; init; }

    /// <summary>Number, issuer and abstract, for searching.</summary>
    public required string TextFold { get; init; }

    /// <summary>The day of the paper when it names no other.</summary>
    public required DateOnly ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<PolicyAuthor> Authors { get; } = [];

    public List<PolicyUse> Uses { get; } = [];

    public PolicyVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    public bool IsInForceOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>2025/007.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

/// <summary>A person who took part in drafting a policy (mục IV.1.đ).</summary>
public sealed class PolicyAuthor : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid PolicyId { get; init; }

    public required Guid PersonId { get; init; }

    public required string PersonName { get; init; }
}

internal sealed class PolicyMapping : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> builder)
    {
        builder.ToTable("policies");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.Void == null);
        builder.Property(p => p.DocumentNumber).HasMaxLength(Policy.DocumentNumberLength);
        builder.Property(p => p.IssuerPath).HasMaxLength(Unit.PathLength);
        builder.Property(p => p.IssuerName).HasMaxLength(Unit.NameLength);
        builder.Property(p => p.Title).HasMaxLength(Policy.TitleLength);
        builder.Property(p => p.TextFold).HasMaxLength(Policy.TextLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.CommuneId, p.Year, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.CommuneId, p.IssuedOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.IssuerUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Authors).WithOne().HasForeignKey(a => a.PolicyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Uses).WithOne().HasForeignKey(u => u.PolicyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Void).WithOne().HasForeignKey<PolicyVoid>(v => v.PolicyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PolicyAuthorMapping : IEntityTypeConfiguration<PolicyAuthor>
{
    public void Configure(EntityTypeBuilder<PolicyAuthor> builder)
    {
        builder.ToTable("policy_authors");
        builder.Property(a => a.PersonName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(a => new { a.PolicyId, a.PersonId }).IsUnique();
        builder.HasIndex(a => a.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
