using System.Globalization;
using System.Text;

namespace ChungSuc.Bench;

/// <summary>docs/performance.md: one section for each bench; a run of some benches leaves the sections of the others as they are.</summary>
internal static class Report
{
    private const string Heading = """
        # Performance

        Written by `bench/run`; do not edit. Each figure is a ratio within one run: ours and the anchor in turn (A B A B), after warm-up, on the same data, and
        only after both gave the same answer. "Ours" and "anchor" are medians of the rounds, the ratio is the one over the other, the spread is the lowest and the highest ratio of a
        single round. Figures of different days or machines are not to be compared.
        """;

    public static void Write(string path, IBench bench, IReadOnlyList<Outcome> outcomes, Machine machine)
    {
        SortedDictionary<string, string> sections = Sections(path);
        sections[bench.Name] = Section(bench, outcomes, machine);
        File.WriteAllText(path, $"{Heading}\n{string.Concat(sections.Select(section => $"\n## {section.Key}\n{section.Value.TrimEnd()}\n"))}");
    }

    public static string Table(IReadOnlyList<Outcome> outcomes)
    {
        var table = new StringBuilder("| work | ours | memory used | anchor | its time | ours over anchor | spread | bar | same answer |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (Outcome outcome in outcomes)
        {
            Side ours = outcome.Contest.Ours;
            string work = $"| {outcome.Contest.Work} | {Time(outcome.Median(0))} | {Size(outcome.AllocatedBytes[0])} |";
            if (outcome.Contest.Anchors.Count == 0)
            {
                table.Append(CultureInfo.InvariantCulture, $"{work} none | | | {Time(outcome.Samples[0].Min())} to {Time(outcome.Samples[0].Max())} | {Bar(outcome, 0)} | |\n");
            }
            for (int i = 1; i < outcome.Samples.Length; i++)
            {
                Side anchor = outcome.Contest.Anchors[i - 1];
                (double low, double high) = outcome.Spread(i);
                table.Append(CultureInfo.InvariantCulture, $"{work} {anchor.Name} | {Time(outcome.Median(i))} | **{Number(outcome.Ratio(i))} x** | {Number(low)} to {Number(high)} | {Bar(outcome, i)} | {anchor.DoesLess ?? "yes"} |\n");
            }
        }
        return table.ToString();
    }

    private static string Section(IBench bench, IReadOnlyList<Outcome> outcomes, Machine machine)
        => $"\n{bench.About.Trim()}\n\n{Table(outcomes)}\n{Rounds.Count} rounds, {machine.Words}\n";

    private static SortedDictionary<string, string> Sections(string path)
    {
        var sections = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string text = File.Exists(path) ? File.ReadAllText(path) : "";
        foreach (string section in text.Split("\n## ").Skip(1))
        {
            int end = section.IndexOf('\n', StringComparison.Ordinal);
            sections[section[..end]] = section[(end + 1)..];
        }
        return sections;
    }

    private static string Bar(Outcome outcome, int side)
    {
        var promises = new List<string>();
        if (outcome.Contest.Ours.BarMilliseconds is { } milliseconds)
        {
            promises.Add($"{Time(milliseconds)}: {Met(outcome.Median(0) <= milliseconds)}");
        }
        if (side > 0 && outcome.Contest.Anchors[side - 1].Bar is { } bar)
        {
            promises.Add($"{Number(bar)} x: {Met(outcome.Ratio(side) <= bar)}");
        }
        return promises.Count == 0 ? "-" : string.Join("; ", promises);
    }

    private static string Met(bool met) => met ? "met" : "missed";

    private static string Time(double milliseconds) => $"{Number(milliseconds)} ms";

    private static string Size(double bytes) => bytes >= 1_000_000 ? $"{Number(bytes / 1_000_000)} MB" : $"{Number(bytes / 1_000)} kB";

    /// <summary>Three figures are more than the spread allows anyway.</summary>
    private static string Number(double number) => number.ToString(number >= 100 ? "0" : number >= 10 ? "0.0" : number >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);
}
