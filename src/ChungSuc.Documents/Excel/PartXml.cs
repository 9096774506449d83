using System.Globalization;
using System.Text;
using System.Xml;

namespace ChungSuc.Documents.Excel;

/// <summary>XmlReader over one part, with the bounds that XmlReader lacks: depth, count of names, length of a piece, length of a text.</summary>
internal sealed class PartXml : IDisposable
{
    private const int DeepestNesting = 64;

    private readonly PartStream _stream;
    private readonly XmlReader _xml;
    private readonly int _longestText;
    private char[] _text = new char[1024];
    private int _length;

    public PartXml(PartStream stream, int longestText)
    {
        (_stream, _longestText) = (stream, longestText);

        // Excel and its kin write UTF-8; anything else becomes letters that XML refuses.
        var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024);
        try
        {
            _xml = XmlReader.Create(reader, Settings());
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            throw RefusalOf(fault);
        }
    }

    public string Name => _xml.LocalName;

    public bool IsStart => _xml.NodeType == XmlNodeType.Element;

    public bool IsEmpty => _xml.IsEmptyElement;

    public int Depth => _xml.Depth;

    /// <summary>The letters of the text read last; they change with the next text.</summary>
    public ReadOnlySpan<char> TextSpan => _text.AsSpan(0, _length);

    public bool Read()
    {
        _stream.BeginPiece();
        try
        {
            var isMore = _xml.Read();
            return _xml.Depth <= DeepestNesting
                ? isMore
                : throw Refusals.TooMuch("depth", "Nội dung tệp lồng nhau", DeepestNesting, "tầng", "Mở tệp bằng Excel rồi lưu lại.");
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            throw RefusalOf(fault);
        }
    }

    /// <summary>Moves to the next child of the element at <paramref name="depth"/>; false at its end.</summary>
    public bool ReadInside(int depth)
    {
        while (Read())
        {
            if (_xml.Depth <= depth)
            {
                return false;
            }

            if (IsStart && _xml.Depth == depth + 1)
            {
                return true;
            }
        }

        return false;
    }

    public bool NextAttribute()
    {
        return _xml.MoveToNextAttribute();
    }

    public void EndAttributes()
    {
        _xml.MoveToElement();
    }

    public string Value => _xml.Value;

    public int WholeValue => int.TryParse(_xml.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1;

    public bool YesValue => _xml.Value is "1" or "true" or "on";

    public string? Attribute(string localName)
    {
        string? value = null;
        while (_xml.MoveToNextAttribute())
        {
            value = _xml.LocalName == localName ? _xml.Value : value;
        }

        _xml.MoveToElement();
        return value;
    }

    public void ClearText()
    {
        _length = 0;
    }

    /// <summary>Adds the text of the element at hand to <see cref="TextSpan"/>, and stands at its end.</summary>
    public void AppendText()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                AppendValue();
            }
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        NameTable = new FewNames(),
        CloseInput = true,
    };

    private static XlsxRefusedException RefusalOf(Exception fault) => fault switch
    {
        XmlException when fault.Message.Contains("DTD", StringComparison.Ordinal) => Refusals.Declaration(),
        XmlException => Refusals.Damaged("XML sai", fault),
        _ => Refusals.Damaged("không giải nén được", fault),
    };

    private void AppendValue()
    {
        try
        {
            int count;
            while ((count = _xml.ReadValueChunk(_text, _length, _text.Length - _length)) > 0)
            {
                _length += count;
                _stream.BeginPiece();
                if (_length > _longestText)
                {
                    throw Refusals.TooMuch("characters", "Có ô dài", _longestText, "ký tự", "Rút ngắn ô ấy, hoặc chuyển nội dung dài sang tệp đính kèm.");
                }

                if (_length == _text.Length)
                {
                    Array.Resize(ref _text, _text.Length * 2);
                }
            }
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            throw RefusalOf(fault);
        }
    }

    /// <summary>Names are kept for good; a file with a new name in every tag would fill the memory.</summary>
    private sealed class FewNames : NameTable
    {
        private const int MostNames = 5_000;
        private int _count;

        public override string Add(string key)
        {
            return Get(key) ?? Counted(base.Add(key));
        }

        public override string Add(char[] key, int start, int len)
        {
            return Get(key, start, len) ?? Counted(base.Add(key, start, len));
        }

        private string Counted(string name)
        {
            return ++_count <= MostNames ? name : throw Refusals.TooMuch("names", "Tệp dùng", MostNames, "tên thẻ", "Mở tệp bằng Excel rồi lưu lại.");
        }
    }
}
