using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Small texts that once were interesting: a crash of the past, or the first that met with a certain refusal. With CHUNGSUC_FUZZ_KEEP=1 a run adds to them.</summary>
internal static partial class FuzzCorpus
{
    public static readonly string Folder = Path.Combine(Catalog.Folder, "..", "..", "tests", "Core.Tests", "Criteria", "corpus");

    private const int LongestKept = 900;
    private static readonly bool keeps = Environment.GetEnvironmentVariable("CHUNGSUC_FUZZ_KEEP") == "1";
    private static readonly Lazy<ConcurrentDictionary<string, string>> known = new(() => new(Files.SelectMany(RefusalsOf).Distinct(StringComparer.Ordinal).ToDictionary(refusal => refusal, _ => "", StringComparer.Ordinal)));

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal);

    public static bool IsFormula(string path) => Path.GetFileName(path).StartsWith("formula", StringComparison.Ordinal);

    public static void Offer(string kind, string text, IEnumerable<string> messages)
    {
        if (!keeps || text.Length > LongestKept || text.Any(char.IsSurrogate))
        {
            return;
        }
        foreach (string refusal in messages.Select(message => $"{kind}: {Shape(message)}").Where(refusal => known.Value.TryAdd(refusal, "")))
        {
            File.WriteAllText(Path.Combine(Folder, $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(refusal)))[..8]}.txt"), text);
        }
    }

    private static IEnumerable<string> RefusalsOf(string path)
    {
        string text = File.ReadAllText(path);
        return IsFormula(path)
            ? (FaultOf(text) is { } message ? [$"formula: {Shape(message)}"] : [])
            : CriteriaSetLoader.Load(text).Faults.Select(fault => $"set: {Shape(fault.Message)}");
    }

    private static string? FaultOf(string formula)
    {
        try
        {
            Binder.Bind(formula, FuzzNames.Instance);
            return null;
        }
        catch (FormulaSyntaxException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>The sentence without what it quotes: its first words, numbers left out.</summary>
    private static string Shape(string message)
    {
        string bare = Quoted().Replace(message, "");
        return bare.Length <= 30 ? bare : bare[..30];
    }

    [GeneratedRegex("“[^”]*”|[0-9.,]+|\\([^)]*\\)|Hàm [a-z_]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
