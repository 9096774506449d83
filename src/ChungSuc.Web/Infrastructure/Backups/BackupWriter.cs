using System.Data;
using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Database = ChungSuc.Core.Data.Database;

namespace ChungSuc.Web.Infrastructure.Backups;

/// <summary>One zip with every row of one moment and every evidence file. The service goes on working meanwhile.</summary>
internal sealed class BackupWriter(AppDbContext db, Database database, EvidenceStore store, EvidenceInventory inventory, TimeProvider clock)
{
    public async Task<BackupManifest> WriteAsync(string path, CancellationToken cancellationToken)
    {
        var part = path + ".part";
        try
        {
            BackupManifest manifest;
            await using (var file = new FileStream(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
                {
                    manifest = await FillAsync(zip, cancellationToken);
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
            return manifest;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task<BackupManifest> FillAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var takenAt = clock.GetUtcNow().UtcDateTime;
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var snapshot = await SnapshotAsync(cancellationToken);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var shape in RowShape.AllOf(db, db.GetService<ISqlGenerationHelper>()))
        {
            counts[shape.Table] = await WriteTableAsync(zip, shape, cancellationToken);
        }

        var hashes = await inventory.HashesAsync(cancellationToken);
        foreach (var hash in hashes)
        {
            await using var source = store.Open(hash);
            await using var target = await zip.CreateEntry(BackupManifest.FileFolder + hash, CompressionLevel.NoCompression).OpenAsync(cancellationToken);
            await source.CopyToAsync(target, cancellationToken);
        }

        var version = typeof(BackupWriter).Assembly.GetName().Version!.ToString(3);
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, version, takenAt, counts, hashes.Count);
        await using var entry = await zip.CreateEntry(BackupManifest.Entry).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(entry, manifest, cancellationToken: cancellationToken);
        return manifest;
    }

    /// <summary>Rows of one moment: a deferred read transaction in SQLite's WAL does not stop writers; PostgreSQL has repeatable read.</summary>
    private async Task<IDbContextTransaction> SnapshotAsync(CancellationToken cancellationToken)
    {
        if (database.Kind == DatabaseKind.Postgres)
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        }

        var connection = (SqliteConnection)db.Database.GetDbConnection();
        return (await db.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellationToken))!;
    }

    private async Task<long> WriteTableAsync(ZipArchive zip, RowShape shape, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry($"{BackupManifest.TableFolder}{shape.Table}.jsonl").OpenAsync(cancellationToken);
        await using var writer = new StreamWriter(entry);
        var read = typeof(BackupWriter).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(shape.Type.ClrType);
        var count = 0L;
        await foreach (var row in ((IAsyncEnumerable<object>)read.Invoke(this, null)!).WithCancellation(cancellationToken))
        {
            await writer.WriteLineAsync(shape.Write(row));
            count++;
        }

        return count;
    }

    private IAsyncEnumerable<object> Rows<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters().AsNoTracking().AsAsyncEnumerable();
}
