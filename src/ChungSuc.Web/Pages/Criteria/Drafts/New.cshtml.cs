using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>Begins a draft: a copy of any version, or an empty sheet.</summary>
public sealed class NewModel(CriteriaSetQueries sets, CriteriaDraftService drafts) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "tu")]
    public string? Wanted { get; set; }

    [BindProperty]
    public NewInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Subjects { get; } = [.. Enum.GetValues<SubjectKind>().Select(kind => new SelectListItem(kind.Vietnamese(), kind.ToString()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.From = Wanted;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) =>
        Sources =
        [
            .. (await sets.AllAsync(cancellationToken))
                .OrderBy(s => VietnameseText.SortKey(s.Set.Name), StringComparer.Ordinal)
                .ThenByDescending(s => s.Set.Version)
                .Select(s => new SelectListItem($"{s.Set.Name}, bản {s.Set.Version}", string.Create(CultureInfo.InvariantCulture, $"{s.Set.Id}@{s.Set.Version}"))),
        ];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = Input.From is { } from ? await CopyAsync(from, cancellationToken) : await drafts.StartAsync(
            new StartCriteriaDraft { Name = Input.Name, SubjectKind = Input.SubjectKind }, cancellationToken);
        TempData.Say("Đã tạo bản nháp.");
        return LocalRedirect(CriteriaLinks.Draft(id));
    }

    private Task<Guid> CopyAsync(string from, CancellationToken cancellationToken) =>
        from.Split('@') is [var setId, var version] && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? drafts.CopyAsync(new CopyCriteriaSet { SetId = setId, Version = number, NewName = Input.Name }, cancellationToken)
            : throw new RuleException("criteria.source", "Chọn bộ tiêu chí trong danh sách.", nameof(NewInput.From));
}

public sealed class NewInput
{
    [Display(Name = "Chép từ")]
    public string? From { get; set; }

    [Display(Name = "Tên bộ mới")]
    public string? Name { get; set; }

    [Display(Name = "Đối tượng được chấm")]
    public SubjectKind SubjectKind { get; set; } = SubjectKind.Village;
}
