using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Supports;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>The form of one result.</summary>
public sealed class ResultInput
{
    [Required(ErrorMessage = "Nhập ngày có kết quả, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày có kết quả")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Ghi kết quả: thôn có thêm gì, thay đổi gì, ví dụ “bê tông hóa 320 m đường vào nhà văn hóa”.")]
    [Display(Name = "Kết quả")]
    public string? Text { get; set; }

    [Display(Name = "Khối lượng")]
    public decimal? Quantity { get; set; }

    [Display(Name = "Đơn vị tính")]
    public string? UnitText { get; set; }

    [Display(Name = "Biên bản bàn giao, ảnh")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordSupportResult ToCommand(Guid supportId, IReadOnlyList<StoredFile> files) => new()
    {
        SupportId = supportId,
        On = On!.Value, // [Required] answers before this is called
        Text = Text,
        Quantity = Quantity,
        UnitText = UnitText,
        Evidence = files,
    };
}
