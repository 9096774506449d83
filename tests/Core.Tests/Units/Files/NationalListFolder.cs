namespace ChungSuc.Core.Tests.Units.Files;

/// <summary>National lists are not part of the repository; tests that need one are skipped, with the reason, where it is missing.</summary>
internal static class NationalListFolder
{
    private const string Variable = "CHUNGSUC_NATIONAL_LISTS";

    public static string Read(string file)
    {
        var path = Find() is { } folder ? Path.Combine(folder, file) : null;
        Assert.SkipUnless(File.Exists(path), $"The national list {file} is not part of the repository; set {Variable} to its folder.");
        return File.ReadAllText(path!);
    }

    // The lists may also lie in the data folder of a neighbour of the repository.
    private static string? Find() =>
        Environment.GetEnvironmentVariable(Variable)
            ?? Directory.GetParent(RepositoryFiles.Root)?.EnumerateDirectories()
                .Select(d => Path.Combine(d.FullName, "data"))
                .FirstOrDefault(d => File.Exists(Path.Combine(d, "admin-units-2025.csv")));
}
