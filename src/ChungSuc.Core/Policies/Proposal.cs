using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Policies;

/// <summary>A solution that a unit proposes to those who decide (mục II.2). What became of it are rows of their own.</summary>
public sealed class Proposal : ICommuneOwned, IJournaled, IProven
{
    public const int TitleLength = 300;
    public const int ContentLength = 1000;
    public const int AddresseeLength = 200;
    public const int TextLength = 900;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of the proposal.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required string UnitName { get; init; }

    public required DateOnly ProposedOn { get; init; }

    /// <summary>To whom.</summary>
    public required string Addressee { get; init; }

    public required string Title { get; init; }

    public required string? Content { get; init; }

    /// <summary>Unit, title and addressee, for searching.</summary>
    public required string TextFold { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<ProposalStep> Steps { get; } = [];

    public PolicyVoid? Void { get; private init; }

    public string NumberText => Policy.NumberOf(Year, Number);

    /// <summary>The furthest a proposal got; an answer alone decides nothing.</summary>
    public static ProposalState StateOf(IEnumerable<ProposalStepKind> steps)
    {
        var kinds = steps.ToHashSet();
        return kinds.Contains(ProposalStepKind.CarriedOut) ? ProposalState.CarriedOut
            : kinds.Contains(ProposalStepKind.Accepted) ? ProposalState.Accepted
            : kinds.Contains(ProposalStepKind.Refused) ? ProposalState.Refused
            : kinds.Contains(ProposalStepKind.Answered) ? ProposalState.Answered
            : ProposalState.Sent;
    }
}

/// <summary>What became of a proposal on a day: answered, accepted, refused, carried out. Never edited; voided with a reason.</summary>
public sealed class ProposalStep : ICommuneOwned, IJournaled, IProven
{
    public const int NoteLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ProposalId { get; init; }

    public required ProposalStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>By whom and with what content, or the result.</summary>
    public required string Note { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public PolicyVoid? Void { get; private init; }
}

internal sealed class ProposalMapping : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("proposals");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.Void == null);
        builder.Property(p => p.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(p => p.UnitName).HasMaxLength(Unit.NameLength);
        builder.Property(p => p.Addressee).HasMaxLength(Proposal.AddresseeLength);
        builder.Property(p => p.Title).HasMaxLength(Proposal.TitleLength);
        builder.Property(p => p.Content).HasMaxLength(Proposal.ContentLength);
        builder.Property(p => p.TextFold).HasMaxLength(Proposal.TextLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.CommuneId, p.Year, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.CommuneId, p.UnitId, p.ProposedOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Void).WithOne().HasForeignKey<PolicyVoid>(v => v.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProposalStepMapping : IEntityTypeConfiguration<ProposalStep>
{
    public void Configure(EntityTypeBuilder<ProposalStep> builder)
    {
        builder.ToTable("proposal_steps");
        builder.HasQueryFilter(AppDbContext.VoidFilter, s => s.Void == null);
        builder.Property(s => s.Note).HasMaxLength(ProposalStep.NoteLength);
        builder.Property(s => s.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(s => new { s.ProposalId, s.On });
        builder.HasOne(s => s.Void).WithOne().HasForeignKey<PolicyVoid>(v => v.StepId).OnDelete(DeleteBehavior.Restrict);
    }
}
