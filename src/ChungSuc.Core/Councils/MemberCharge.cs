using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Councils;

/// <summary>What the head of the body has put a member in charge of: a field in words, or a village; from a day until a day (Kế hoạch, mục IV.1.a).</summary>
public sealed class MemberCharge : ICommuneOwned, IJournaled
{
    public const int FieldLength = 200;
    public const int Most = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MemberId { get; init; }

    /// <summary>Null when it is a village.</summary>
    public string? Field { get; init; }

    public Guid? VillageId { get; init; }

    /// <summary>The field, or the name under which the village was given.</summary>
    public required string Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public bool IsActiveOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>The last day still counts; a charge taken back on its first day has lasted that day.</summary>
    internal void End(DateOnly lastDay) => ValidTo = lastDay < ValidFrom ? ValidFrom : lastDay;
}

internal sealed class MemberChargeMapping : IEntityTypeConfiguration<MemberCharge>
{
    public void Configure(EntityTypeBuilder<MemberCharge> builder)
    {
        builder.ToTable("council_member_charges");
        builder.Property(c => c.Field).HasMaxLength(MemberCharge.FieldLength);
        builder.Property(c => c.Name).HasMaxLength(Unit.NameLength);
        builder.HasIndex(c => new { c.MemberId, c.ValidFrom });
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.VillageId).OnDelete(DeleteBehavior.Restrict);
    }
}
