using System.Text.Json;

namespace ChungSuc.Architecture.Tests;

/// <summary>LICENSES.md names every package that the program is built from, with its licence; nothing in it is left over.</summary>
public sealed class LicenceTests
{
    private static readonly string[] Shipped =
    [
        "src/ChungSuc.Core", "src/ChungSuc.Documents", "src/ChungSuc.Web", "src/ChungSuc.Migrations.Sqlite", "src/ChungSuc.Migrations.Postgres",
    ];

    [Fact]
    public void LicenceList_NamesEveryPackageOfTheLockFiles()
    {
        var listed = Listed();

        Assert.Empty(Locked().Except(listed));
    }

    [Fact]
    public void LicenceList_HoldsNothingElse()
    {
        var known = Locked().Concat(AllLocked()).Concat(Npm()).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Empty(Listed().Except(known, StringComparer.OrdinalIgnoreCase));
    }

    private static HashSet<string> Locked() => [.. Shipped.SelectMany(Packages), .. Npm()];

    private static IEnumerable<string> AllLocked() =>
        new[] { "tests", "bench" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "packages.lock.json", SearchOption.AllDirectories))
            .SelectMany(path => Packages(Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(path)!)));

    private static List<string> Packages(string project)
    {
        using var file = JsonDocument.Parse(Repository.Read($"{project}/packages.lock.json"));
        return [.. file.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => package.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static List<string> Npm()
    {
        using var file = JsonDocument.Parse(Repository.Read("package-lock.json"));
        return [.. file.RootElement.GetProperty("packages").EnumerateObject()
            .Where(p => p.Name.Length > 0)
            .Select(p => p.Name["node_modules/".Length..])];
    }

    private static HashSet<string> Listed() =>
        Repository.Read("LICENSES.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
