using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>An emulation movement of the commune (phong trào thi đua). What its plan says stands in its editions; other rooms point at this row.</summary>
public sealed class Movement : ICommuneOwned, IJournaled
{
    public const int KeyLength = 80;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>The id in the movement's file: a file with the same id is a new edition of the same movement.</summary>
    public required string Key { get; init; }
}

internal sealed class MovementMapping : IEntityTypeConfiguration<Movement>
{
    public void Configure(EntityTypeBuilder<Movement> builder)
    {
        builder.ToTable("movements");
        builder.Property(m => m.Key).HasMaxLength(Movement.KeyLength);
        builder.HasIndex(m => new { m.CommuneId, m.Key }).IsUnique();
    }
}
