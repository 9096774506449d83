namespace ChungSuc.Bench;

/// <summary>The folder of the solution, above the program.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string CriteriaSet(string id) => File.ReadAllText(Path.Combine(Root, "catalog", "criteria-sets", id + ".yaml"));

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChungSuc.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("The benches run inside a checkout");
    }
}
