using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Inspections;

/// <summary>What people who watch a work (Ban giám sát đầu tư của cộng đồng) have seen, and what they ask for.</summary>
public sealed class CommunityRemark : ICommuneOwned, IJournaled, IProven
{
    public const int WorkLength = 300;
    public const int TextLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required Guid VillageId { get; init; }

    public required string UnitPath { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Name or number of the work, in words.</summary>
    public required string Work { get; init; }

    public required string Text { get; init; }

    public required string? Request { get; init; }

    /// <summary>Work, text and request.</summary>
    public required string SearchFold { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public InspectionVoid? Void { get; private init; }

    public string NumberText => InspectionPlan.NumberOf(Year, Number);
}

internal sealed class CommunityRemarkMapping : IEntityTypeConfiguration<CommunityRemark>
{
    public void Configure(EntityTypeBuilder<CommunityRemark> builder)
    {
        builder.ToTable("community_remarks");
        builder.HasQueryFilter(AppDbContext.VoidFilter, r => r.Void == null);
        builder.Property(r => r.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(r => r.Work).HasMaxLength(CommunityRemark.WorkLength);
        builder.Property(r => r.Text).HasMaxLength(CommunityRemark.TextLength);
        builder.Property(r => r.Request).HasMaxLength(CommunityRemark.TextLength);
        builder.Property(r => r.SearchFold).HasMaxLength((CommunityRemark.TextLength * 2) + CommunityRemark.WorkLength + 2);
        builder.Property(r => r.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(r => new { r.CommuneId, r.Year, r.Number }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Void).WithOne().HasForeignKey<InspectionVoid>(v => v.RemarkId).OnDelete(DeleteBehavior.Restrict);
    }
}
