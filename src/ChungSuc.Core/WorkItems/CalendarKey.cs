using ChungSuc.Core.Data;
using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.WorkItems;

/// <summary>A secret address by which the calendar of a phone reads one person's deadlines. Only the hash of the secret is kept.</summary>
public sealed class CalendarKey : ICommuneOwned, IJournaled
{
    public const int HashLength = 64;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UserId { get; init; }

    public required string TokenHash { get; init; }

    public required DateTime MadeAt { get; init; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>The address stops working at once.</summary>
    internal void End(DateTime at) => EndedAt ??= at;
}

internal sealed class CalendarKeyMapping : IEntityTypeConfiguration<CalendarKey>
{
    public void Configure(EntityTypeBuilder<CalendarKey> builder)
    {
        builder.ToTable("calendar_keys");
        builder.Property(k => k.TokenHash).HasMaxLength(CalendarKey.HashLength);
        builder.HasIndex(k => k.TokenHash).IsUnique();
        builder.HasIndex(k => k.UserId);
        builder.HasOne<CommuneUser>().WithMany().HasForeignKey(k => k.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
