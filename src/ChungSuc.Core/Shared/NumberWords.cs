namespace ChungSuc.Core.Shared;

/// <summary>Whole numbers read aloud in the northern official manner: không trăm, linh, mốt, tư, lăm, nghìn, tỷ.</summary>
internal static class NumberWords
{
    private const ulong Billion = 1_000_000_000;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly (uint Size, string Name)[] Groups = [(1_000_000, " triệu"), (1_000, " nghìn"), (1, "")];

    public static string Of(ulong value)
    {
        if (value == 0)
        {
            return Digits[0];
        }

        var words = new List<string>();
        if (value >= Billion)
        {
            words.Add(Of(value / Billion) + " tỷ");
        }

        var rest = (uint)(value % Billion);
        foreach (var (size, name) in Groups)
        {
            var group = rest / size % 1000;
            if (group > 0)
            {
                words.Add(Group(group, isFirst: words.Count == 0) + name);
            }
        }

        return string.Join(' ', words);
    }

    private static string Group(uint value, bool isFirst)
    {
        var (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10);
        var saysHundreds = hundreds > 0 || !isFirst;
        var words = new List<string>();
        if (saysHundreds)
        {
            words.Add(Digits[hundreds] + " trăm");
        }

        if (tens > 0)
        {
            words.Add(tens == 1 ? "mười" : Digits[tens] + " mươi");
        }
        else if (ones > 0 && saysHundreds)
        {
            words.Add("linh");
        }

        if (ones > 0)
        {
            words.Add(One(tens, ones));
        }

        return string.Join(' ', words);
    }

    private static string One(uint tens, uint ones)
    {
        return (tens, ones) switch
        {
            ( > 1, 1) => "mốt",
            ( > 1, 4) => "tư",
            ( > 0, 5) => "lăm",
            _ => Digits[ones],
        };
    }
}
