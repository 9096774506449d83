using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>The next period from the last one: new name, years and figures; the rest is taken over. It ends in the same preview as a file.</summary>
public sealed class CopyModel(MovementQueries movements, MovementService service, MovementBoard board, IEnumerable<IFormEnds> ends, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public CopyInput Input { get; set; } = new();

    public MovementFile Last { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var edition = await movements.WholeAsync(Id, null, cancellationToken);
        var readings = await board.ReadAsync(edition, MovementBoard.LastOf(edition, VietnameseDate.Today(clock)), cancellationToken);
        var years = edition.ToYear - edition.FromYear;
        (Input.FromYear, Input.ToYear) = (edition.ToYear + 1, edition.ToYear + 1 + years);
        (Input.Name, Input.ShortName) = ($"{edition.ShortName} giai đoạn {Input.FromYear} - {Input.ToYear}", edition.ShortName);
        Input.Targets = [.. Last.Targets.Select(t => new CopyTarget { Key = t.Id, Baseline = readings.GetValueOrDefault(t.Measure)?.Value })];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var edition = await movements.WholeAsync(Id, null, cancellationToken);
        var upload = await movements.UploadAsync(edition.UploadId, cancellationToken);
        using var reader = new StringReader(upload.Text);
        Last = MovementFile.Load(reader, upload.FileName);
    }

    public MovementTarget TargetOf(CopyTarget input) => Last.Targets.FirstOrDefault(t => t.Id == input.Key) ?? throw new NotFoundException("Target");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (!Check())
        {
            return Page();
        }

        var begin = new DateOnly(Input.FromYear!.Value, 1, 1); // [Required] was checked before this handler
        var copy = MovementCopy.Make(Last, new CopyForPeriod
        {
            Name = Input.Name!,
            ShortName = Input.ShortName!,
            Period = new MovementPeriod(Input.FromYear.Value, Input.ToYear!.Value),
            Number = Input.Number,
            Date = Input.Date,
            Signer = Input.Signer,
            Targets = Input.Targets.Where(t => t.From is not null).ToDictionary(t => TargetOf(t).Id, t => new TargetValue(t.From!.Value, t.IsAtLeast ? null : t.To ?? t.From)),
            Baselines = Input.Targets.Where(t => t.Baseline is not null).ToDictionary(t => t.Key, t => t.Baseline!.Value, StringComparer.Ordinal),
            EndedForms = [.. Last.Forms.Where(f => ends.Any(e => e.ReasonOn(f.LawCodes, begin) is not null)).Select(f => f.Code)],
        });
        var upload = await service.UploadAsync(new MovementFileText($"{copy.Id}.yaml", MovementFileWriter.Write(copy)), cancellationToken);
        TempData.Say("Đã chép sang giai đoạn mới. Xem lại, rồi nạp; muốn sửa lời từng mục thì tải tệp về sửa và nạp lại.");
        return LocalRedirect(MovementLinks.Preview(upload));
    }

    private bool Check()
    {
        if (Input.ToYear < Input.FromYear || Input.FromYear <= Last.Period.FromYear)
        {
            ModelState.AddModelError("Input.ToYear", $"Giai đoạn mới phải sau {Last.Period.FromYear} và năm cuối từ năm đầu trở đi.");
        }

        if (Input.Targets.TrueForAll(t => t.From is null))
        {
            ModelState.AddModelError("Input.Targets[0].From", "Nhập số mới của ít nhất một chỉ tiêu.");
        }

        for (var i = 0; i < Input.Targets.Count; i++)
        {
            if (Input.Targets[i].From < 0 || Input.Targets[i].To < Input.Targets[i].From)
            {
                ModelState.AddModelError(string.Create(CultureInfo.InvariantCulture, $"Input.Targets[{i}].To"), "Số trên của khoảng phải lớn hơn số dưới, và không âm.");
            }
        }

        return ModelState.IsValid;
    }
}

public sealed class CopyInput
{
    [Required(ErrorMessage = "Nhập tên phong trào của giai đoạn mới.")]
    [StringLength(MovementEdition.NameLength, ErrorMessage = "Viết gọn trong 300 ký tự.")]
    [Display(Name = "Tên phong trào")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Nhập tên ngắn.")]
    [StringLength(MovementEdition.ShortNameLength, ErrorMessage = "Viết gọn trong 100 ký tự.")]
    [Display(Name = "Tên ngắn")]
    public string? ShortName { get; set; }

    [Required(ErrorMessage = "Nhập năm đầu.")]
    [Range(1948, 2100, ErrorMessage = "Nhập năm từ 1948 đến 2100.")]
    [Display(Name = "Từ năm")]
    public int? FromYear { get; set; }

    [Required(ErrorMessage = "Nhập năm cuối.")]
    [Range(1948, 2100, ErrorMessage = "Nhập năm từ 1948 đến 2100.")]
    [Display(Name = "Đến năm")]
    public int? ToYear { get; set; }

    [StringLength(50, ErrorMessage = "Viết gọn trong 50 ký tự.")]
    [Display(Name = "Số kế hoạch")]
    public string? Number { get; set; }

    [Display(Name = "Ngày kế hoạch")]
    public DateOnly? Date { get; set; }

    [StringLength(100, ErrorMessage = "Viết gọn trong 100 ký tự.")]
    [Display(Name = "Người ký")]
    public string? Signer { get; set; }

    public List<CopyTarget> Targets { get; set; } = [];
}

public sealed class CopyTarget
{
    public string Key { get; set; } = string.Empty;

    [Display(Name = "Phải đạt từ")]
    public decimal? From { get; set; }

    [Display(Name = "đến")]
    public decimal? To { get; set; }

    [Display(Name = "Ít nhất (không có số trên)")]
    public bool IsAtLeast { get; set; }

    [Display(Name = "Xuất phát")]
    public decimal? Baseline { get; set; }
}
