using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>The movement was launched (phát động): on which day, what was missing then, and why it was launched all the same.</summary>
public sealed class MovementLaunch : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 1000;
    public const int GapsLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    public required DateOnly LaunchedOn { get; init; }

    /// <summary>What was missing, one on each line.</summary>
    public string? GapLines { get; init; }

    public string? Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class MovementLaunchMapping : IEntityTypeConfiguration<MovementLaunch>
{
    public void Configure(EntityTypeBuilder<MovementLaunch> builder)
    {
        builder.ToTable("movement_launches");
        builder.Property(l => l.GapLines).HasMaxLength(MovementLaunch.GapsLength);
        builder.Property(l => l.Reason).HasMaxLength(MovementLaunch.ReasonLength);
        builder.Property(l => l.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(l => l.MovementId).IsUnique();
        builder.HasOne<Movement>().WithMany().HasForeignKey(l => l.MovementId).OnDelete(DeleteBehavior.Restrict);
    }
}
