using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Web.Pages.Contributions;

/// <summary>The form of one contribution, in the order of the page.</summary>
public sealed class RecordInput
{
    [Required(ErrorMessage = "Chọn thôn.")]
    [Display(Name = "Góp cho")]
    public Guid? UnitId { get; set; }

    /// <summary>Reference of a <see cref="Subject"/>.</summary>
    [Display(Name = "Người góp trong xã")]
    public string? GiverId { get; set; }

    [Display(Name = "Số hộ cùng góp")]
    public int? HouseholdCount { get; set; }

    [Display(Name = "Hoặc người góp từ nơi khác")]
    public string? OutsideGiver { get; set; }

    [Display(Name = "Nơi ở của người góp từ nơi khác")]
    public GiverOrigin? Origin { get; set; }

    [Required(ErrorMessage = "Nhập ngày góp, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày góp")]
    public DateOnly? GivenOn { get; set; }

    [Display(Name = "Tiền")]
    public long? Money { get; set; }

    [Display(Name = "Ngày công")]
    public decimal? LabourDays { get; set; }

    [Display(Name = "Đất hiến")]
    public decimal? LandM2 { get; set; }

    [Display(Name = "Tên hiện vật")]
    public string? GoodsName { get; set; }

    [Display(Name = "Số lượng")]
    public decimal? Goods { get; set; }

    [Display(Name = "Đơn vị tính")]
    public string? GoodsUnit { get; set; }

    [Display(Name = "Ý tưởng, sáng kiến")]
    public string? Idea { get; set; }

    [Display(Name = "Ngày công quy ra tiền")]
    public long? LabourDaysValue { get; set; }

    [Display(Name = "Đất quy ra tiền")]
    public long? LandM2Value { get; set; }

    [Display(Name = "Hiện vật quy ra tiền")]
    public long? GoodsValue { get; set; }

    [Display(Name = "Căn cứ đơn giá")]
    public string? ValueBasis { get; set; }

    [Required(ErrorMessage = "Viết góp để làm gì, ví dụ “mở rộng đường trục thôn”.")]
    [Display(Name = "Góp để làm gì")]
    public string? Purpose { get; set; }

    [Display(Name = "Người góp tự nguyện")]
    public bool IsVoluntary { get; set; }

    [Display(Name = "Biên bản họp thôn")]
    public string? MeetingRecord { get; set; }

    [Display(Name = "Số phiếu thu")]
    public string? ReceiptNumber { get; set; }

    [Display(Name = "Người góp đồng ý được nêu tên công khai")]
    public bool ConsentsToNaming { get; set; }

    [Display(Name = "Ảnh, giấy tờ minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public Guid? ReplacesId { get; set; }

    [Display(Name = "Vẫn ghi: đây là một khoản khác")]
    public bool DespiteLikeness { get; set; }

    public static RecordInput From(ContributionDetail voided)
    {
        var entry = voided.Entry;
        var input = new RecordInput
        {
            UnitId = entry.UnitId,
            GiverId = entry is { GiverKind: { } kind, GiverId: { } id } ? new Subject(kind, id, entry.GiverName, null, null, string.Empty).Reference : null,
            HouseholdCount = entry.HouseholdCount,
            OutsideGiver = entry.GiverKind is null ? entry.GiverName : null,
            Origin = entry.GiverKind is null ? entry.Origin : null,
            GivenOn = entry.GivenOn,
            Purpose = entry.Purpose,
            IsVoluntary = entry.IsVoluntary,
            MeetingRecord = entry.MeetingRecord,
            ReceiptNumber = entry.ReceiptNumber,
            ConsentsToNaming = entry.ConsentsToNaming,
            ReplacesId = entry.Id,
            ValueBasis = voided.Lines.Select(l => l.ValueBasis).FirstOrDefault(b => b is not null),
        };
        foreach (var line in voided.Lines)
        {
            input.Fill(line);
        }

        return input;
    }

    public RecordContribution ToCommand(IReadOnlyList<StoredFile> files)
    {
        var isListed = Subject.TryParse(GiverId, out var kind, out var id);
        return new RecordContribution
        {
            GiverKind = isListed ? kind : null,
            GiverId = isListed ? id : null,
            HouseholdCount = HouseholdCount,
            OutsideGiver = OutsideGiver,
            Origin = Origin,
            UnitId = UnitId!.Value, // [Required] answers before this is called
            GivenOn = GivenOn!.Value,
            Purpose = Purpose!,
            ConsentsToNaming = ConsentsToNaming,
            IsVoluntary = IsVoluntary,
            MeetingRecord = MeetingRecord,
            ReceiptNumber = ReceiptNumber,
            Given = [.. Given()],
            Evidence = files,
            ReplacesId = ReplacesId,
            DespiteLikeness = DespiteLikeness,
        };
    }

    private IEnumerable<GivenThing> Given()
    {
        if (Money is not null)
        {
            yield return new GivenThing { Kind = ContributionKind.Money, Quantity = Money };
        }

        if (LabourDays is not null || LabourDaysValue is not null)
        {
            yield return new GivenThing { Kind = ContributionKind.LabourDays, Quantity = LabourDays, ValueVnd = LabourDaysValue, ValueBasis = ValueBasis };
        }

        if (LandM2 is not null || LandM2Value is not null)
        {
            yield return new GivenThing { Kind = ContributionKind.LandM2, Quantity = LandM2, ValueVnd = LandM2Value, ValueBasis = ValueBasis };
        }

        if (Goods is not null || GoodsName is not null || GoodsUnit is not null || GoodsValue is not null)
        {
            yield return new GivenThing
            {
                Kind = ContributionKind.Goods, Quantity = Goods, UnitText = GoodsUnit, Description = GoodsName, ValueVnd = GoodsValue, ValueBasis = ValueBasis,
            };
        }

        if (Idea is not null)
        {
            yield return new GivenThing { Kind = ContributionKind.Idea, Description = Idea };
        }
    }

    private void Fill(GivenLine line)
    {
        switch (line.Kind)
        {
            case ContributionKind.Money:
                Money = line.ValueVnd;
                break;
            case ContributionKind.LabourDays:
                (LabourDays, LabourDaysValue) = (line.Quantity, line.ValueVnd);
                break;
            case ContributionKind.LandM2:
                (LandM2, LandM2Value) = (line.Quantity, line.ValueVnd);
                break;
            case ContributionKind.Goods:
                (Goods, GoodsUnit, GoodsName, GoodsValue) = (line.Quantity, line.UnitText, line.Description, line.ValueVnd);
                break;
            case ContributionKind.Idea:
                Idea = line.Description;
                break;
            default:
                throw new InvalidOperationException($"The form has no place for {line.Kind}.");
        }
    }
}
