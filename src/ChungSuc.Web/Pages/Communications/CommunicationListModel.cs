using ChungSuc.Core.Communications;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>What the list and its Excel file narrow by.</summary>
public abstract class CommunicationListModel(CommunicationChoices choices, SubjectQueries subjects) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? VillageId { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public CommunicationKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public CommunicationGroup? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "kenh")]
    public CommunicationMedium? Medium { get; set; }

    [BindProperty(SupportsGet = true, Name = "van-dong")]
    public string? CampaignKey { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    public bool IsNarrowed =>
        Text is not null || VillageId is not null || UnitId is not null || Kind is not null || Group is not null || Medium is not null || CampaignKey is not null
        || Year is not null || From is not null || To is not null;

    /// <summary>A village head begins with his own village; an empty village means all.</summary>
    protected async Task<CommunicationFilter> FilterAsync(CancellationToken cancellationToken)
    {
        if (!Request.Query.ContainsKey("thon"))
        {
            VillageId = choices.OwnVillage;
        }

        var filter = Year is { } year and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? CommunicationFilter.OfYear(year) : CommunicationFilter.All;
        filter = filter with
        {
            From = From ?? filter.From, To = To ?? filter.To, Kind = Kind, Group = Group, Medium = Medium, CampaignKey = CampaignKey, Text = Text,
        };
        if (UnitId is { } unit)
        {
            var path = (await subjects.GetAsync(SubjectKind.Unit, unit, cancellationToken)).UnitPath;
            filter = filter with { DoneUnderPath = path };
        }

        if (VillageId is not { } village)
        {
            return filter;
        }

        _ = await subjects.GetAsync(SubjectKind.Unit, village, cancellationToken);
        return village == choices.CommuneId ? filter with { IsCommuneOnly = true } : filter with { VillageId = village };
    }
}
