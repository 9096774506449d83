namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 60;

    public static string? Nearest(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length > LongestCompared)
        {
            return null;
        }
        (string? best, int distance) = (null, Math.Max(1, wrong.Length / 3) + 1);
        foreach (string name in names.Where(name => name.Length <= LongestCompared))
        {
            int away = Distance(wrong, name);
            if (away < distance)
            {
                (best, distance) = (name, away);
            }
        }
        return best;
    }

    private static int Distance(string a, string b)
    {
        int[] previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int[] current = new int[b.Length + 1];
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.Length];
    }
}
