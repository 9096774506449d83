using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Imports;

/// <summary>What a handed-in list would do, row by row and cell by cell; then one button.</summary>
public sealed class PreviewModel(ImportService imports, ImportDesk desk, OnceKey once) : PageModel, IPreparedPage
{
    public const int MostFaults = 200;
    public const int MostSteps = 100;
    public const int MostAdded = 10;

    [BindProperty(SupportsGet = true, Name = "tep")]
    public string? Token { get; set; }

    [BindProperty(SupportsGet = true, Name = "bang")]
    public string? Sheet { get; set; }

    [BindProperty]
    [Display(Name = "Dòng giống dòng đã có")]
    public LikenessAnswer? OnLikeness { get; set; }

    [BindProperty]
    [Display(Name = "Lý do sửa các dòng đã ghi")]
    public string? Reason { get; set; }

    public IReadOnlyList<SelectListItem> Answers { get; } =
        [new("Bỏ qua các dòng đó", nameof(LikenessAnswer.Skip)), new("Vẫn ghi: đó là những khoản khác", nameof(LikenessAnswer.Record))];

    public ImportKind Kind { get; private set; } = null!;

    public StoredFile Stored { get; private set; } = null!;

    public ImportTable Table { get; private set; } = null!;

    public ImportPlan Plan { get; private set; } = null!;

    public IReadOnlyList<CellFault> Faults => [.. Plan.Faults.Take(MostFaults)];

    public bool MayImport => Plan.Faults.Count == 0 && Plan.IsChange;

    public IReadOnlyList<ImportStep> Of(ImportAct act, int most) => [.. Plan.Steps.Where(s => s.Act == act).Take(most)];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        Plan = await imports.PreviewAsync(Kind.Code, Table, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        var id = await imports.ImportAsync(
            new ImportFile { Kind = Kind.Code, File = Stored, Sheet = Table.Sheet, OnLikeness = OnLikeness, Reason = Reason }, Table, cancellationToken);
        TempData.Say(once.WasRepeated ? "Tệp này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi tất cả các dòng của tệp.");
        return LocalRedirect(ImportLinks.Show(id));
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        (var kind, Stored) = desk.Open(Token);
        Kind = imports.Kind(kind);
        Table = await desk.ReadAsync(Kind, Stored, Sheet, cancellationToken);
    }
}
