using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Exemplars;

/// <summary>A good example as it was found: who, what, where, told in some lines. Never edited; its further life is in its steps.</summary>
public sealed class Exemplar : ICommuneOwned, IJournaled, IProven
{
    public const int TitleLength = 300;
    public const int StoryLength = 4000;
    public const int ResultLength = 500;

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required ExemplarKind Kind { get; init; }

    public required ExemplarField Field { get; init; }

    public required string Title { get; init; }

    public required string TitleFold { get; init; }

    /// <summary>Null for somebody who stands on no list of the commune.</summary>
    public required SubjectKind? OwnerKind { get; init; }

    public required Guid? OwnerId { get; init; }

    /// <summary>The name of that day.</summary>
    public required string OwnerName { get; init; }

    public required string OwnerNameFold { get; init; }

    /// <summary>Path of the unit to which the owner belongs, or of the place when he stands on no list.</summary>
    public required string OwnerPath { get; init; }

    /// <summary>Village or the commune in which it is.</summary>
    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required Guid? VillageId { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required string Story { get; init; }

    /// <summary>The result in figures, in one line.</summary>
    public string? Result { get; init; }

    /// <summary>Said when it was found; a later step may give or withdraw it.</summary>
    public required bool ConsentsToNaming { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<ExemplarStep> Steps { get; } = [];

    public ExemplarVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/007.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

internal sealed class ExemplarMapping : IEntityTypeConfiguration<Exemplar>
{
    public void Configure(EntityTypeBuilder<Exemplar> builder)
    {
        builder.ToTable("exemplars");
        builder.HasQueryFilter(AppDbContext.VoidFilter, e => e.Void == null);
        builder.Property(e => e.Title).HasMaxLength(Exemplar.TitleLength);
        builder.Property(e => e.TitleFold).HasMaxLength(Exemplar.TitleLength);
        builder.Property(e => e.OwnerName).HasMaxLength(Unit.NameLength);
        builder.Property(e => e.OwnerNameFold).HasMaxLength(Unit.NameLength);
        builder.Property(e => e.OwnerPath).HasMaxLength(Unit.PathLength);
        builder.Property(e => e.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(e => e.Story).HasMaxLength(Exemplar.StoryLength);
        builder.Property(e => e.Result).HasMaxLength(Exemplar.ResultLength);
        builder.Property(e => e.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(e => new { e.CommuneId, e.Year, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.CommuneId, e.FoundOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(e => e.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Steps).WithOne().HasForeignKey(s => s.ExemplarId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Void).WithOne().HasForeignKey<ExemplarVoid>(v => v.ExemplarId).OnDelete(DeleteBehavior.Restrict);
    }
}
