using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Criteria;

/// <summary>A set that people are still writing. Its text may be faulty: nothing that was typed is lost.</summary>
public sealed class CriteriaSetDraft : ICommuneOwned, IJournaled, IVersioned
{
    public const int SetIdLength = 100;
    public const int NameLength = 300;
    public const int PersonLength = 200;

    /// <summary>Letters; what the loader reads at most.</summary>
    public const int LongestText = 2 * 1024 * 1024;

    private const string NoId = "chua-co-ma";

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>As the text says, where it can be read.</summary>
    public string SetId { get; private set; } = NoId;

    public string Name { get; private set; } = "Chưa có tên";

    public string Text { get; private set; } = "";

    /// <summary>The version it was copied from, "id@version"; null when it was begun anew.</summary>
    public string? BasedOn { get; init; }

    public required string StartedBy { get; init; }

    public required DateTime StartedAt { get; init; }

    public string EditedBy { get; private set; } = "";

    public DateTime EditedAt { get; private set; }

    public int Version { get; set; }

    internal void Write(string text, string by, DateTime at)
    {
        (Text, EditedBy, EditedAt) = (text, by, at);
        if (SetDocument.Open(text) is { } document)
        {
            SetId = document.TextAt("id") is { Length: > 0 and <= SetIdLength } id ? id : NoId;
            Name = document.TextAt("name") is { Length: > 0 } name ? name[..Math.Min(name.Length, NameLength)] : Name;
        }
    }
}

internal sealed class CriteriaSetDraftMapping : IEntityTypeConfiguration<CriteriaSetDraft>
{
    public void Configure(EntityTypeBuilder<CriteriaSetDraft> builder)
    {
        builder.ToTable("criteria_set_drafts");
        builder.Property(d => d.SetId).HasMaxLength(CriteriaSetDraft.SetIdLength);
        builder.Property(d => d.Name).HasMaxLength(CriteriaSetDraft.NameLength);
        builder.Property(d => d.BasedOn).HasMaxLength(CriteriaSetDraft.SetIdLength + 20);
        builder.Property(d => d.StartedBy).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.Property(d => d.EditedBy).HasMaxLength(CriteriaSetDraft.PersonLength);
        builder.HasIndex(d => new { d.CommuneId, d.EditedAt });
    }
}
