using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.WorkItems;

/// <summary>A duty of the plan needs no task, and why (không cần giao việc). A task given later goes before it.</summary>
public sealed class WaivedDuty : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    public required string DutyKey { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class WaivedDutyMapping : IEntityTypeConfiguration<WaivedDuty>
{
    public void Configure(EntityTypeBuilder<WaivedDuty> builder)
    {
        builder.ToTable("waived_duties");
        builder.Property(w => w.DutyKey).HasMaxLength(PlanPart.KeyLength);
        builder.Property(w => w.Reason).HasMaxLength(WaivedDuty.ReasonLength);
        builder.Property(w => w.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(w => new { w.MovementId, w.DutyKey });
        builder.HasOne<Movement>().WithMany().HasForeignKey(w => w.MovementId).OnDelete(DeleteBehavior.Restrict);
    }
}
