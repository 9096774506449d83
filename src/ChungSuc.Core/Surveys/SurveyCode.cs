using System.Security.Cryptography;
using System.Text;

namespace ChungSuc.Core.Surveys;

/// <summary>A code of twelve signs that cannot be taken for one another (60 bits). Only its hash is kept.</summary>
public static class SurveyCode
{
    public const int Length = 12;

    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>ABCD-EFGH-JKLM, as it is printed.</summary>
    public static string Printed(string code) => $"{code[..4]}-{code[4..8]}-{code[8..]}";

    /// <summary>What a person typed or a phone read, or null when it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        var code = new string([.. (typed ?? string.Empty).Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).Take(Length + 1)]);
        return code.Length == Length && code.All(c => Signs.Contains(c, StringComparison.Ordinal)) ? code : null;
    }

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("survey " + code)));
}
