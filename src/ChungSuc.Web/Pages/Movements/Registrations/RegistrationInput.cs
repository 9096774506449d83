using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>The form of a registration, for one participant or many.</summary>
public sealed class RegistrationInput
{
    private const int Boxes = 5;

    [Required(ErrorMessage = "Nhập ngày đăng ký, ví dụ 20/02/2025.")]
    [Display(Name = "Ngày đăng ký")]
    public DateOnly? RegisteredOn { get; set; }

    [Display(Name = "Danh hiệu, hình thức phấn đấu")]
    [StringLength(Registration.TitlesLength, ErrorMessage = "Viết gọn trong 300 ký tự.")]
    public string? Titles { get; set; }

    public List<PledgeInput> Pledges { get; set; } = [];

    [Display(Name = "Bản giao ước đã ký")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    /// <summary>Always the same count of boxes: what is left blank is left out.</summary>
    public void FillUp()
    {
        while (Pledges.Count < Boxes)
        {
            Pledges.Add(new PledgeInput());
        }
    }

    public RecordRegistrations ToCommand(MovementYear about, RegistrantKind kind, IReadOnlyList<Guid> subjects, IReadOnlyList<StoredFile> files) => new()
    {
        MovementId = about.Movement.Id,
        Year = about.Year,
        RegisteredOn = RegisteredOn!.Value, // [Required] answers before this is called
        Kind = kind,
        SubjectIds = subjects,
        Titles = Titles,
        Pledges = [.. Pledges.Select(p => p.ToPledge())],
        Evidence = files,
    };
}

public sealed class PledgeInput
{
    [Display(Name = "Nội dung giao ước")]
    public string? Text { get; set; }

    [Display(Name = "Mức")]
    public PledgeSense Sense { get; set; } = PledgeSense.AtLeast;

    [Display(Name = "Số giao ước")]
    public decimal? Value { get; set; }

    [Display(Name = "Đơn vị tính")]
    public string? Unit { get; set; }

    [Display(Name = "So với số liệu")]
    public string? Measure { get; set; }

    /// <summary>Where a measure is chosen and no unit written, the measure's own.</summary>
    public GivenPledge ToPledge() => new(Text, Sense, Value, Unit ?? (Measure is null ? null : MeasureCatalogue.Find(Measure)?.Unit), Measure);
}
