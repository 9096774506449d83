using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A movement file as it was handed in. Until an edition is made of it, it is a draft that can be looked at.</summary>
public sealed class MovementUpload : ICommuneOwned, IJournaled
{
    public const int FileNameLength = 200;
    public const int HashLength = 64;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string FileName { get; init; }

    /// <summary>The whole file, its lines ended by LF.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text.</summary>
    public required string Hash { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class MovementUploadMapping : IEntityTypeConfiguration<MovementUpload>
{
    public void Configure(EntityTypeBuilder<MovementUpload> builder)
    {
        builder.ToTable("movement_uploads");
        builder.Property(u => u.FileName).HasMaxLength(MovementUpload.FileNameLength);
        builder.Property(u => u.Hash).HasMaxLength(MovementUpload.HashLength);
        builder.HasIndex(u => new { u.CommuneId, u.At });
    }
}
