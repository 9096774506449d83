using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Exemplars;

/// <summary>Good examples, models and initiatives of the participant, with praise and recognition; what was refuted is left out.</summary>
internal sealed class ExemplarAchievements : IAchievementSource
{
    private const string Room = "exemplars";

    public int Order => 25;

    public string Heading => "Điển hình, mô hình, sáng kiến";

    public async Task<IReadOnlyList<Achievement>> ReadAsync(AppDbContext db, AchievementScope scope, CancellationToken cancellationToken)
    {
        var found = new List<Achievement>();
        foreach (var (kind, id) in scope.Keys)
        {
            var own = await new ExemplarQueries(db).StandingsAsync(ExemplarFilter.All with { OwnerId = id }, scope.Today, cancellationToken);
            found.AddRange(own.Where(e => e.OwnerKind == kind && e.Stage != ExemplarStage.Refuted).Select(e => Of(e, scope.Subject.Id)));
        }

        return [.. found.OrderByDescending(a => a.On)];
    }

    private static Achievement Of(ExemplarStanding exemplar, Guid subjectId) => new(exemplar.LastHonour?.On ?? exemplar.FoundOn, Words(exemplar), Room, exemplar.Id)
    {
        Basis = $"số {exemplar.NumberText}, {exemplar.Stage.Vietnamese()}",
        Files = exemplar.Files,
        IsConfirmed = exemplar.Stage != ExemplarStage.Found,
        InNameOf = exemplar.OwnerId == subjectId ? null : exemplar.OwnerName,
    };

    private static string Words(ExemplarStanding exemplar)
    {
        var honours = exemplar.Steps.Where(s => s.Kind == StepKind.Honoured).Select(HonourWords);
        var copies = exemplar.Copies.Count() is > 0 and var many ? $"{many} nơi làm theo" : null;
        return string.Join("; ", new[] { $"{exemplar.Kind.Vietnamese()}: {exemplar.Title}", exemplar.Result }.Concat(honours).Append(copies).Where(text => text is not null));
    }

    private static string HonourWords(StepFact step) =>
        $"{(step.Honour?.Vietnamese() ?? step.Kind.Vietnamese()).ToLowerInvariant()} ngày {VietnameseDate.Screen(step.On)}{(step.DecisionNumber is { } number ? $" (quyết định số {number})" : null)}";
}
