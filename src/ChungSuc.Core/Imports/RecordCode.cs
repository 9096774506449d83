using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Imports;

/// <summary>A short code of a record for a cell: a letter for its kind, then forty random bits of its key. "H-7KQ2M9XA".</summary>
public static class RecordCode
{
    public const char Unit = 'D';
    public const char Household = 'H';
    public const char Person = 'N';

    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O, U, which are misread
    private const int Length = 8;

    public static string Of(char kind, Guid id)
    {
        var bits = 0UL;
        foreach (var part in id.ToByteArray().AsSpan(11))
        {
            bits = (bits << 8) | part;
        }

        return string.Create(Length + 2, (kind, bits), static (text, state) =>
        {
            (text[0], text[1]) = (state.kind, '-');
            for (var i = Length + 1; i > 1; i--)
            {
                text[i] = Signs[(int)(state.bits & 31)];
                state.bits >>= 5;
            }
        });
    }

    /// <summary>As a person may have typed it again.</summary>
    public static string Clean(string text) => VietnameseText.Clean(text).ToUpperInvariant().Replace('O', '0');
}
