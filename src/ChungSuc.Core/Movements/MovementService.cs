using System.Security.Cryptography;
using System.Text;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Takes movement files in and makes editions of them. The same file twice is one edition; a changed file with the same id is the next.</summary>
public sealed class MovementService(AppDbContext db, JournalBook journal, Actor actor)
{
    /// <summary>Keeps a file as a draft to be looked at. Returns the key of the draft.</summary>
    /// <exception cref="InvalidFileException">The file is faulty; nothing is written.</exception>
    public Task<Guid> UploadAsync(MovementFileText input, CancellationToken cancellationToken = default)
    {
        RequireRight();
        var file = Read(input);
        return journal.WriteAsync(
            MovementProcesses.Upload,
            null,
            input,
            writer => Task.FromResult(Keep(input, file, writer).Id),
            cancellationToken);
    }

    /// <summary>Loads a file that was handed in before and looked at.</summary>
    public async Task<LoadedMovement> LoadAsync(LoadUpload input, CancellationToken cancellationToken = default)
    {
        RequireRight();
        var upload = await db.MovementUploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == input.UploadId, cancellationToken)
            ?? throw new NotFoundException("Movement upload");
        var file = Read(new MovementFileText(upload.FileName, upload.Text));
        if (await PresentAsync(file.Id, cancellationToken) is { } present && present.Hash == upload.Hash)
        {
            return new LoadedMovement(present.MovementId, present.ShortName, present.Number, IsNew: present.UploadId == upload.Id);
        }

        await journal.WriteAsync(
            MovementProcesses.Load,
            null,
            input,
            writer => AddEditionAsync(file, upload, writer, cancellationToken),
            cancellationToken);
        return await LoadedAsync(file.Id, cancellationToken);
    }

    /// <summary>Loads a file in one act, as the import command does.</summary>
    /// <exception cref="InvalidFileException">The file is faulty; nothing is written.</exception>
    public async Task<LoadedMovement> LoadAsync(MovementFileText input, CancellationToken cancellationToken = default)
    {
        RequireRight();
        var file = Read(input);
        if (await PresentAsync(file.Id, cancellationToken) is { } present && present.Hash == HashOf(input.Text))
        {
            return new LoadedMovement(present.MovementId, present.ShortName, present.Number, IsNew: false);
        }

        await journal.WriteAsync(
            MovementProcesses.Load,
            null,
            input,
            writer => AddEditionAsync(file, Keep(input, file, writer), writer, cancellationToken),
            cancellationToken);
        return await LoadedAsync(file.Id, cancellationToken);
    }

    /// <summary>What a draft would become, without saving anything.</summary>
    public static MovementEdition Preview(MovementUpload upload)
    {
        var file = Read(new MovementFileText(upload.FileName, upload.Text));
        return new EditionMaker(file, upload.CommuneId).Make(Guid.Empty, 0, upload.Id, upload.Hash, upload.At);
    }

    public static string KeyOf(MovementUpload upload) => Read(new MovementFileText(upload.FileName, upload.Text)).Id;

    private static MovementFile Read(MovementFileText input)
    {
        using var reader = new StringReader(Lines(input.Text));
        return MovementFile.Load(reader, input.FileName);
    }

    private static string Lines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lines(text))));

    private void RequireRight()
    {
        if (actor.UserId is not null && actor.Role is not (Role.EmulationSecretary or Role.Chairman))
        {
            throw new RuleException("movement.right", "Chỉ thư ký Hội đồng hoặc Chủ tịch UBND xã nạp được phong trào. Gửi tệp cho thư ký.");
        }
    }

    private MovementUpload Keep(MovementFileText input, MovementFile file, JournalWriter writer)
    {
        var upload = new MovementUpload
        {
            CommuneId = db.CommuneId,
            FileName = ShortFileName(input.FileName),
            Text = Lines(input.Text),
            Hash = HashOf(input.Text),
            At = writer.At,
        };
        db.MovementUploads.Add(upload);
        writer.Add(new MovementUploaded { FileName = upload.FileName, ShortName = file.ShortName, Hash = upload.Hash }, upload);
        return upload;
    }

    private static string ShortFileName(string name)
    {
        var clean = VietnameseText.Clean(Path.GetFileName(name.Replace('\\', '/')));
        return clean.Length <= MovementUpload.FileNameLength ? clean : clean[^MovementUpload.FileNameLength..];
    }

    private async Task<Guid> AddEditionAsync(MovementFile file, MovementUpload upload, JournalWriter writer, CancellationToken cancellationToken)
    {
        var present = await PresentAsync(file.Id, cancellationToken);
        if (present?.Hash == upload.Hash)
        {
            return present.MovementId;
        }

        var rows = new List<IEntity>();
        var movementId = present?.MovementId;
        if (movementId is null)
        {
            var movement = new Movement { CommuneId = db.CommuneId, Key = file.Id };
            db.Movements.Add(movement);
            rows.Add(movement);
            movementId = movement.Id;
        }

        var edition = new EditionMaker(file, db.CommuneId).Make(movementId.Value, (present?.Number ?? 0) + 1, upload.Id, upload.Hash, writer.At);
        db.MovementEditions.Add(edition);
        rows.AddRange(edition.AllRows());
        var loaded = new MovementLoaded
        {
            Key = file.Id,
            ShortName = file.ShortName,
            Edition = edition.Number,
            Targets = edition.Targets.Count,
            Groups = edition.Groups.Count,
            Hash = upload.Hash,
        };
        writer.Add(loaded, rows[0], [.. rows.Skip(1)]);
        return movementId.Value;
    }

    private Task<PresentEdition?> PresentAsync(string key, CancellationToken cancellationToken) =>
        db.Movements
            .Where(m => m.Key == key)
            .Join(db.MovementEditions, m => m.Id, e => e.MovementId, (m, e) => e)
            .OrderByDescending(e => e.Number)
            .Select(e => new PresentEdition(e.MovementId, e.ShortName, e.Number, e.Hash, e.UploadId))
            .FirstOrDefaultAsync(cancellationToken);

    private async Task<LoadedMovement> LoadedAsync(string key, CancellationToken cancellationToken)
    {
        var present = await PresentAsync(key, cancellationToken) ?? throw new InvalidOperationException($"Movement {key} was not loaded.");
        return new LoadedMovement(present.MovementId, present.ShortName, present.Number, IsNew: true);
    }

    private sealed record PresentEdition(Guid MovementId, string ShortName, int Number, string Hash, Guid UploadId);
}
