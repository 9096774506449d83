using System.ComponentModel.DataAnnotations;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>Files of a form, with those that arrived with an earlier sending of it.</summary>
public sealed class StoreInput
{
    [Display(Name = "Tệp")]
    public List<IFormFile> Evidence { get; set; } = [];

    public string? Kept { get; set; }

    /// <summary>Files of the store that are used again.</summary>
    [Display(Name = "Tệp đã có trong kho")]
    public List<Guid> FileIds { get; set; } = [];
}
