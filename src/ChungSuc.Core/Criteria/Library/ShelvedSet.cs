using System.Security.Cryptography;
using System.Text;

namespace ChungSuc.Core.Criteria;

/// <summary>A criteria set that may be used, with its text: shipped with the program or published by the commune.</summary>
public sealed record ShelvedSet(CriteriaSet Set, string Text)
{
    public string Sha256 { get; } = HashOf(Text);

    /// <summary>Shipped with the program; else published by the commune.</summary>
    public bool IsShipped { get; init; } = true;

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
