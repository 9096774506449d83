using System.Text.Json;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>
/// The files of a form: stored when they arrive and carried along in a sealed field, so that a form shown again with errors
/// does not ask for the photos a second time. The seal keeps people from naming files that they never sent.
/// </summary>
public sealed class EvidenceTray(
    EvidenceStore store, EvidenceQueries evidence, IDataProtectionProvider protection, ITempDataDictionaryFactory tempData, IHttpContextAccessor http, Actor actor, CommuneScope scope)
{
    private readonly IDataProtector seal = protection.CreateProtector("evidence-tray");
    private readonly List<StoredFile> files = [];
    private bool isTaken;

    public IReadOnlyList<StoredFile> Files => files;

    /// <summary>Value of the hidden field of the form shown again.</summary>
    public string? Token => files.Count == 0 ? null : seal.Protect(JsonSerializer.Serialize(new Content(Owner, files)));

    private string Owner => $"{scope.CommuneId:N} {actor.UserId:N}";

    /// <summary>Files that a record has already, for a form that begins with them.</summary>
    public void Offer(IEnumerable<EvidenceFile> known) =>
        files.AddRange(known.Select(f => new StoredFile(f.Sha256, f.SizeBytes, f.MediaType, f.Name)));

    /// <summary>Takes the files of one request once; a file that is refused becomes a sentence at the field and the others are kept.</summary>
    public async Task TakeAsync(IEnumerable<IFormFile> sent, string? token, ModelStateDictionary state, string field, CancellationToken cancellationToken)
    {
        if (isTaken)
        {
            return;
        }

        isTaken = true;
        files.Clear();
        files.AddRange(Unseal(token));
        var arrived = new List<StoredFile>();
        foreach (var file in sent)
        {
            try
            {
                await using var content = file.OpenReadStream();
                arrived.Add(await store.PutAsync(content, file.FileName, field, cancellationToken));
            }
            catch (RuleException refused)
            {
                state.AddModelError(field, $"{file.FileName}: {refused.Message}");
            }
        }

        files.AddRange(arrived);
        await TellKnownAsync(arrived, cancellationToken);

        if (files.DistinctBy(f => f.Sha256).Count() > EvidenceBinder.MostFiles)
        {
            state.AddModelError(field, $"Chọn tối đa {EvidenceBinder.MostFiles} tệp. Bỏ bớt rồi gửi lại.");
            files.RemoveRange(EvidenceBinder.MostFiles, files.Count - EvidenceBinder.MostFiles);
        }
    }

    /// <summary>A file that the commune has already is not stored twice: the person is told, whatever page he sent it from.</summary>
    private async Task TellKnownAsync(List<StoredFile> arrived, CancellationToken cancellationToken)
    {
        var known = arrived.Count == 0 ? [] : await evidence.KnownAsync(arrived.ConvertAll(f => f.Sha256), cancellationToken);
        if (known.Count > 0 && http.HttpContext is { } context)
        {
            var names = string.Join(", ", known.Select(f => $"«{f.Name}» (gửi ngày {VietnameseDate.Screen(VietnameseDate.LocalDate(f.StoredAt))})"));
            tempData.GetTempData(context)[Flash.FilesKey] = $"Trong kho đã có tệp y hệt: {names}. Không lưu thêm lần nữa, chỉ dùng lại tệp đó.";
        }
    }

    private List<StoredFile> Unseal(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return [];
        }

        try
        {
            var content = JsonSerializer.Deserialize<Content>(seal.Unprotect(token));
            return content?.Owner == Owner ? content.Files : [];
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // A broken or foreign seal carries nothing; the person chooses the files again.
            return [];
        }
    }

    private sealed record Content(string Owner, List<StoredFile> Files);
}
