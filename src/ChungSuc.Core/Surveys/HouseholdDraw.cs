using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChungSuc.Core.Surveys;

/// <summary>
/// Draws households by a recorded seed. Each household's lot is SHA-256 of the seed and its key; the smallest lots are drawn. The order of the list does not
/// matter, and anybody who has seed and list can draw again.
/// </summary>
public static class HouseholdDraw
{
    public const int SeedLength = 40;

    public static string NewSeed() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SeedLength / 2));

    public static string LotOf(string seed, Guid householdId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}|{householdId:N}"))));

    /// <summary>The drawn households in the order of their lots.</summary>
    public static IReadOnlyList<Guid> Draw(string seed, IEnumerable<Guid> households, int count) =>
        [.. households.OrderBy(id => LotOf(seed, id), StringComparer.Ordinal).Take(count)];

    /// <summary>So many of a village's households: a share is rounded up, so that it is reached.</summary>
    public static int CountOf(SampleMethod method, int amount, int households) => method switch
    {
        SampleMethod.All => households,
        SampleMethod.Share => (int)((((long)households * amount) + 99) / 100),
        SampleMethod.Number => Math.Min(amount, households),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown method."),
    };
}

public enum SampleMethod
{
    /// <summary>Every household; needs no list of names.</summary>
    All = 1,

    /// <summary>A share of each village's households, in whole percent.</summary>
    Share = 2,

    /// <summary>So many households of each village.</summary>
    Number = 3,
}

public static class SampleMethodNames
{
    public static string Vietnamese(this SampleMethod method) => method switch
    {
        SampleMethod.All => "Hỏi mọi hộ",
        SampleMethod.Share => "Rút thăm theo tỷ lệ hộ của từng thôn",
        SampleMethod.Number => "Rút thăm một số hộ ở mỗi thôn",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown method."),
    };
}
