using System.Globalization;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Begins assessments: first the year and the set, then who, in which cluster, by which steps.</summary>
public sealed class OpenModel(AssessmentService assessments, CriteriaSetQueries criteria, ParticipantQueries participants, SubjectQueries units, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    /// <summary>"id@version" of the set.</summary>
    [BindProperty(SupportsGet = true, Name = "bo")]
    public string? Set { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty]
    public OpenInput Input { get; set; } = new();

    public int ShownYear => Year ?? VietnameseDate.Today(clock).Year;

    public IReadOnlyList<int> Years => [.. Enumerable.Range(VietnameseDate.Today(clock).Year - 5, 7).Reverse()];

    public IReadOnlyList<IGrouping<string, ShelvedSet>> Sets { get; private set; } = [];

    public ShelvedSet? Chosen { get; private set; }

    public IReadOnlyList<SelectListItem> Participants { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Verifiers { get; private set; } = [];

    public string Word => Chosen is null ? string.Empty : AssessmentSubjects.Of(Chosen.Set.SubjectKind)?.Word ?? "đơn vị";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Chosen is not null)
        {
            Input.SubjectIds = Participants.Count <= 40 ? [.. Participants.Select(item => Guid.Parse(item.Value))] : [];
            var scored = Chosen.Set.Root.Max is not null;
            (Input.HasSelfScore, Input.HasVerification, Input.HasCouncil) = (scored, scored, scored);
        }
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var all = (await criteria.ForAsync(ShownYear, cancellationToken)).Assessable();
        Sets = [.. all.GroupBy(shelved => AssessmentSubjects.Of(shelved.Set.SubjectKind)?.Word ?? string.Empty, StringComparer.Ordinal)];
        Chosen = all.FirstOrDefault(shelved => Reference(shelved) == Set);
        if (Chosen is null)
        {
            return;
        }

        var found = await participants.ForAsync(Chosen.Set, Text, cancellationToken);
        Participants = [.. found.Select(item => new SelectListItem(item.Within is null ? item.Name : $"{item.Name}, {item.Within}", item.Id.ToString()))];
        Regions = [.. SetLevels.RegionsOf(Chosen.Set).Select(region => new SelectListItem(region, region))];
        var verifiers = await units.UnitsAsync(VietnameseDate.Today(clock), cancellationToken);
        Verifiers = [.. verifiers.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var set = (await criteria.ForAsync(ShownYear, cancellationToken)).FirstOrDefault(shelved => Reference(shelved) == Set)
            ?? throw new RuleException("assessment.set", "Chọn bộ tiêu chí trong danh sách.");
        await assessments.OpenAsync(
            new OpenAssessments
            {
                Year = ShownYear,
                SetId = set.Set.Id,
                SetVersion = set.Set.Version,
                SubjectIds = Input.SubjectIds,
                Cluster = Input.Cluster,
                Region = Input.Region,
                Stages = Input.Stages(),
            },
            cancellationToken);
        TempData.Say($"Đã mở đánh giá năm {ShownYear} theo “{set.Set.Name}”. Bây giờ nhập số liệu hoặc chấm từng phiếu.");
        return LocalRedirect(AssessmentLinks.OfYear(ShownYear));
    }

    public static string Reference(ShelvedSet shelved) => string.Create(CultureInfo.InvariantCulture, $"{shelved.Set.Id}@{shelved.Set.Version}");
}
