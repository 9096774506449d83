using System.Security.Cryptography;
using System.Text;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Assessments;

/// <summary>A criteria set of the catalogue with its text.</summary>
public sealed record ShelvedSet(CriteriaSet Set, string Text)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}

/// <summary>The criteria sets that stand beside the program in <c>catalog/criteria-sets</c>. A file with faults is not offered.</summary>
public sealed class CriteriaSetShelf
{
    private static readonly Lazy<CriteriaSetShelf> FromFiles = new(() => Load(Path.Combine(AppContext.BaseDirectory, "catalog", "criteria-sets")));

    private CriteriaSetShelf(IReadOnlyList<ShelvedSet> sets) => Sets = sets;

    public static CriteriaSetShelf Shipped => FromFiles.Value;

    public IReadOnlyList<ShelvedSet> Sets { get; }

    public ShelvedSet? Find(string id, int version) => Sets.FirstOrDefault(s => s.Set.Id == id && s.Set.Version == version);

    /// <summary>Sets by which participants of a commune can be assessed in a year; a set of bare names judges nothing.</summary>
    public IReadOnlyList<ShelvedSet> For(int year) =>
    [
        .. Sets
            .Where(s => AssessmentSubjects.Of(s.Set.SubjectKind) is not null && s.Set.Leaves.Any(leaf => !leaf.IsStub))
            .Where(s => s.Set.IsInForce(new DateOnly(year, 12, 31)))
            .OrderByDescending(s => s.Set.Origin == SetOrigin.Proposal)
            .ThenBy(s => s.Set.Name, StringComparer.Ordinal),
    ];

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
