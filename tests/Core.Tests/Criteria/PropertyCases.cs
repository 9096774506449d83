using System.Diagnostics;
using System.Globalization;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>
/// Random cases by numbered seeds, each case one subject on one sheet: some thousands in the suite, always the same; CHUNGSUC_PROPERTY_CASES=1000000 asks for more and
/// CHUNGSUC_PROPERTY_SEED for another start. A long run leaves a line in chungsuc-property.log in the folder for temporary files.
/// </summary>
internal static class PropertyCases
{
    private static readonly string? asked = Environment.GetEnvironmentVariable("CHUNGSUC_PROPERTY_CASES");

    private static readonly int first = int.Parse(Environment.GetEnvironmentVariable("CHUNGSUC_PROPERTY_SEED") ?? "1", CultureInfo.InvariantCulture);

    /// <param name="usual">How many cases the suite tries.</param>
    public static void ForEachSheet(string name, int usual, int subjectsOfSheet, Action<Random> check)
    {
        long cases = asked is null ? usual : long.Parse(asked, CultureInfo.InvariantCulture);
        int sheets = (int)Math.Max(1, (cases + subjectsOfSheet - 1) / subjectsOfSheet);
        long start = Stopwatch.GetTimestamp();
        for (int seed = first; seed < first + sheets; seed++)
        {
            try
            {
                check(new Random(seed));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"{name}, seed {seed}: {fault.Message}", fault);
            }
        }
        if (asked is not null)
        {
            File.AppendAllText(Path.Combine(Path.GetTempPath(), "chungsuc-property.log"), string.Create(CultureInfo.InvariantCulture,
                $"{TimeProvider.System.GetUtcNow():u} {name}: seeds {first} to {first + sheets - 1}, {(long)sheets * subjectsOfSheet} cases, {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes, all equal\n"));
        }
    }
}
