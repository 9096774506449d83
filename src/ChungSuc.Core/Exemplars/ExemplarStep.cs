using ChungSuc.Core.Communications;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Exemplars;

/// <summary>One step: verified, honoured, copied by a village, a lesson, consent. Never edited; voided with a reason.</summary>
public sealed class ExemplarStep : ICommuneOwned, IJournaled, IProven
{
    public const int TextLength = 2000;
    public const int ByLength = 200;
    public const int DecisionNumberLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ExemplarId { get; init; }

    public required StepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who verified, or who decided.</summary>
    public string? By { get; init; }

    /// <summary>Finding, result of copying, lesson.</summary>
    public string? Text { get; init; }

    /// <summary>Only of what was verified: it works and pays.</summary>
    public bool IsEffective { get; init; }

    public HonourKind? Honour { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>Only of copying: the village that did as they do.</summary>
    public Guid? VillageId { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public ExemplarVoid? Void { get; private init; }
}

/// <summary>An item of news or a broadcast that presents the exemplar (Kế hoạch của xã, mục III.2).</summary>
public sealed class ExemplarPresentation : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ExemplarId { get; init; }

    public required Guid CommunicationId { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public ExemplarVoid? Void { get; private init; }
}

/// <summary>Words for loudspeaker or Zalo that a person read, mended and approved. The latest of a channel holds.</summary>
public sealed class ExemplarStory : ICommuneOwned, IJournaled
{
    public const int TextLength = 6000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ExemplarId { get; init; }

    public required StoryChannel Channel { get; init; }

    public required string Text { get; init; }

    public required string ApprovedBy { get; init; }

    public required DateTime ApprovedAt { get; init; }
}

public enum StoryChannel
{
    Loudspeaker = 1,
    Zalo = 2,
}

/// <summary>An exemplar, one step or one presentation does not count any more: why, who said so, when. Exactly one of the three keys is set.</summary>
public sealed class ExemplarVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? ExemplarId { get; init; }

    public Guid? StepId { get; init; }

    public Guid? PresentationId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class ExemplarStepMapping : IEntityTypeConfiguration<ExemplarStep>
{
    public void Configure(EntityTypeBuilder<ExemplarStep> builder)
    {
        builder.ToTable("exemplar_steps");
        builder.HasQueryFilter(AppDbContext.VoidFilter, s => s.Void == null);
        builder.Property(s => s.By).HasMaxLength(ExemplarStep.ByLength);
        builder.Property(s => s.Text).HasMaxLength(ExemplarStep.TextLength);
        builder.Property(s => s.DecisionNumber).HasMaxLength(ExemplarStep.DecisionNumberLength);
        builder.Property(s => s.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(s => new { s.ExemplarId, s.On });
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Void).WithOne().HasForeignKey<ExemplarVoid>(v => v.StepId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExemplarPresentationMapping : IEntityTypeConfiguration<ExemplarPresentation>
{
    public void Configure(EntityTypeBuilder<ExemplarPresentation> builder)
    {
        builder.ToTable("exemplar_presentations");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.Void == null);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.ExemplarId, p.CommunicationId });
        builder.HasIndex(p => p.CommunicationId);
        builder.HasOne<Exemplar>().WithMany().HasForeignKey(p => p.ExemplarId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Communication>().WithMany().HasForeignKey(p => p.CommunicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Void).WithOne().HasForeignKey<ExemplarVoid>(v => v.PresentationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExemplarStoryMapping : IEntityTypeConfiguration<ExemplarStory>
{
    public void Configure(EntityTypeBuilder<ExemplarStory> builder)
    {
        builder.ToTable("exemplar_stories");
        builder.Property(s => s.Text).HasMaxLength(ExemplarStory.TextLength);
        builder.Property(s => s.ApprovedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(s => new { s.ExemplarId, s.Channel });
        builder.HasOne<Exemplar>().WithMany().HasForeignKey(s => s.ExemplarId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExemplarVoidMapping : IEntityTypeConfiguration<ExemplarVoid>
{
    public void Configure(EntityTypeBuilder<ExemplarVoid> builder)
    {
        builder.ToTable("exemplar_voids");
        builder.Property(v => v.Reason).HasMaxLength(ExemplarVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.ExemplarId).IsUnique();
        builder.HasIndex(v => v.StepId).IsUnique();
        builder.HasIndex(v => v.PresentationId).IsUnique();
    }
}
