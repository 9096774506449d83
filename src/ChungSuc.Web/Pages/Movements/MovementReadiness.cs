using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.Criteria;
using ChungSuc.Web.Pages.Units;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Movements;

/// <param name="Text">What should be there.</param>
/// <param name="Gap">What is missing, with its name; null when nothing is.</param>
/// <param name="Url">Where it is mended.</param>
public sealed record ReadinessItem(string Text, string? Gap, string Url);

/// <summary>What a movement needs before it is launched, and what of it is missing.</summary>
public sealed class MovementReadiness(
    MovementQueries movements, DutyQueries duties, SubjectQueries subjects, CriteriaSetQueries sets, IEnumerable<ITargetReadings> readings, IEnumerable<IFormEnds> ends, TimeProvider clock)
{
    private static readonly (string Subject, UnitKind Kind)[] Units =
    [
        ("agency", UnitKind.Agency), ("mass_organisation", UnitKind.MassOrganisation), ("village", UnitKind.Village), ("residential_area", UnitKind.ResidentialArea),
        ("enterprise", UnitKind.Enterprise), ("cooperative", UnitKind.Cooperative),
    ];

    public async Task<IReadOnlyList<ReadinessItem>> ReadAsync(MovementEdition edition, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var plan = MovementLinks.Show(edition.MovementId);
        var known = await sets.AllAsync(cancellationToken);
        var kinds = (await subjects.UnitsAsync(today, cancellationToken)).Select(u => u.Kind).ToHashSet();
        var lines = await duties.LinesAsync(edition, cancellationToken);
        return
        [
            new("Kế hoạch có số, ngày, người ký", Join(edition.Plan.Number is null ? "số" : null, edition.Plan.Date is null ? "ngày" : null, edition.Plan.Signer is null ? "người ký" : null), MovementLinks.Upload),
            new("Kế hoạch cấp trên có số, ngày", Join([.. edition.Parents.Where(p => p.Number is null || p.Date is null).Select(p => p.Issuer)]), plan + "#ke-hoach-cap-tren"),
            new("Mỗi chỉ tiêu có nguồn đếm", Join([.. edition.Targets.Where(t => !IsCounted(t.Measure)).Select(t => t.Name)]), plan + "#chi-tieu"),
            new("Mỗi chỉ tiêu có điểm xuất phát hoặc số theo năm", Join([.. edition.Targets.Where(t => t.Baseline is null && t.Years.Count == 0).Select(t => t.Name)]), plan + "#chi-tieu"),
            new(
                "Mỗi nhóm đối tượng có bộ tiêu chí chấm điểm",
                Join([.. edition.Groups.Where(g => g.CriteriaSet is null || known.All(s => s.Set.Id != g.CriteriaSet)).Select(g => g.Name)]),
                CriteriaLinks.List),
            new(
                "Trong xã có đơn vị thuộc mỗi đối tượng",
                Join([.. Units.Where(u => edition.Groups.Exists(g => g.Subjects.Contains(u.Subject)) && !kinds.Contains(u.Kind)).Select(u => u.Kind.Vietnamese())]),
                UnitLinks.List),
            new("Mỗi nhiệm vụ đã giao, hoặc nêu rõ không cần giao", Join([.. lines.Where(l => l.IsOpen).Select(l => $"mục {l.Duty.Clause}")]), WorkItemLinks.Plan),
            new("Có mốc sơ kết hoặc tổng kết", edition.Milestones.Exists(m => m.Kind is MilestoneKind.FinalReview or MilestoneKind.InterimReview) ? null : "chưa có mốc nào", plan + "#tien-do"),
            new(
                "Hình thức khen thưởng còn áp dụng",
                Join([.. edition.Forms.Where(f => ends.Any(e => e.ReasonOn(f.LawCodes, today) is not null)).Select(f => f.Name)]),
                plan + "#khen-thuong"),
            new("Không trùng với phong trào đang chạy", await OverlapAsync(edition, today, cancellationToken), MovementLinks.List),
        ];
    }

    /// <summary>Other movements of the same years that ask the same participants.</summary>
    private async Task<string?> OverlapAsync(MovementEdition edition, DateOnly today, CancellationToken cancellationToken)
    {
        var own = edition.Groups.SelectMany(g => g.Subjects).ToHashSet(StringComparer.Ordinal);
        var found = new List<string?>();
        foreach (var other in (await movements.ListAsync(cancellationToken)).Where(m => m.Id != edition.MovementId && m.RunsOn(today) && m.FromYear <= edition.ToYear && m.ToYear >= edition.FromYear))
        {
            var shared = (await movements.WholeAsync(other.Id, null, cancellationToken)).Groups.SelectMany(g => g.Subjects).Where(own.Contains).Distinct().Select(MovementView.SubjectName).ToList();
            found.Add(shared.Count == 0 ? null : $"{other.ShortName} (chung {string.Join(", ", shared)})");
        }

        return Join([.. found]);
    }

    private bool IsCounted(string measure) => readings.Any() && (ContributionReadings.Knows(measure) || MeasureCatalogue.Find(measure) is not null);

    private static string? Join(params string?[] words) => words.OfType<string>().ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
}
