using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Surveys;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>The form of opening, in the order of the page.</summary>
public sealed class OpenInput
{
    [Required(ErrorMessage = "Chọn mẫu phiếu.")]
    [Display(Name = "Mẫu phiếu")]
    public string? QuestionnaireId { get; set; }

    [Required(ErrorMessage = "Nhập tên đợt, ví dụ “Lấy ý kiến về kết quả xây dựng nông thôn mới năm 2025”.")]
    [Display(Name = "Tên đợt")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập căn cứ: kế hoạch hoặc công văn của Mặt trận.")]
    [Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    [Required(ErrorMessage = "Nhập ngày bắt đầu.")]
    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Nhập ngày kết thúc.")]
    [Display(Name = "Đến ngày")]
    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Chọn cách chọn hộ.")]
    [Display(Name = "Chọn hộ")]
    public SampleMethod? Method { get; set; } = SampleMethod.All;

    [Display(Name = "Tỷ lệ hoặc số hộ rút thăm")]
    public int? Amount { get; set; }

    [Display(Name = "Số gieo")]
    public string? Seed { get; set; }

    [Display(Name = "Tỷ lệ phiếu tối thiểu")]
    public int? FloorPercent { get; set; }

    public List<OpenVillageInput> Villages { get; set; } = [];

    public OpenSurvey ToCommand() => new()
    {
        QuestionnaireId = QuestionnaireId!, // [Required] answers before this is called
        Title = Title,
        Basis = Basis,
        From = From!.Value,
        To = To!.Value,
        Method = Method!.Value,
        Amount = Amount,
        Seed = Seed,
        FloorPercent = FloorPercent,
        Villages = [.. Villages.Select((v, place) => (v, place)).Where(x => x.v.IsChosen).Select(x => new AskedVillage(x.v.VillageId, x.v.Households, x.place))],
    };
}

public sealed class OpenVillageInput
{
    public Guid VillageId { get; set; }

    public bool IsChosen { get; set; }

    [Display(Name = "Số hộ")]
    public int? Households { get; set; }
}
