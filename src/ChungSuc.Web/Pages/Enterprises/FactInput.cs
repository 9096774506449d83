using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Evidence;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>The form of a fact, in the order of the page; a kind shows only its own boxes, and the rules of the room say which it needs.</summary>
public sealed class FactInput
{
    [Display(Name = "Năm")]
    public int? Year { get; set; }

    [Display(Name = "Tên")]
    public string? Title { get; set; }

    [Display(Name = "Sản phẩm")]
    public string? Product { get; set; }

    [Display(Name = "Số sao")]
    public int? Stars { get; set; }

    [Display(Name = "Số quyết định, hợp đồng")]
    public string? PaperNumber { get; set; }

    [Display(Name = "Ngày ký")]
    public DateOnly? PaperOn { get; set; }

    [Display(Name = "Cấp công nhận")]
    public OcopIssuer? Issuer { get; set; }

    [Display(Name = "Có hiệu lực từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến ngày")]
    public DateOnly? To { get; set; }

    [Display(Name = "Sản lượng")]
    public decimal? Quantity { get; set; }

    [Display(Name = "Đơn vị tính")]
    public QuantityUnit? QuantityUnit { get; set; } = Core.Enterprises.QuantityUnit.Tonne;

    [Display(Name = "Trị giá")]
    public long? ValueVnd { get; set; }

    [Display(Name = "Nghề có từ năm")]
    public int? SinceYear { get; set; }

    [Display(Name = "Số hộ tham gia")]
    public int? Households { get; set; }

    [Display(Name = "Việc làm bảo tồn, phát triển nghề trong năm")]
    public string? Work { get; set; }

    [Display(Name = "Tổng số lao động")]
    public int? TotalWorkers { get; set; }

    [Display(Name = "Trong đó là người trong xã")]
    public int? LocalWorkers { get; set; }

    [Display(Name = "Thu nhập bình quân một người một tháng")]
    public long? MeanIncomeVnd { get; set; }

    [Display(Name = "Điểm phần A")]
    public decimal? ScoreA { get; set; }

    [Display(Name = "Điểm phần B")]
    public decimal? ScoreB { get; set; }

    [Display(Name = "Điểm phần C")]
    public decimal? ScoreC { get; set; }

    [Display(Name = "Giấy tờ, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordFact ToCommand(Guid unitId, FactKind kind, IReadOnlyList<StoredFile> files) => new()
    {
        UnitId = unitId,
        Kind = kind,
        Year = Year,
        Title = Title,
        Product = Product,
        PaperNumber = PaperNumber,
        PaperOn = PaperOn,
        From = From,
        To = To,
        Quantity = Quantity,
        QuantityUnit = QuantityUnit,
        ValueVnd = ValueVnd,
        Households = Households,
        SinceYear = SinceYear,
        Work = Work,
        Stars = Stars,
        Issuer = Issuer,
        ScoreA = ScoreA,
        ScoreB = ScoreB,
        ScoreC = ScoreC,
        LocalWorkers = LocalWorkers,
        TotalWorkers = TotalWorkers,
        MeanIncomeVnd = MeanIncomeVnd,
        Evidence = files,
    };
}
