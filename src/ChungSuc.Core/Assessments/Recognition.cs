using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// An authority recognised a unit: number, day and issuer of the decision, until when it holds. A recognition that was taken back by a later decision keeps
/// counting for the days before; one that was recorded wrongly is voided and never counts.
/// </summary>
public sealed class Recognition : ICommuneOwned, IJournaled, IProven
{
    public const int TitleLength = 40;
    public const int NumberLength = 100;
    public const int IssuerLength = 200;
    public const int NoteLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required string UnitFold { get; init; }

    /// <summary>Key of <see cref="RecognitionTitles"/>.</summary>
    public required string Title { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required string Issuer { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public string? Note { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public RecognitionRevocation? Revocation { get; private init; }

    public RecognitionVoid? Void { get; private init; }

    public bool HoldsOn(DateOnly day) => DecidedOn <= day && (ValidUntil is null || day <= ValidUntil) && (Revocation is null || day < Revocation.RevokedOn);
}

/// <summary>A decision took the recognition back (Quyết định 18/2022/QĐ-TTg: thu hồi quyết định công nhận).</summary>
public sealed class RecognitionRevocation : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RecognitionId { get; init; }

    public required DateOnly RevokedOn { get; init; }

    public required string DecisionNumber { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

public sealed class RecognitionVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RecognitionId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class RecognitionMapping : IEntityTypeConfiguration<Recognition>
{
    public void Configure(EntityTypeBuilder<Recognition> builder)
    {
        builder.ToTable("recognitions");
        builder.HasQueryFilter(AppDbContext.VoidFilter, r => r.Void == null);
        builder.Property(r => r.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(r => r.UnitFold).HasMaxLength(Unit.NameLength);
        builder.Property(r => r.Title).HasMaxLength(Recognition.TitleLength);
        builder.Property(r => r.DecisionNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(r => r.Issuer).HasMaxLength(Recognition.IssuerLength);
        builder.Property(r => r.Note).HasMaxLength(Recognition.NoteLength);
        builder.Property(r => r.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(r => new { r.CommuneId, r.Title, r.DecidedOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Revocation).WithOne().HasForeignKey<RecognitionRevocation>(v => v.RecognitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Void).WithOne().HasForeignKey<RecognitionVoid>(v => v.RecognitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecognitionRevocationMapping : IEntityTypeConfiguration<RecognitionRevocation>
{
    public void Configure(EntityTypeBuilder<RecognitionRevocation> builder)
    {
        builder.ToTable("recognition_revocations");
        builder.Property(v => v.DecisionNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(v => v.Reason).HasMaxLength(RecognitionVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.RecognitionId).IsUnique();
    }
}

internal sealed class RecognitionVoidMapping : IEntityTypeConfiguration<RecognitionVoid>
{
    public void Configure(EntityTypeBuilder<RecognitionVoid> builder)
    {
        builder.ToTable("recognition_voids");
        builder.Property(v => v.Reason).HasMaxLength(RecognitionVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.RecognitionId).IsUnique();
    }
}
