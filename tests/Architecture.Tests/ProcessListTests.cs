using System.Reflection;
using System.Text;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;

namespace ChungSuc.Architecture.Tests;

/// <summary>docs/processes.md lists each process and its events. With CHUNGSUC_WRITE_DOCS=1 the test writes the list anew.</summary>
public sealed class ProcessListTests
{
    private const string File = "docs/processes.md";

    [Fact]
    public void ProcessList_IsThatOfTheCode()
    {
        var list = Write();
        if (Environment.GetEnvironmentVariable("CHUNGSUC_WRITE_DOCS") == "1")
        {
            System.IO.File.WriteAllText(Path.Combine(Repository.Root, File), list);
        }

        Assert.Equal(list, Repository.Read(File));
    }

    [Fact]
    public void Events_AreEachDeclaredByAProcess()
    {
        var declared = Kinds().SelectMany(k => k.Kind.Events).ToHashSet();
        var orphans = typeof(AppDbContext).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(EventData)) && !t.IsAbstract && !declared.Contains(t))
            .Select(t => t.Name);

        Assert.Empty(orphans);
    }

    [Fact]
    public void Processes_HaveCodesOfTheirOwn() =>
        Assert.Empty(Kinds().GroupBy(k => k.Kind.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    private static string Write()
    {
        var text = new StringBuilder("""
            # Processes

            Every write is one of these. The journal page shows the Vietnamese name; the events carry what happened.
            This list is compared with the code by a test.

            | room | code | name in the journal | events |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (room, kind) in Kinds().OrderBy(k => k.Room, StringComparer.Ordinal).ThenBy(k => k.Kind.Code, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {room} | `{kind.Code}` | {kind.Name} | {string.Join(", ", kind.Events.Select(e => e.Name))} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Room, ProcessKind Kind)> Kinds() =>
        typeof(AppDbContext).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(ProcessKind))
            .Select(f => (f.DeclaringType!.Namespace!.Split('.')[2], (ProcessKind)f.GetValue(null)!));
}
