using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements.Drafts;

/// <summary>Adds one target, group, duty, milestone or plan above; each kind shows its own boxes.</summary>
public sealed class LineModel(MovementQueries movements, MovementDraftService service, CriteriaSetQueries sets) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string Word { get; set; } = string.Empty;

    [BindProperty]
    public LineInput Input { get; set; } = new();

    public MovementDraft Draft { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sets { get; private set; } = [];

    public DraftLineKind Kind => DraftLinks.KindOf(Word) ?? throw new NotFoundException("Kind of a line");

    public static IReadOnlyList<SelectListItem> Subjects { get; } = [.. MovementFileWords.Subjects.Select(s => new SelectListItem(s.Value, s.Key))];

    public static IReadOnlyList<SelectListItem> Levels { get; } = [.. MovementFileWords.Levels.Skip(1).Select(l => new SelectListItem(l.Word, l.Word))];

    public static IReadOnlyList<SelectListItem> MilestoneKinds { get; } = [.. MovementFileWords.MilestoneKinds.Select(k => new SelectListItem(k.Word, k.Word))];

    /// <summary>What a target of the commune may be counted by.</summary>
    public static IReadOnlyList<SelectListItem> Measures { get; } =
    [
        .. MeasureCatalogue.All
            .Where(m => m.Kind is MeasureKind.Number or MeasureKind.Percent && m.Subjects.Contains(UnitKind.Commune))
            .OrderBy(m => VietnameseText.SortKey(m.Name), StringComparer.Ordinal)
            .Select(m => new SelectListItem(m.Unit is null ? m.Name : $"{m.Name} ({m.Unit})", m.Key)),
    ];

    public IReadOnlyList<SelectListItem> Years =>
        [.. Enumerable.Range(Draft.FromYear, Draft.ToYear - Draft.FromYear + 1).Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _ = Kind;
        Draft = await movements.DraftAsync(Id, cancellationToken);
        Sets = Kind == DraftLineKind.Group ? [.. (await sets.AllAsync(cancellationToken)).DistinctBy(s => s.Set.Id).Select(s => new SelectListItem(s.Set.Name, s.Set.Id))] : [];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.AddAsync(Input.ToCommand(Id, Kind), cancellationToken);
        TempData.Say($"Đã thêm {DraftWords.One(Kind)}.");
        return LocalRedirect(DraftLinks.Of(Id));
    }
}

public sealed class LineInput
{
    [Display(Name = "Nội dung")]
    public string? Text { get; set; }

    [Display(Name = "Ai làm")]
    public string? Who { get; set; }

    [Display(Name = "Đối tượng")]
    public List<string> Subjects { get; set; } = [];

    [Display(Name = "Tiêu chí, mỗi dòng một tiêu chí")]
    public string? Criteria { get; set; }

    [Display(Name = "Đếm bằng số liệu")]
    public string? Reference { get; set; }

    [Display(Name = "Đơn vị tính")]
    public string? Unit { get; set; }

    [Display(Name = "Phải đạt từ")]
    public decimal? From { get; set; }

    [Display(Name = "đến")]
    public decimal? To { get; set; }

    [Display(Name = "Ít nhất (không có số trên)")]
    public bool IsAtLeast { get; set; }

    [Display(Name = "Xuất phát")]
    public decimal? Baseline { get; set; }

    [Display(Name = "Năm")]
    public int? Year { get; set; }

    [Display(Name = "Ngày văn bản")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Loại")]
    public string? Word { get; set; }

    public AddDraftLine ToCommand(Guid draftId, DraftLineKind kind) => new()
    {
        DraftId = draftId,
        Kind = kind,
        Text = Text,
        Who = Who,
        Subjects = Subjects,
        Criteria = Criteria,
        Reference = Reference,
        Unit = Unit,
        From = From,
        To = IsAtLeast ? null : To ?? From,
        Baseline = Baseline,
        Year = Year,
        Date = Date,
        Word = Word,
    };
}
