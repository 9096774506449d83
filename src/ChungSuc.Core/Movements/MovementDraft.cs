using ChungSuc.Core.Data;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>A movement being written in the browser: short pages, each of which saves a row. It becomes a file, and the file an edition.</summary>
public sealed class MovementDraft : ICommuneOwned, IJournaled, IVersioned
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public string Name { get; private set; } = string.Empty;

    public string ShortName { get; private set; } = string.Empty;

    public string Scope { get; private set; } = string.Empty;

    public int FromYear { get; private set; }

    public int ToYear { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Issuer { get; private set; } = string.Empty;

    public string? Number { get; private set; }

    public DateOnly? Date { get; private set; }

    public string? Signer { get; private set; }

    public string Purpose { get; private set; } = string.Empty;

    /// <summary>Codes of forms of commendation, one on each line.</summary>
    public string FormLines { get; private set; } = string.Empty;

    public required string StartedBy { get; init; }

    public required DateTime StartedAt { get; init; }

    public int Version { get; set; }

    public List<MovementDraftLine> Lines { get; } = [];

    public IReadOnlyList<string> FormCodes => PlanWords.Split(FormLines);

    public MovementPeriod Period => new(FromYear, ToYear);

    public IEnumerable<MovementDraftLine> Of(DraftLineKind kind) => Lines.Where(l => l.Kind == kind && l.RemovedAt is null).OrderBy(l => l.Position);

    internal void Change(ChangeMovementDraft head)
    {
        (Name, ShortName, Scope, FromYear, ToYear) = (head.Name!, head.ShortName!, head.Scope!, head.FromYear, head.ToYear); // checked by the service
        (Title, Issuer, Number, Date, Signer) = (head.Title!, head.Issuer!, head.Number, head.Date, head.Signer);
        (Purpose, FormLines) = (head.Purpose!, string.Join('\n', head.FormCodes));
    }
}

public enum DraftLineKind
{
    Parent = 1,
    Target = 2,
    Group = 3,
    Duty = 4,
    Milestone = 5,
}

/// <summary>One object of the plan to be. A kind uses its own columns; a line is taken out, never changed.</summary>
public sealed class MovementDraftLine : ICommuneOwned, IJournaled
{
    public const int TextLength = 2000;
    public const int WordLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid DraftId { get; init; }

    public required DraftLineKind Kind { get; init; }

    public required int Position { get; init; }

    /// <summary>Name of a target, group or milestone; text of a duty; title of a plan above.</summary>
    public required string Text { get; init; }

    /// <summary>Who: of a duty (one on each line), a milestone, or who issued the plan above.</summary>
    public string? Who { get; init; }

    /// <summary>Codes of subjects, one on each line: of a target one, of a group any number.</summary>
    public string? Subjects { get; init; }

    /// <summary>Criteria of a group, one on each line.</summary>
    public string? Criteria { get; init; }

    /// <summary>Criteria set of a group; measure of a target; number of the plan above; frequency of a duty.</summary>
    public string? Reference { get; init; }

    public string? Unit { get; init; }

    public long? FromScaled { get; init; }

    public long? ToScaled { get; init; }

    public long? BaselineScaled { get; init; }

    public int? Year { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Word of the level of a plan above, or of the kind of a milestone.</summary>
    public string? Word { get; init; }

    public DateTime? RemovedAt { get; private set; }

    internal void Remove(DateTime at) => RemovedAt = at;
}

internal sealed class MovementDraftMapping : IEntityTypeConfiguration<MovementDraft>
{
    public void Configure(EntityTypeBuilder<MovementDraft> builder)
    {
        builder.ToTable("movement_drafts");
        builder.Property(d => d.Name).HasMaxLength(MovementEdition.NameLength);
        builder.Property(d => d.ShortName).HasMaxLength(MovementEdition.ShortNameLength);
        builder.Property(d => d.Scope).HasMaxLength(MovementEdition.NameLength);
        builder.Property(d => d.Title).HasMaxLength(MovementDraftLine.WordLength);
        builder.Property(d => d.Issuer).HasMaxLength(MovementEdition.LauncherLength);
        builder.Property(d => d.Number).HasMaxLength(PlanPart.UnitLength);
        builder.Property(d => d.Signer).HasMaxLength(MovementEdition.ShortNameLength);
        builder.Property(d => d.Purpose).HasMaxLength(MovementDraftLine.TextLength);
        builder.Property(d => d.FormLines).HasMaxLength(MovementDraftLine.WordLength);
        builder.Property(d => d.StartedBy).HasMaxLength(Core.Units.Unit.NameLength);
        builder.Ignore(d => d.FormCodes);
        builder.Ignore(d => d.Period);
        builder.HasIndex(d => new { d.CommuneId, d.StartedAt });
        builder.HasMany(d => d.Lines).WithOne().HasForeignKey(l => l.DraftId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MovementDraftLineMapping : IEntityTypeConfiguration<MovementDraftLine>
{
    public void Configure(EntityTypeBuilder<MovementDraftLine> builder)
    {
        builder.ToTable("movement_draft_lines");
        builder.Property(l => l.Text).HasMaxLength(MovementDraftLine.TextLength);
        builder.Property(l => l.Who).HasMaxLength(MovementDraftLine.TextLength);
        builder.Property(l => l.Subjects).HasMaxLength(MovementDraftLine.WordLength);
        builder.Property(l => l.Criteria).HasMaxLength(MovementDraftLine.TextLength);
        builder.Property(l => l.Reference).HasMaxLength(MovementDraftLine.WordLength);
        builder.Property(l => l.Unit).HasMaxLength(PlanPart.UnitLength);
        builder.Property(l => l.Word).HasMaxLength(PlanPart.UnitLength);
        builder.HasIndex(l => new { l.DraftId, l.Kind, l.Position });
    }
}
