using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>What narrows the list, on the page and in its workbook.</summary>
public sealed class ListInput
{
    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    [FromQuery(Name = "ban-hanh")]
    public Guid? IssuerId { get; set; }

    [FromQuery(Name = "trien-khai")]
    public Guid? UserId { get; set; }

    [FromQuery(Name = "trien-khai-nam")]
    public int? UsedYear { get; set; }

    [FromQuery(Name = "cap")]
    public PolicyLevel? Level { get; set; }

    [FromQuery(Name = "loai")]
    public PolicyKind? Kind { get; set; }

    [FromQuery(Name = "nam")]
    public int? Year { get; set; }

    public bool IsNarrowed => Text is not null || IssuerId is not null || UserId is not null || UsedYear is not null || Level is not null || Kind is not null || Year is not null;

    public PolicyFilter Filter =>
        (Year is { } year and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? PolicyFilter.OfYear(year) : PolicyFilter.All) with
        {
            Text = Text, IssuerUnitId = IssuerId, UserUnitId = UserId, UsedYear = UsedYear is >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? UsedYear : null, Level = Level, Kind = Kind,
        };
}
