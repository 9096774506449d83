using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>The sets that ship with the product.</summary>
internal static class Catalog
{
    public static string Folder { get; } = FindFolder();

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal);

    public static CriteriaSet Load(string file)
    {
        LoadedSet loaded = CriteriaSetLoader.Load(File.ReadAllText(Path.Combine(Folder, file)));
        Assert.True(loaded.IsSound, string.Join('\n', loaded.Faults));
        return loaded.Set!;
    }

    private static string FindFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChungSuc.slnx")))
        {
            folder = folder.Parent;
        }
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The solution was not found above the tests"), "catalog", "criteria-sets");
    }
}
