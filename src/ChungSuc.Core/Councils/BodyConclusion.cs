using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Councils;

/// <summary>
/// One conclusion of a meeting. With a unit and a deadline it became a task in the same process; the task names the meeting as its source and
/// <see cref="TaskKey"/> as the key, so what became of it is read from the task.
/// </summary>
public sealed class BodyConclusion : ICommuneOwned, IJournaled
{
    public const int TextLength = 1000;
    public const int KeyLength = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MeetingId { get; init; }

    public required int Position { get; init; }

    public required string Text { get; init; }

    public required string TextFold { get; init; }

    public Guid? UnitId { get; init; }

    public string? UnitName { get; init; }

    public Guid? MemberId { get; init; }

    public string? MemberName { get; init; }

    public DateOnly? Deadline { get; init; }

    public required string TaskKey { get; init; }

    /// <summary>Who answers for it, in words; null for a statement that asks nobody.</summary>
    public string? Responsible => MemberName is null ? UnitName : UnitName is null ? MemberName : $"{UnitName} ({MemberName})";

    public static string KeyOf(int position) => string.Create(CultureInfo.InvariantCulture, $"ket-luan-{position}");
}

internal sealed class BodyConclusionMapping : IEntityTypeConfiguration<BodyConclusion>
{
    public void Configure(EntityTypeBuilder<BodyConclusion> builder)
    {
        builder.ToTable("body_conclusions");
        builder.Property(c => c.Text).HasMaxLength(BodyConclusion.TextLength);
        builder.Property(c => c.TextFold).HasMaxLength(BodyConclusion.TextLength);
        builder.Property(c => c.UnitName).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.MemberName).HasMaxLength(Unit.NameLength);
        builder.Property(c => c.TaskKey).HasMaxLength(BodyConclusion.KeyLength);
        builder.HasIndex(c => new { c.MeetingId, c.Position }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
