using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Criteria;

/// <summary>A version is no longer offered for new assessments, be it shipped or published here. Assessments that began with it keep it.</summary>
public sealed class CriteriaSetWithdrawal : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string SetId { get; init; }

    public required int Version { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class CriteriaSetWithdrawalMapping : IEntityTypeConfiguration<CriteriaSetWithdrawal>
{
    public void Configure(EntityTypeBuilder<CriteriaSetWithdrawal> builder)
    {
        builder.ToTable("criteria_set_withdrawals");
        builder.Property(w => w.SetId).HasMaxLength(CriteriaSetDraft.SetIdLength);
        builder.Property(w => w.Reason).HasMaxLength(CriteriaSetVersion.ReasonLength);
        builder.Property(w => w.By).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.HasIndex(w => new { w.CommuneId, w.SetId, w.Version }).IsUnique();
    }
}
