using System.IO.Compression;

namespace ChungSuc.Documents.Excel;

/// <summary>How much one open workbook has inflated so far.</summary>
internal sealed class InflationBudget(XlsxLimits limits)
{
    private long _total;

    public void Spend(long bytes)
    {
        _total += bytes;
        if (_total > limits.TotalBytes)
        {
            throw Refusals.TooManyBytes("Nội dung tệp khi mở ra lớn", limits.TotalBytes);
        }
    }
}

/// <summary>Inflates one part and counts: it stops at the size the directory states, at the limits, and when one piece of XML grows too long.</summary>
internal sealed class PartStream : Stream
{
    // A piece of XML is a tag or a stretch of text: no real one comes near. XmlReader holds a piece in memory, whatever its size.
    private const int LongestPiece = 512 * 1024;
    private const long RatioFreeBytes = 4 * XlsxLimits.Megabyte;

    private readonly ZipPart _part;
    private readonly Stream _inner;
    private readonly XlsxLimits _limits;
    private readonly InflationBudget _budget;
    private Crc32 _checksum;
    private long _given;
    private int _piece;

    public PartStream(Stream file, ZipPart part, XlsxLimits limits, InflationBudget budget)
    {
        if (part.InflatedBytes > limits.PartBytes)
        {
            throw Refusals.TooManyBytes("Một phần của tệp khi mở ra lớn", limits.PartBytes);
        }

        (_part, _limits, _budget) = (part, limits, budget);
        var stored = new FileSlice(file, part.DataOffset, part.PackedBytes);
        _inner = part.IsPacked ? new DeflateStream(stored, CompressionMode.Decompress) : stored;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _given; set => throw new NotSupportedException(); }

    /// <summary>The reader has come to the next piece.</summary>
    public void BeginPiece()
    {
        _piece = 0;
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _inner.Read(buffer);
        _given += count;
        _piece += count;
        if (_given > _part.InflatedBytes || (count == 0 && buffer.Length > 0 && _given < _part.InflatedBytes))
        {
            throw Refusals.FalseSize();
        }

        _checksum.Add(buffer[..count]);
        if (count == 0 && buffer.Length > 0 && _checksum.Value != _part.Checksum)
        {
            throw Refusals.Damaged("tổng kiểm tra không khớp");
        }

        if (_given > RatioFreeBytes && _given / _limits.Ratio > _part.PackedBytes)
        {
            throw Refusals.Ratio(_limits.Ratio);
        }

        if (_piece > LongestPiece)
        {
            throw Refusals.TooMuch("piece", "Tệp có một đoạn liền dài", LongestPiece / 1024, "KB", "Mở tệp bằng Excel rồi lưu lại.");
        }

        _budget.Spend(count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        return Read(buffer.AsSpan(offset, count));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        throw new NotSupportedException();
    }

    public override void SetLength(long value)
    {
        throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        throw new NotSupportedException();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>A stretch of the file that keeps its own place, so that several parts can be read by turns.</summary>
internal sealed class FileSlice(Stream file, long start, long length) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (file.Position != start + _read)
        {
            file.Position = start + _read;
        }

        var count = file.Read(buffer[..(int)Math.Min(buffer.Length, length - _read)]);
        _read += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        return Read(buffer.AsSpan(offset, count));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        throw new NotSupportedException();
    }

    public override void SetLength(long value)
    {
        throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        throw new NotSupportedException();
    }
}
