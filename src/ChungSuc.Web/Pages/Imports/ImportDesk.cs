using System.Security.Cryptography;
using System.Text.Json;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.DataProtection;

namespace ChungSuc.Web.Pages.Imports;

/// <summary>
/// Keeps an uploaded list in the store until the person has seen what it would do, and reads it anew each time: nothing waits in the database.
/// The address of the preview carries the file's name sealed, so that nobody reads a file that he did not send.
/// </summary>
public sealed class ImportDesk(EvidenceStore store, IDataProtectionProvider protection, Actor actor, CommuneScope scope)
{
    private readonly IDataProtector seal = protection.CreateProtector("import-desk");

    private string Owner => $"{scope.CommuneId:N} {actor.UserId:N}";

    public async Task<(string Token, StoredFile File)> KeepAsync(string kind, IFormFile file, string field, CancellationToken cancellationToken)
    {
        if (Path.GetExtension(file.FileName).ToUpperInvariant() is not (".XLSX" or ".CSV"))
        {
            throw new RuleException("import.type", "Chọn tệp Excel (.xlsx) hoặc CSV. Tệp .xls cũ: mở bằng Excel, lưu lại dạng .xlsx.", field);
        }

        await using var content = file.OpenReadStream();
        var stored = await store.PutAsync(content, file.FileName, field, cancellationToken);
        return (seal.Protect(JsonSerializer.Serialize(new Ticket(Owner, kind, stored))), stored);
    }

    /// <exception cref="NotFoundException">The seal is broken, or another person's.</exception>
    public (string Kind, StoredFile File) Open(string? token)
    {
        try
        {
            var ticket = JsonSerializer.Deserialize<Ticket>(seal.Unprotect(token ?? string.Empty));
            return ticket is not null && ticket.Owner == Owner && store.Has(ticket.File.Sha256) ? (ticket.Kind, ticket.File) : throw new NotFoundException("Uploaded list");
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new NotFoundException("Uploaded list");
        }
    }

    public async Task<ImportTable> ReadAsync(ImportKind kind, StoredFile file, string? sheet, CancellationToken cancellationToken) =>
        ListReader.Read(store.Open(file.Sha256), file.Name, await kind.ColumnsAsync(cancellationToken), sheet);

    private sealed record Ticket(string Owner, string Kind, StoredFile File);
}
