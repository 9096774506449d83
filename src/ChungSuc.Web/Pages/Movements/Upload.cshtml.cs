using System.ComponentModel.DataAnnotations;
using System.Text;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>The secretary hands in a movement file. A faulty one is refused with every place that has to be mended; nothing is saved of it.</summary>
public sealed class UploadModel(MovementService movements) : PageModel
{
    private const long LargestFileBytes = 4 * YamlFile.MaxCharacters;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [BindProperty]
    [Required(ErrorMessage = "Chọn tệp phong trào (.yaml).")]
    [Display(Name = "Tệp phong trào")]
    public IFormFile? Chosen { get; set; }

    public IReadOnlyList<FileProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var file = Chosen!; // [Required] was checked before this handler.
        try
        {
            var text = await ReadAsync(file, cancellationToken);
            var upload = await movements.UploadAsync(new MovementFileText(Path.GetFileName(file.FileName), text), cancellationToken);
            return LocalRedirect(MovementLinks.Preview(upload));
        }
        catch (InvalidFileException faulty)
        {
            Problems = faulty.Problems;
            ModelState.AddModelError(nameof(Chosen), $"Tệp có {Problems.Count} chỗ phải sửa. Sửa theo bảng dưới đây rồi chọn lại tệp.");
            return Page();
        }
    }

    private static async Task<string> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
        {
            throw new RuleException("movement.file.empty", "Tệp trống. Chọn tệp phong trào có nội dung.", nameof(Chosen));
        }

        if (file.Length > LargestFileBytes)
        {
            throw new RuleException("movement.file.large", "Tệp quá lớn cho một kế hoạch. Chọn tệp phong trào (.yaml) dưới 4 MB.", nameof(Chosen));
        }

        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), StrictUtf8);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleException("movement.file.encoding", "Tệp không ghi bằng bảng mã UTF-8. Mở tệp, lưu lại với UTF-8 rồi chọn lại.", nameof(Chosen));
        }
    }
}
