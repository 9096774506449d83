using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChungSuc.Web.Infrastructure.Backups;

/// <summary>Restores a backup into an empty installation: all of it or nothing.</summary>
internal sealed class BackupReader(AppDbContext db, EvidenceStore store)
{
    private const string NotABackup = "Tệp này không phải là bản sao lưu của Chung Sức. Chọn tệp do lệnh backup tạo ra.";

    public async Task<BackupManifest> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var zip = await OpenAsync(path, cancellationToken);
        var manifest = await ManifestAsync(zip, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        if (await db.Units.IgnoreQueryFilters().AnyAsync(cancellationToken))
        {
            throw new RuleException("restore.not_empty", "Thư mục dữ liệu đã có dữ liệu. Phục hồi vào một thư mục trống, rồi đổi thư mục khi đã kiểm tra.");
        }

        await FilesAsync(zip, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var shape in RowShape.AllOf(db, db.GetService<ISqlGenerationHelper>()))
        {
            var count = await TableAsync(zip, shape, transaction.GetDbTransaction(), cancellationToken);
            if (count != manifest.Tables.GetValueOrDefault(shape.Table))
            {
                throw new RuleException("restore.count", $"Bảng {shape.Table} trong bản sao lưu thiếu dòng. Dùng bản sao lưu khác.");
            }
        }

        await transaction.CommitAsync(cancellationToken);
        return manifest;
    }

    private static async Task<ZipArchive> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await ZipFile.OpenReadAsync(path, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new RuleException("restore.not_a_backup", NotABackup);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry(BackupManifest.Entry) ?? throw new RuleException("restore.not_a_backup", NotABackup);
        await using var stream = await entry.OpenAsync(cancellationToken);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, cancellationToken: cancellationToken);
        return manifest is { Format: BackupManifest.CurrentFormat }
            ? manifest
            : throw new RuleException("restore.format", "Bản sao lưu do một bản Chung Sức mới hơn tạo ra. Cập nhật chương trình rồi phục hồi lại.");
    }

    private async Task FilesAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith(BackupManifest.FileFolder, StringComparison.Ordinal)))
        {
            var hash = entry.FullName[BackupManifest.FileFolder.Length..];
            await using var content = await entry.OpenAsync(cancellationToken);
            await store.RestoreAsync(hash, content, cancellationToken);
        }
    }

    private static async Task<long> TableAsync(ZipArchive zip, RowShape shape, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry($"{BackupManifest.TableFolder}{shape.Table}.jsonl");
        if (entry is null)
        {
            return 0;
        }

        await using var stream = await entry.OpenAsync(cancellationToken);
        using var reader = new StreamReader(stream);
        var count = 0L;
        var lines = Lines(reader, cancellationToken);
        await foreach (var line in shape.Parent is null ? lines : ParentsFirst(shape, lines))
        {
            await using var insert = shape.InsertInto(transaction.Connection!, transaction, line);
            await insert.ExecuteNonQueryAsync(cancellationToken);
            count++;
        }

        return count;
    }

    private static async IAsyncEnumerable<JsonElement> Lines(
        StreamReader reader, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.ReadLineAsync(cancellationToken) is { } text)
        {
            using var document = JsonDocument.Parse(text);
            yield return document.RootElement.Clone();
        }
    }

    private static async IAsyncEnumerable<JsonElement> ParentsFirst(RowShape shape, IAsyncEnumerable<JsonElement> lines)
    {
        var parent = shape.Parent!.GetColumnName();
        var key = shape.Type.FindPrimaryKey()!.Properties[0].GetColumnName();
        var children = (await lines.ToListAsync()).ToLookup(line => line.TryGetProperty(parent, out var id) ? id.GetString()! : string.Empty);
        var ready = new Queue<JsonElement>(children[string.Empty]);
        while (ready.TryDequeue(out var line))
        {
            yield return line;
            foreach (var child in children[line.GetProperty(key).GetString()!])
            {
                ready.Enqueue(child);
            }
        }
    }
}
