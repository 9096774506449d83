using ChungSuc.Core.Councils;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Councils;

/// <summary>Counts of papers; what was typed stays in its box when a count is refused.</summary>
public sealed class CountModel(MeetingQueries meetings, MeetingService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<CountInput> Items { get; set; } = [];

    public MeetingDetail Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Items = Found.Meeting.Items.ConvertAll(i => new CountInput { ItemId = i.Id, Agree = i.Agree, Disagree = i.Disagree, Invalid = i.Invalid });
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Found = await meetings.GetAsync(MeetingId, cancellationToken);
        Version = Found.Meeting.Version;
        ModelState.Remove(nameof(Version));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.CountAsync(new CountVotes(MeetingId, Version, [.. Items.Select(i => new VoteLine(i.ItemId, i.Agree, i.Disagree, i.Invalid))]), cancellationToken);
        TempData.Say("Đã ghi kết quả kiểm phiếu.");
        return LocalRedirect(CouncilLinks.Meeting(MeetingId));
    }

    /// <summary>What was typed, or what is on record.</summary>
    public string? ValueOf(int index, string name, int? recorded) =>
        ModelState.TryGetValue($"Items[{index}].{name}", out var state) ? state.AttemptedValue : recorded?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class CountInput
{
    public Guid ItemId { get; set; }

    public int? Agree { get; set; }

    public int? Disagree { get; set; }

    public int? Invalid { get; set; }
}
