using System.ComponentModel.DataAnnotations;
using System.Text;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>A set written elsewhere becomes a draft, faults included.</summary>
public sealed class UploadModel(CriteriaDraftService drafts) : PageModel
{
    private const long LargestFileBytes = 4L * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [BindProperty]
    [Required(ErrorMessage = "Chọn tệp bộ tiêu chí (.xlsx hoặc .yaml).")]
    [Display(Name = "Tệp bộ tiêu chí")]
    public IFormFile? Chosen { get; set; }

    /// <summary>What is wrong with a workbook, cell by cell.</summary>
    public IReadOnlyList<CellFault> Faults { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var file = Chosen!; // [Required] was checked before this handler.
        var text = IsWorkbook(file) ? ReadWorkbook(file) : await ReadAsync(file, cancellationToken);
        if (text is null)
        {
            ModelState.AddModelError(nameof(Chosen), $"Tệp Excel có {Faults.Count} ô cần sửa, kể ở dưới. Sửa trong Excel rồi chọn lại tệp.");
            return Page();
        }

        var id = await drafts.UploadAsync(new UploadCriteriaDraft { FileName = Path.GetFileName(file.FileName), Text = text }, cancellationToken);
        TempData.Say("Đã nhập tệp thành bản nháp.");
        return LocalRedirect(CriteriaLinks.Draft(id));
    }

    private static bool IsWorkbook(IFormFile file) => Path.GetExtension(file.FileName).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    private string? ReadWorkbook(IFormFile file)
    {
        (var text, Faults) = CriteriaSetWorkbook.Read(file.OpenReadStream());
        return text;
    }

    private static async Task<string?> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length is 0 or > LargestFileBytes)
        {
            throw new RuleException("criteria.file.size", "Chọn tệp .yaml có nội dung và dưới 4 MB.", nameof(Chosen));
        }

        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), StrictUtf8);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleException("criteria.file.encoding", "Tệp không ghi bằng bảng mã UTF-8. Mở tệp, lưu lại với UTF-8 rồi chọn lại.", nameof(Chosen));
        }
    }
}
