using System.Text;

namespace ChungSuc.Core.Shared;

/// <summary>A character taken apart: its base letter, its shape (0 plain; 1, 2 as the alphabet orders them) and its tone.</summary>
internal readonly record struct VietnameseLetter(char Base, int Shape, int Tone, bool IsUpper)
{
    private const char Breve = '\u0306';
    private const char Circumflex = '\u0302';
    private const char Horn = '\u031B';

    // Order of the tones in Vietnamese dictionaries: none, huyền, hỏi, ngã, sắc, nặng.
    private static readonly char[] Tones = ['\0', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

    public bool IsLetter => char.IsLetter(Base);

    public static IEnumerable<VietnameseLetter> Read(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormD);
        for (var i = 0; i < decomposed.Length; i++)
        {
            var c = decomposed[i];
            var isUpper = char.IsUpper(c);
            var letter = c is 'đ' or 'Đ'
                ? new VietnameseLetter('d', 1, 0, isUpper)
                : new VietnameseLetter(char.ToLowerInvariant(c), 0, 0, isUpper);
            while (i + 1 < decomposed.Length && IsMark(decomposed[i + 1]))
            {
                letter = letter.With(decomposed[++i]);
            }

            yield return letter;
        }
    }

    public string ToLowerLetter()
    {
        return (Base, Shape) switch
        {
            ('d', 1) => "đ",
            ('a', 1) => "ă",
            ('a', 2) => "â",
            ('e', 1) => "ê",
            ('o', 1) => "ô",
            ('o', 2) => "ơ",
            ('u', 1) => "ư",
            _ => Base.ToString(),
        };
    }

    private static bool IsMark(char c)
    {
        return c is >= '\u0300' and <= '\u036F';
    }

    private VietnameseLetter With(char mark)
    {
        var tone = Array.IndexOf(Tones, mark);
        if (tone > 0)
        {
            return this with { Tone = tone };
        }

        var shape = (Base, mark) switch
        {
            ('a', Breve) => 1,
            ('a', Circumflex) => 2,
            ('e', Circumflex) => 1,
            ('o', Circumflex) => 1,
            ('o', Horn) => 2,
            ('u', Horn) => 1,
            _ => Shape,
        };
        return this with { Shape = shape };
    }
}
