using ChungSuc.Core.Data;

namespace ChungSuc.Core.Units;

/// <summary>A room's share of what a person, household or unit achieved (Kế hoạch phong trào, mục IV.1.đ). Found by reflection: a new source edits nothing else.</summary>
public interface IAchievementSource
{
    /// <summary>Honours first, then gifts, models, work.</summary>
    int Order { get; }

    string Heading { get; }

    /// <summary>Achievements, the latest first, by a fixed number of statements.</summary>
    Task<IReadOnlyList<Achievement>> ReadAsync(AppDbContext db, AchievementScope scope, CancellationToken cancellationToken);
}

/// <param name="Subject">Whose achievements are asked for.</param>
/// <param name="Household">Of a person the household that bears his name in his village; its gifts count as his, and are told apart.</param>
/// <param name="HouseholdHead">Of a household the person who bears its name in its village.</param>
/// <param name="Today">The day of the clock.</param>
public sealed record AchievementScope(Subject Subject, Subject? Household, Subject? HouseholdHead, DateOnly Today)
{
    /// <summary>The subject itself, and whoever counts with it.</summary>
    public IReadOnlyList<(SubjectKind Kind, Guid Id)> Keys =>
    [
        .. new[] { Subject, Household, HouseholdHead }.OfType<Subject>().Select(s => (s.Kind, s.Id)),
    ];

    public Guid? PersonId => Subject.Kind == SubjectKind.Person ? Subject.Id : HouseholdHead?.Id;
}

/// <param name="On">The day of it, for the order.</param>
/// <param name="Text">What was achieved, in words.</param>
/// <param name="Room">The room of the record, as its figures name it; pages turn it into an address.</param>
/// <param name="RecordId">The record.</param>
public sealed record Achievement(DateOnly On, string Text, string Room, Guid RecordId)
{
    /// <summary>Number of the record, decision, receipt.</summary>
    public string? Basis { get; init; }

    public int Files { get; init; }

    /// <summary>False while nobody has confirmed it.</summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>In whose name, when it is not the subject's own: "Hộ Lương Thị Mận".</summary>
    public string? InNameOf { get; init; }
}
