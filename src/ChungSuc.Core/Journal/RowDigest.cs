using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChungSuc.Core.Journal;

/// <summary>
/// A digest of a row's stored values. Nulls and defaults are left out, so a column added later with its default
/// leaves the digests of old rows as they were.
/// </summary>
internal static class RowDigest
{
    public static string Of(IEntityType type, object row)
    {
        var text = new StringBuilder();
        foreach (var property in type.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var value = Write(property.GetGetter().GetClrValue(row));
            if (value.Length > 0)
            {
                text.Append(property.Name).Append('=').Append(value.Length).Append(':').Append(value).Append('\n');
            }
        }

        return Hex(text.ToString());
    }

    public static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Write(object? value) => value switch
    {
        null or false or 0 or 0L => string.Empty,
        true => "1",
        string text => text,
        DateTime moment => UtcMoments.Whole(moment).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Guid id => id == Guid.Empty ? string.Empty : id.ToString("N"),
        Enum name => name.ToString(),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A journaled row holds a {value.GetType().Name}, which has no written form."),
    };
}
