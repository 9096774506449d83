namespace ChungSuc.Architecture.Tests;

/// <summary>The checkout, read as text.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<SourceFile> Sources(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal)
                && !path.Contains("/obj/", StringComparison.Ordinal)
                && !path.Contains("/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ChungSuc.slnx")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests run inside a checkout.");
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.Split('\n').Length - (Text.EndsWith('\n') ? 1 : 0);
}
