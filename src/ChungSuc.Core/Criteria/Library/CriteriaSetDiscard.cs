using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Criteria;

/// <summary>A draft was given up.</summary>
public sealed class CriteriaSetDiscard : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DraftId { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class CriteriaSetDiscardMapping : IEntityTypeConfiguration<CriteriaSetDiscard>
{
    public void Configure(EntityTypeBuilder<CriteriaSetDiscard> builder)
    {
        builder.ToTable("criteria_set_discards");
        builder.Property(d => d.By).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.HasIndex(d => d.DraftId).IsUnique();
        builder.HasOne<CriteriaSetDraft>().WithMany().HasForeignKey(d => d.DraftId).OnDelete(DeleteBehavior.Restrict);
    }
}
