using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Enterprises;

/// <summary>An officer confirmed a fact or a profile on behalf of the People's Committee. Exactly one of the two keys is set.</summary>
public sealed class EnterpriseConfirmation : ICommuneOwned, IJournaled
{
    public const int DocumentLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? FactId { get; init; }

    public Guid? ProfileId { get; init; }

    public required DateOnly ConfirmedOn { get; init; }

    /// <summary>The paper of confirmation: "Giấy xác nhận số 12/GXN-UBND".</summary>
    public required string Document { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    /// <summary>Null for the program itself (sample data).</summary>
    public required Role? UserRole { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A fact does not count any more: why, who said so, when.</summary>
public sealed class EnterpriseFactVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid FactId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class EnterpriseConfirmationMapping : IEntityTypeConfiguration<EnterpriseConfirmation>
{
    public void Configure(EntityTypeBuilder<EnterpriseConfirmation> builder)
    {
        builder.ToTable("enterprise_confirmations");
        builder.Property(c => c.Document).HasMaxLength(EnterpriseConfirmation.DocumentLength);
        builder.Property(c => c.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(c => c.FactId).IsUnique();
        builder.HasIndex(c => c.ProfileId).IsUnique();
    }
}

internal sealed class EnterpriseFactVoidMapping : IEntityTypeConfiguration<EnterpriseFactVoid>
{
    public void Configure(EntityTypeBuilder<EnterpriseFactVoid> builder)
    {
        builder.ToTable("enterprise_fact_voids");
        builder.Property(v => v.Reason).HasMaxLength(EnterpriseFactVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.FactId).IsUnique();
    }
}
