using System.Buffers;
using System.Security.Cryptography;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Evidence;

/// <summary>
/// Files on disk under their SHA-256. A file is written whole and flushed before any row names it, so a row never points at nothing;
/// a file that no row names is harmless.
/// </summary>
public sealed class EvidenceStore(string directory)
{
    public const long LimitBytes = 20 * 1024 * 1024;

    private const string TooLarge = "Tệp lớn hơn 20 MB. Chụp lại ảnh ở cỡ nhỏ hơn hoặc chia tệp thành nhiều phần.";

    /// <summary>Stores a stream. Refuses an empty file, one over 20 MB, and kinds that are not taken.</summary>
    public async Task<StoredFile> PutAsync(Stream content, string name, string field, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        var temporary = Path.Combine(directory, $".{Guid.CreateVersion7():N}.part");
        try
        {
            var (sha256, size, head) = await CopyAsync(content, temporary, field, cancellationToken);
            var clean = SafeName(name);
            var mediaType = EvidenceTypes.Of(head, clean)
                ?? throw new RuleException("evidence.type", EvidenceTypes.Sentence, field);
            var final = PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(temporary, final, overwrite: true);
            return new StoredFile(sha256, size, mediaType, clean);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Stream Open(string sha256) => File.OpenRead(PathOf(sha256));

    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>Takes a file of a backup back; bytes that do not have their hash are refused.</summary>
    public async Task RestoreAsync(string sha256, Stream content, CancellationToken cancellationToken)
    {
        var final = PathOf(sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(final)!);
        await using (var file = new FileStream(final, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await content.CopyToAsync(file, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        if (!Matches(sha256))
        {
            File.Delete(final);
            throw new RuleException("restore.evidence", $"Tệp minh chứng {sha256} trong bản sao lưu đã hỏng. Dùng bản sao lưu khác.");
        }
    }

    /// <summary>The file is there and its bytes still have this hash.</summary>
    public bool Matches(string sha256)
    {
        if (!Has(sha256))
        {
            return false;
        }

        using var file = Open(sha256);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == sha256;
    }

    public string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new NotFoundException("Evidence file");
        }

        return Path.Combine(directory, sha256[..2], sha256);
    }

    private static async Task<(string Sha256, long Size, byte[] Head)> CopyAsync(
        Stream content, string path, string field, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
            var size = 0L;
            byte[] head = [];
            int read;
            while ((read = await content.ReadAtLeastAsync(buffer, 4096, throwOnEndOfStream: false, cancellationToken)) > 0)
            {
                size += read;
                if (size > LimitBytes)
                {
                    throw new RuleException("evidence.too_large", TooLarge, field);
                }

                if (head.Length == 0)
                {
                    head = buffer[..Math.Min(read, 64)];
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
            return size == 0
                ? throw new RuleException("evidence.empty", "Tệp trống (0 byte). Chọn lại tệp ảnh hoặc giấy tờ có nội dung.", field)
                : (Convert.ToHexStringLower(hash.GetHashAndReset()), size, head);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The last part of the name only, without control characters; long names keep their ending.</summary>
    private static string SafeName(string name)
    {
        var last = VietnameseText.Clean(name.Split('/', '\\')[^1]);
        var clean = new string(last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal)).ToArray()).Trim('.', ' ');
        if (clean.Length == 0)
        {
            return "minh-chung";
        }

        var ending = Path.GetExtension(clean);
        return clean.Length <= EvidenceFile.NameLength
            ? clean
            : clean[..(EvidenceFile.NameLength - ending.Length)] + ending;
    }
}
