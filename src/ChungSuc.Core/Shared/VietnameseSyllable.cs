using System.Collections.Frozen;
using System.Text;

namespace ChungSuc.Core.Shared;

/// <summary>Whether a word could be a Vietnamese syllable by its spelling: beginning, rhyme, one tone that the ending bears.</summary>
internal static class VietnameseSyllable
{
    private const string Marked = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    // Longer beginnings first. "gi" and "qu" keep their vowel letter.
    private static readonly string[] Beginnings =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rhymes = FrozenSet.ToFrozenSet(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyn uynh uyên uyêt uyp uyt uyu
        ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yn yt
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    public static bool IsPossible(string word)
    {
        // A letter of another language would lose its mark in the reading below: å is not a.
        if (word.Any(c => c > '\u007F' && !Marked.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)))
        {
            return false;
        }

        var letters = new StringBuilder(word.Length);
        var (tone, tonedAt) = (0, -1);
        foreach (var letter in VietnameseLetter.Read(word))
        {
            if (!letter.IsLetter || (letter.Tone > 0 && tone > 0))
            {
                return false;
            }

            (tone, tonedAt) = letter.Tone > 0 ? (letter.Tone, letters.Length) : (tone, tonedAt);
            letters.Append(letter.ToLowerLetter());
        }

        var plain = letters.ToString();
        var isTonedLast = tonedAt == plain.Length - 1;
        return Beginnings.Any(beginning => plain.StartsWith(beginning, StringComparison.Ordinal) && IsRhyme(plain[beginning.Length..], beginning, tone, isTonedLast));
    }

    private static bool IsRhyme(string rhyme, string beginning, int tone, bool isTonedLast)
    {
        // "gi" alone is a syllable of its own; after "qu" the u has been counted.
        return (rhyme.Length == 0 && beginning == "gi")
            || (Rhymes.Contains(rhyme) && BearsTone(rhyme, tone, isTonedLast))
            || (beginning == "qu" && Rhymes.Contains("u" + rhyme) && BearsTone("u" + rhyme, tone, isTonedLast));
    }

    /// <summary>Syllables that end in c, ch, p, t bear sắc or nặng alone; a half vowel at the end bears no tone, save in thuý, hoà, loè.</summary>
    private static bool BearsTone(string rhyme, int tone, bool isTonedLast)
    {
        var isStopped = rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch", StringComparison.Ordinal);
        var endsInHalfVowel = rhyme.Length > 1 && rhyme is not ("uy" or "oa" or "oe") && rhyme[^1] is ('i' or 'o' or 'u' or 'y' or 'a');
        return (tone >= 4 || !isStopped) && !(isTonedLast && endsInHalfVowel);
    }
}
