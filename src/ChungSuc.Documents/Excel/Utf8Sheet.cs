using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ChungSuc.Documents.Excel;

/// <summary>A buffer of UTF-8 before a stream: letters of XML are written without a string in between.</summary>
internal sealed class Utf8Sheet(Stream stream) : IDisposable
{
    private const int Size = 64 * 1024;
    private const int LongestNumber = 64;
    private const int Slice = 4 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>_\uFFFE\uFFFF\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private readonly byte[] _buffer = new byte[Size];
    private int _length;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Size - _length)
        {
            Flush();
        }

        if (utf8.Length > Size)
        {
            stream.Write(utf8);
            return;
        }

        utf8.CopyTo(_buffer.AsSpan(_length));
        _length += utf8.Length;
    }

    public void Write(int number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out var count);
        _length += count;
    }

    public void Write(decimal number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out var count);
        _length += count;
    }

    /// <summary>Text as the content of an element: marks of XML escaped, signs that XML cannot carry as _xHHHH_.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var plain = text.IndexOfAny(Special);
            plain = plain < 0 ? text.Length : plain;
            WriteLetters(text[..plain]);
            if (plain < text.Length)
            {
                WriteSpecial(text[plain..]);
                plain++;
            }

            text = text[plain..];
        }
    }

    public void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    public void Dispose()
    {
        Flush();
        stream.Dispose();
    }

    private Span<byte> Room(int count)
    {
        if (count > Size - _length)
        {
            Flush();
        }

        return _buffer.AsSpan(_length);
    }

    private void WriteLetters(ReadOnlySpan<char> letters)
    {
        while (letters.Length > 0)
        {
            var status = System.Text.Unicode.Utf8.FromUtf16(letters, Room(Slice), out var read, out var written, replaceInvalidSequences: false);
            _length += written;
            letters = letters[read..];
            if (status == OperationStatus.InvalidData)
            {
                WriteEscape(letters[0]); // half a surrogate pair
                letters = letters[1..];
            }
        }
    }

    private void WriteSpecial(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                Write("&amp;"u8);
                break;
            case '<':
                Write("&lt;"u8);
                break;
            case '>':
                Write("&gt;"u8);
                break;
            case '_' when !XlsxText.IsEscape(text):
                Write("_"u8);
                break;
            case var other:
                WriteEscape(other);
                break;
        }
    }

    private void WriteEscape(char sign)
    {
        Span<byte> escape = stackalloc byte[7];
        "_x0000_"u8.CopyTo(escape);
        for (var i = 0; i < 4; i++)
        {
            escape[2 + i] = "0123456789ABCDEF"u8[(sign >> (12 - (4 * i))) & 0xF];
        }

        Write(escape);
    }
}
