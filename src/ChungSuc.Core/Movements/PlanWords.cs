namespace ChungSuc.Core.Movements;

/// <summary>Short lists inside a row: one entry on each line of a text column.</summary>
internal static class PlanWords
{
    public static string? Join(IReadOnlyList<string> words) => words.Count == 0 ? null : string.Join('\n', words);

    public static IReadOnlyList<string> Split(string? lines) => lines?.Split('\n') ?? [];
}
