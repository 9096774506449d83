using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Evidence;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>The form of one item, in the order of the page.</summary>
public sealed class RecordInput
{
    [Required(ErrorMessage = "Chọn loại việc.")]
    [Display(Name = "Loại")]
    public CommunicationKind? Kind { get; set; }

    [Required(ErrorMessage = "Chọn kênh.")]
    [Display(Name = "Kênh")]
    public CommunicationMedium? Medium { get; set; }

    [Required(ErrorMessage = "Nhập ngày thực hiện, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày thực hiện")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "Viết tuyên truyền về việc gì, ví dụ “phân loại rác tại nhà”.")]
    [Display(Name = "Về việc gì")]
    public string? Topic { get; set; }

    [Required(ErrorMessage = "Chọn đơn vị đã làm.")]
    [Display(Name = "Đơn vị đã làm")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Ở thôn, về thôn nào")]
    public List<Guid> VillageIds { get; set; } = [];

    [Display(Name = "Thời lượng")]
    public int? Minutes { get; set; }

    [Display(Name = "Số người nghe, xem, dự")]
    public int? Reach { get; set; }

    [Display(Name = "Kinh phí")]
    public long? CostVnd { get; set; }

    [Display(Name = "Phục vụ phong trào, cuộc vận động")]
    public List<string> Campaigns { get; set; } = [];

    [Display(Name = "Nội dung chi tiết")]
    public string? Content { get; set; }

    [Display(Name = "Minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Sealed: files that came with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    [Display(Name = "Vẫn ghi: đây là một việc khác")]
    public bool DespiteLikeness { get; set; }

    public RecordCommunication ToCommand(IReadOnlyList<StoredFile> files, IReadOnlyList<Campaign> known) => new()
    {
        Kind = Kind!.Value, // asked above, as are those below
        Medium = Medium!.Value,
        HeldOn = HeldOn!.Value,
        Topic = Topic,
        UnitId = UnitId!.Value,
        VillageIds = VillageIds,
        Minutes = Minutes,
        Reach = Reach,
        CostVnd = CostVnd,
        Campaigns = [.. known.Where(c => Campaigns.Contains(c.Key))],
        Content = Content,
        Evidence = files,
        DespiteLikeness = DespiteLikeness,
    };
}
