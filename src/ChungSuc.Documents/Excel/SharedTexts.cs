using System.Text;

namespace ChungSuc.Documents.Excel;

/// <summary>The table of texts that cells point into, kept as UTF-8 in blocks; a text is made when a cell asks for it.</summary>
internal sealed class SharedTexts
{
    private const int BlockSize = 64 * 1024;
    private const int Remembered = 16 * 1024;

    private readonly List<byte[]> _blocks = [];
    private readonly List<(int Block, int Start, int Length)> _places = [];
    private string?[] _made = [];
    private int _free = BlockSize;

    public static SharedTexts Read(PartXml part, XlsxLimits limits, Action checkTime)
    {
        var texts = new SharedTexts();
        var characters = 0L;
        while (part.Read())
        {
            if (!part.IsStart || part.Name != "si")
            {
                continue;
            }

            RichTextOf(part);
            characters += part.TextSpan.Length;
            if (texts._places.Count == limits.SharedTexts)
            {
                throw Refusals.TooMuch("shared_texts", "Tệp có", limits.SharedTexts, "đoạn chữ khác nhau", "Chia thành nhiều tệp.");
            }

            if (characters > limits.SharedCharacters)
            {
                throw Refusals.TooMuch("shared_characters", "Phần chữ của tệp dài", limits.SharedCharacters, "ký tự", "Chia thành nhiều tệp.");
            }

            texts.Add(part.TextSpan);
            checkTime();
        }

        texts._made = new string?[Math.Min(texts._places.Count, Remembered)];
        return texts;
    }

    /// <summary>Gathers the runs of a text; the readings of East Asian signs (rPh) are not part of it.</summary>
    public static void RichTextOf(PartXml part)
    {
        part.ClearText();
        if (part.IsEmpty)
        {
            return;
        }

        var depth = part.Depth;
        var readingDepth = int.MaxValue;
        while (part.Read() && part.Depth > depth)
        {
            if (part.Depth <= readingDepth)
            {
                readingDepth = part.IsStart && part.Name == "rPh" ? part.Depth : int.MaxValue;
            }

            if (part.IsStart && part.Name == "t" && readingDepth == int.MaxValue)
            {
                part.AppendText();
            }
        }
    }

    public string? Find(int index)
    {
        if (index < 0 || index >= _places.Count)
        {
            return null;
        }

        return index < _made.Length ? _made[index] ??= Make(index) : Make(index);
    }

    private string Make(int index)
    {
        var (block, start, length) = _places[index];
        return XlsxText.Decode(Encoding.UTF8.GetString(_blocks[block], start, length));
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        if (_blocks.Count == 0 || _free + length > _blocks[^1].Length)
        {
            _blocks.Add(new byte[Math.Max(BlockSize, length)]);
            _free = 0;
        }

        Encoding.UTF8.GetBytes(text, _blocks[^1].AsSpan(_free));
        _places.Add((_blocks.Count - 1, _free, length));
        _free += length;
    }
}
