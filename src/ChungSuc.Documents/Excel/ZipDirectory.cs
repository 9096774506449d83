using System.Buffers.Binary;
using System.Text;

namespace ChungSuc.Documents.Excel;

/// <summary>
/// The list of parts at the end of a zip container, read within limits and checked before anything is inflated:
/// no doubled names, no parts that overlap, no sizes that cannot be.
/// </summary>
internal sealed class ZipDirectory
{
    private const uint EndMark = 0x06054b50;
    private const uint EntryMark = 0x02014b50;
    private const uint LocalMark = 0x04034b50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;
    private const int LongestComment = 65_535;
    private const int LargestDirectory = 1024 * 1024;
    private const long LargestSize = 1L << 40; // sums of such sizes do not overflow

    private readonly Dictionary<string, ZipPart> _parts = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ZipPart> Parts => _parts.Values;

    public static ZipDirectory Read(Stream file, XlsxLimits limits)
    {
        if (file.Length > limits.FileBytes)
        {
            throw Refusals.TooManyBytes("Tệp lớn", limits.FileBytes);
        }

        Span<byte> head = stackalloc byte[8];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
        {
            throw Refusals.Encrypted();
        }

        if (!head.StartsWith("PK"u8))
        {
            throw Refusals.NotAWorkbook();
        }

        var directory = new ZipDirectory();
        directory.ReadEntries(file, limits);
        directory.CheckPlaces(file);
        return directory;
    }

    public ZipPart? Find(string name)
    {
        return _parts.GetValueOrDefault(name);
    }

    private void ReadEntries(Stream file, XlsxLimits limits)
    {
        var (count, offset, length) = FindEnd(file);
        if (count > limits.Parts)
        {
            throw Refusals.TooMuch("parts", "Tệp chứa", limits.Parts, "tệp con", "Chép riêng phần số liệu sang một sổ mới rồi nộp lại.");
        }

        if (length > LargestDirectory || offset + length > file.Length)
        {
            throw Refusals.Damaged("mục lục của tệp nén sai");
        }

        var bytes = new byte[length];
        file.Position = offset;
        file.ReadExactly(bytes);
        var rest = bytes.AsSpan();
        for (var i = 0; i < count; i++)
        {
            var part = ReadEntry(ref rest);
            if (!_parts.TryAdd(part.Name, part))
            {
                throw Refusals.Damaged("hai phần trùng tên");
            }
        }
    }

    private static (int Count, long Offset, long Length) FindEnd(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            var end = tail.AsSpan(i);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndMark || BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) != end.Length - EndLength)
            {
                continue;
            }

            var (here, all) = (BinaryPrimitives.ReadUInt16LittleEndian(end[8..]), BinaryPrimitives.ReadUInt16LittleEndian(end[10..]));
            if (here != all)
            {
                throw Refusals.Damaged("tệp nén chia nhiều phần");
            }

            return (all, BinaryPrimitives.ReadUInt32LittleEndian(end[16..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        }

        throw Refusals.Damaged("không thấy phần cuối của tệp");
    }

    private static ZipPart ReadEntry(ref Span<byte> rest)
    {
        if (rest.Length < EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(rest) != EntryMark)
        {
            throw Refusals.Damaged("mục lục của tệp nén sai");
        }

        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]);
        int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]);
        var whole = EntryLength + nameLength + extraLength + commentLength;
        if (rest.Length < whole)
        {
            throw Refusals.Damaged("mục lục của tệp nén sai");
        }

        if ((BinaryPrimitives.ReadUInt16LittleEndian(rest[8..]) & 1) != 0)
        {
            throw Refusals.Encrypted();
        }

        int method = BinaryPrimitives.ReadUInt16LittleEndian(rest[10..]);
        if (method is not (0 or 8))
        {
            throw Refusals.Damaged("kiểu nén lạ");
        }

        var (packed, inflated, offset) = Sizes(rest, rest.Slice(EntryLength + nameLength, extraLength));
        var part = new ZipPart
        {
            Name = Encoding.UTF8.GetString(rest.Slice(EntryLength, nameLength)).Replace('\\', '/').TrimStart('/'),
            IsPacked = method == 8,
            Checksum = BinaryPrimitives.ReadUInt32LittleEndian(rest[16..]),
            PackedBytes = packed,
            InflatedBytes = inflated,
            Offset = offset,
        };
        rest = rest[whole..];
        return part;
    }

    /// <summary>Sizes of four bytes, or where those are full, of eight in the extra field of the long form.</summary>
    private static (long Packed, long Inflated, long Offset) Sizes(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> extra)
    {
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]);
        long inflated = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        while (extra.Length >= 4)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (id == 1)
            {
                var field = extra.Slice(4, length);
                inflated = Long(inflated, ref field);
                packed = Long(packed, ref field);
                offset = Long(offset, ref field);
            }

            extra = extra[(4 + length)..];
        }

        return packed is >= 0 and < LargestSize && inflated is >= 0 and < LargestSize && offset is >= 0 and < LargestSize ? (packed, inflated, offset) : throw Refusals.FalseSize();
    }

    private static long Long(long value, ref ReadOnlySpan<byte> field)
    {
        if (value != uint.MaxValue || field.Length < 8)
        {
            return value;
        }

        value = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[8..];
        return value;
    }

    /// <summary>Finds where the data of each part begins. Parts that share bytes are how a small file inflates without end.</summary>
    private void CheckPlaces(Stream file)
    {
        var free = 0L;
        var local = new byte[LocalLength];
        foreach (var part in _parts.Values.OrderBy(part => part.Offset))
        {
            if (part.Offset < free || part.Offset + LocalLength > file.Length)
            {
                throw Refusals.FalseSize();
            }

            file.Position = part.Offset;
            file.ReadExactly(local);
            if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalMark)
            {
                throw Refusals.Damaged("mục lục của tệp nén sai");
            }

            part.DataOffset = part.Offset + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(28));
            free = part.DataOffset + part.PackedBytes;
            if (part.PackedBytes > file.Length || free > file.Length)
            {
                throw Refusals.FalseSize();
            }
        }
    }
}

internal sealed class ZipPart
{
    public required string Name { get; init; }

    public required bool IsPacked { get; init; }

    public required uint Checksum { get; init; }

    public required long PackedBytes { get; init; }

    public required long InflatedBytes { get; init; }

    public required long Offset { get; init; }

    public long DataOffset { get; set; }
}
