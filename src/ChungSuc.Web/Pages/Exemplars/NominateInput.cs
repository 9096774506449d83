using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Units;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>A nomination as it is written on a phone, in the order of the page.</summary>
public sealed class NominateInput
{
    [Required(ErrorMessage = "Chọn thôn.")]
    [Display(Name = "Ở đâu")]
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Chọn loại.")]
    [Display(Name = "Loại")]
    public ExemplarKind? Kind { get; set; } = ExemplarKind.Exemplar;

    [Required(ErrorMessage = "Viết tên việc làm, mô hình, sáng kiến trong một dòng.")]
    [Display(Name = "Việc làm, mô hình, sáng kiến")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Chọn lĩnh vực.")]
    [Display(Name = "Lĩnh vực")]
    public ExemplarField? Field { get; set; }

    /// <summary>Reference of a <see cref="Subject"/>.</summary>
    [Display(Name = "Của hộ, người, tập thể nào")]
    public string? OwnerId { get; set; }

    [Display(Name = "Hoặc tên chưa có trong danh sách")]
    public string? OtherOwner { get; set; }

    [Required(ErrorMessage = "Kể vài dòng: ai, làm gì, làm thế nào, được gì.")]
    [Display(Name = "Kể trong mười dòng")]
    public string? Story { get; set; }

    [Display(Name = "Kết quả bằng con số")]
    public string? Result { get; set; }

    [Display(Name = "Ảnh")]
    public List<IFormFile> Evidence { get; set; } = [];

    [Display(Name = "Người được giới thiệu đồng ý nêu tên công khai")]
    public bool ConsentsToNaming { get; set; }

    [Required(ErrorMessage = "Nhập ngày phát hiện, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày phát hiện")]
    public DateOnly? FoundOn { get; set; }

    /// <summary>Sealed: files that came with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    [Display(Name = "Vẫn gửi: đây là một việc khác")]
    public bool DespiteLikeness { get; set; }

    public NominateExemplar ToCommand(IReadOnlyList<StoredFile> files)
    {
        var isListed = Subject.TryParse(OwnerId, out var kind, out var id);
        return new NominateExemplar
        {
            Kind = Kind!.Value, // asked above, as are those below
            Field = Field!.Value,
            Title = Title,
            OwnerKind = isListed ? kind : null,
            OwnerId = isListed ? id : null,
            OtherOwner = OtherOwner,
            UnitId = UnitId!.Value,
            FoundOn = FoundOn!.Value,
            Story = Story,
            Result = Result,
            ConsentsToNaming = ConsentsToNaming,
            Evidence = files,
            DespiteLikeness = DespiteLikeness,
        };
    }
}
