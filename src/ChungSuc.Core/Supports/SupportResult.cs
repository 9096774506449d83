using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Supports;

/// <summary>What changed in the village through the help, on a day. Never edited; voided with a reason.</summary>
public sealed class SupportResult : ICommuneOwned, IJournaled, IProven
{
    public const int TextLength = 500;
    public const int UnitTextLength = 30;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid SupportId { get; init; }

    public required DateOnly On { get; init; }

    public required string Text { get; init; }

    /// <summary>How much: 320 of "m đường".</summary>
    public required long? QuantityTenThousandths { get; init; }

    public required string? UnitText { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public SupportVoid? Void { get; private init; }

    public string? QuantityWords => QuantityTenThousandths is { } stored ? $"{VietnameseNumber.Format(TenThousandths.ToNumber(stored))} {UnitText}" : null;

    /// <summary>"Bê tông hóa đoạn vào nhà văn hóa (320 m)".</summary>
    public string Words => QuantityWords is { } much ? $"{Text} ({much})" : Text;
}

internal sealed class SupportResultMapping : IEntityTypeConfiguration<SupportResult>
{
    public void Configure(EntityTypeBuilder<SupportResult> builder)
    {
        builder.ToTable("support_results");
        builder.HasQueryFilter(AppDbContext.VoidFilter, r => r.Void == null);
        builder.Property(r => r.Text).HasMaxLength(SupportResult.TextLength);
        builder.Property(r => r.UnitText).HasMaxLength(SupportResult.UnitTextLength);
        builder.Property(r => r.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(r => r.QuantityWords);
        builder.Ignore(r => r.Words);
        builder.HasIndex(r => new { r.SupportId, r.On });
        builder.HasOne(r => r.Void).WithOne().HasForeignKey<SupportVoid>(v => v.ResultId).OnDelete(DeleteBehavior.Restrict);
    }
}
