using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Assessments;

/// <summary>Somebody reminded a unit of what its open sheets of a year lack. It stands on the unit's home page until nothing of it is missing.</summary>
public sealed class GapReminder : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Year { get; init; }

    /// <summary>How many items were missing then.</summary>
    public required int Items { get; init; }

    /// <summary>How many mails were written with it.</summary>
    public required int Mails { get; init; }

    public required string UserName { get; init; }

    public required string Post { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class GapReminderMapping : IEntityTypeConfiguration<GapReminder>
{
    public void Configure(EntityTypeBuilder<GapReminder> builder)
    {
        builder.ToTable("gap_reminders");
        builder.Property(r => r.UserName).HasMaxLength(Unit.NameLength);
        builder.Property(r => r.Post).HasMaxLength(Unit.NameLength);
        builder.HasIndex(r => new { r.UnitId, r.Year, r.On }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
