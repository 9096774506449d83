namespace ChungSuc.Core.Tests;

/// <summary>Files of the repository, found from the folder of the test program upward.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts)
    {
        return Path.Combine([Root, .. parts]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChungSuc.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("ChungSuc.slnx was not found above the tests.");
    }
}
