using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Surveys;

/// <summary>
/// A pile of paper forms of one village, keyed twice by two people. When both keyings agree it counts, and only its counts are kept: the lines are wiped.
/// </summary>
public sealed class SurveyBatch : ICommuneOwned, IJournaled, IVersioned
{
    public const int MostForms = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid VillageId { get; init; }

    /// <summary>Within the round; written on the pile.</summary>
    public required int Number { get; init; }

    public required int Forms { get; init; }

    public required Guid? FirstUserId { get; init; }

    public required string FirstBy { get; init; }

    public required DateTime FirstAt { get; init; }

    /// <summary>One line a form; null when the batch has been counted.</summary>
    public string? FirstLines { get; private set; }

    public Guid? SecondUserId { get; private set; }

    public string? SecondBy { get; private set; }

    public DateTime? SecondAt { get; private set; }

    public string? SecondLines { get; private set; }

    /// <summary>Set when the batch counts.</summary>
    public string? Counts { get; private set; }

    public DateTime? CountedAt { get; private set; }

    public int Version { get; set; }

    public SurveyVoid? Void { get; private init; }

    public SurveyTally? Tally => Counts is null ? null : SurveyTally.Parse(Counts);

    public BatchState State => this switch
    {
        { Counts: not null } => BatchState.Counted,
        { SecondLines: not null } => BatchState.Differs,
        _ => BatchState.KeyedOnce,
    };

    public IReadOnlyList<FormMarks> First => Read(FirstLines);

    public IReadOnlyList<FormMarks> Second => Read(SecondLines);

    /// <summary>Positions (from 0) of forms that the two keyings read differently.</summary>
    public IReadOnlyList<int> Differences =>
        State == BatchState.Differs ? [.. First.Zip(Second).Select((pair, i) => (pair, i)).Where(x => !x.pair.First.IsSame(x.pair.Second)).Select(x => x.i)] : [];

    internal void KeyFirst(IEnumerable<FormMarks> forms) => FirstLines = Write(forms);

    internal void KeySecond(Guid? userId, string name, DateTime at, IEnumerable<FormMarks> forms) =>
        (SecondUserId, SecondBy, SecondAt, SecondLines) = (userId, name, at, Write(forms));

    /// <summary>Takes the forms into the count and wipes the lines.</summary>
    internal SurveyTally Count(Questionnaire questionnaire, IEnumerable<FormMarks> forms, DateTime at)
    {
        var tally = forms.Aggregate(SurveyTally.Empty(questionnaire), (sum, form) => sum.With(form));
        (Counts, CountedAt, FirstLines, SecondLines) = (tally.ToString(), at, null, null);
        return tally;
    }

    private static string Write(IEnumerable<FormMarks> forms) => string.Join('\n', forms);

    private static IReadOnlyList<FormMarks> Read(string? lines) => lines is null ? [] : [.. lines.Split('\n').Select(FormMarks.Parse)];
}

public enum BatchState
{
    KeyedOnce = 1,
    Differs = 2,
    Counted = 3,
}

public static class BatchStateNames
{
    public static string Vietnamese(this BatchState state) => state switch
    {
        BatchState.KeyedOnce => "chờ người thứ hai nhập lại",
        BatchState.Differs => "hai lần nhập khác nhau",
        BatchState.Counted => "đã tính",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}

internal sealed class SurveyBatchMapping : IEntityTypeConfiguration<SurveyBatch>
{
    public void Configure(EntityTypeBuilder<SurveyBatch> builder)
    {
        builder.ToTable("survey_batches");
        builder.HasQueryFilter(AppDbContext.VoidFilter, b => b.Void == null);
        builder.Property(b => b.FirstBy).HasMaxLength(Unit.NameLength);
        builder.Property(b => b.SecondBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(b => b.Tally).Ignore(b => b.First).Ignore(b => b.Second).Ignore(b => b.Differences).Ignore(b => b.State);
        builder.HasIndex(b => new { b.RoundId, b.Number }).IsUnique();
        builder.HasOne<SurveyRound>().WithMany().HasForeignKey(b => b.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(b => b.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(b => b.Void).WithOne().HasForeignKey<SurveyVoid>(v => v.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}
