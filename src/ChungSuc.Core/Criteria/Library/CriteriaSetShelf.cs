namespace ChungSuc.Core.Criteria;

/// <summary>The criteria sets that stand beside the program in <c>catalog/criteria-sets</c>. A file with faults is not offered.</summary>
public sealed class CriteriaSetShelf
{
    private static readonly Lazy<CriteriaSetShelf> FromFiles = new(() => Load(Path.Combine(AppContext.BaseDirectory, "catalog", "criteria-sets")));

    private CriteriaSetShelf(IReadOnlyList<ShelvedSet> sets) => Sets = sets;

    public static CriteriaSetShelf Shipped => FromFiles.Value;

    public IReadOnlyList<ShelvedSet> Sets { get; }

    public ShelvedSet? Find(string id, int version) => Sets.FirstOrDefault(s => s.Set.Id == id && s.Set.Version == version);

    public static CriteriaSetShelf Load(string directory)
    {
        var files = Directory.Exists(directory) ? Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return new CriteriaSetShelf([.. files
            .Select(File.ReadAllText)
            .Select(text => (Text: text, CriteriaSetLoader.Load(text).Set))
            .Where(read => read.Set is not null)
            .Select(read => new ShelvedSet(read.Set!, read.Text))]); // unsound ones were left out above
    }
}
