using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Projects;

namespace ChungSuc.Web.Pages.Projects;

/// <summary>The form of one work, in the order of the page. Each source of money has its box, named as the source.</summary>
public sealed class RecordInput
{
    [Required(ErrorMessage = "Nhập tên công trình.")]
    [Display(Name = "Tên công trình")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Chọn lĩnh vực.")]
    [Display(Name = "Lĩnh vực")]
    public ProjectField? Field { get; set; }

    [Required(ErrorMessage = "Chọn thôn, hoặc “Toàn xã”.")]
    [Display(Name = "Xây dựng ở")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Thuộc Chương trình nông thôn mới")]
    public bool IsOfProgramme { get; set; } = true;

    [Required(ErrorMessage = "Nhập số quyết định phê duyệt.")]
    [Display(Name = "Số quyết định phê duyệt")]
    public string? DecisionNumber { get; set; }

    [Required(ErrorMessage = "Nhập ngày quyết định, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày quyết định")]
    public DateOnly? DecidedOn { get; set; }

    [Required(ErrorMessage = "Nhập tổng mức đầu tư.")]
    [Display(Name = "Tổng mức đầu tư")]
    public long? TotalVnd { get; set; }

    [Display(Name = "Ngân sách trung ương")]
    public long? CentralBudget { get; set; }

    [Display(Name = "Ngân sách tỉnh")]
    public long? ProvinceBudget { get; set; }

    [Display(Name = "Ngân sách huyện")]
    public long? DistrictBudget { get; set; }

    [Display(Name = "Ngân sách xã")]
    public long? CommuneBudget { get; set; }

    [Display(Name = "Tín dụng")]
    public long? Credit { get; set; }

    [Display(Name = "Doanh nghiệp")]
    public long? Enterprise { get; set; }

    [Display(Name = "Dân góp")]
    public long? People { get; set; }

    [Display(Name = "Ngày khởi công")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Ngày hoàn thành theo kế hoạch")]
    public DateOnly? CompletesOn { get; set; }

    [Display(Name = "Quyết định, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordProject ToCommand(IReadOnlyList<StoredFile> files) => new()
    {
        Name = Name,
        Field = Field!.Value, // [Required] answers before this is called
        UnitId = UnitId!.Value,
        DecisionNumber = DecisionNumber,
        DecidedOn = DecidedOn!.Value,
        TotalVnd = TotalVnd!.Value,
        Funding = [.. Sources().Where(s => s.AmountVnd is not null).Select(s => new PlannedSource(s.Source, s.AmountVnd!.Value))],
        StartsOn = StartsOn,
        CompletesOn = CompletesOn,
        IsOfProgramme = IsOfProgramme,
        Evidence = files,
    };

    private IEnumerable<(FundingSource Source, long? AmountVnd)> Sources() =>
    [
        (FundingSource.CentralBudget, CentralBudget),
        (FundingSource.ProvinceBudget, ProvinceBudget),
        (FundingSource.DistrictBudget, DistrictBudget),
        (FundingSource.CommuneBudget, CommuneBudget),
        (FundingSource.Credit, Credit),
        (FundingSource.Enterprise, Enterprise),
        (FundingSource.People, People),
    ];
}
