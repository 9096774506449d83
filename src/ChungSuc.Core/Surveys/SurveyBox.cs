using System.Security.Cryptography;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Surveys;

/// <summary>
/// The box into which a village's answers by phone fall: one row of counts, changed in place. There is no row of an answer, so no key, order, moment or
/// transaction joins one to a code. Outside the journal by decision (ADR 0012): a seal after each answer would tell the answer. Emptied when the round closes.
/// </summary>
public sealed class SurveyBox : ICommuneOwned, IVersioned
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid VillageId { get; init; }

    public string Counts { get; private set; } = string.Empty;

    public int Version { get; set; }

    public SurveyTally Tally => SurveyTally.Parse(Counts);

    internal static SurveyBox Empty(Guid communeId, Guid roundId, Guid villageId, Questionnaire questionnaire) =>
        new() { CommuneId = communeId, RoundId = roundId, VillageId = villageId, Counts = SurveyTally.Empty(questionnaire).ToString() };

    internal void Drop(FormMarks form) => Counts = Tally.With(form).ToString();
}

/// <summary>
/// A code on a sheet that somebody hands to a drawn household: it knows its village and no household, and its key is random, so that the order of the keys
/// tells nothing. Outside the journal, destroyed when the round closes.
/// </summary>
public sealed class SurveyInvitation : ICommuneOwned
{
    public const int HashLength = 64;

    public Guid Id { get; private init; } = new(RandomNumberGenerator.GetBytes(16));

    public required Guid CommuneId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid VillageId { get; init; }

    public required string CodeHash { get; init; }

    public bool IsUsed { get; private set; }

    internal void Use() => IsUsed = true;
}

internal sealed class SurveyBoxMapping : IEntityTypeConfiguration<SurveyBox>
{
    public void Configure(EntityTypeBuilder<SurveyBox> builder)
    {
        builder.ToTable("survey_boxes");
        builder.Ignore(b => b.Tally);
        builder.HasIndex(b => new { b.RoundId, b.VillageId }).IsUnique();
        builder.HasOne<SurveyRound>().WithMany().HasForeignKey(b => b.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(b => b.VillageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SurveyInvitationMapping : IEntityTypeConfiguration<SurveyInvitation>
{
    public void Configure(EntityTypeBuilder<SurveyInvitation> builder)
    {
        builder.ToTable("survey_invitations");
        builder.Property(i => i.CodeHash).HasMaxLength(SurveyInvitation.HashLength);
        builder.Property(i => i.IsUsed).IsConcurrencyToken();
        builder.HasIndex(i => i.CodeHash).IsUnique();
        builder.HasIndex(i => new { i.RoundId, i.VillageId });
        builder.HasOne<SurveyRound>().WithMany().HasForeignKey(i => i.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}
