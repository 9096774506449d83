using ChungSuc.Core.Supports;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>What narrows the list, on the page and in its workbook.</summary>
public sealed class ListInput
{
    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    [FromQuery(Name = "don-vi")]
    public Guid? GiverId { get; set; }

    [FromQuery(Name = "thon")]
    public Guid? VillageId { get; set; }

    [FromQuery(Name = "nam")]
    public int? Year { get; set; }

    [FromQuery(Name = "trang-thai")]
    public SupportState? State { get; set; }

    public bool IsNarrowed => GiverId is not null || VillageId is not null || Year is not null || State is not null || Text is not null;
}
