using ChungSuc.Core.Contributions;
using ChungSuc.Core.Movements;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Targets that count what people gave.</summary>
internal sealed class ContributionReadings(ContributionTotalsQueries totals) : ITargetReadings
{
    private const string Ledger = "/dong-gop";

    private static readonly (string Measure, Func<ContributionTotals, decimal> Value)[] Known =
    [
        ("dong_gop.gia_tri", t => t.ValueVnd),
        ("dong_gop.tien", t => t.MoneyVnd),
        ("dong_gop.ngay_cong", t => t.LabourDays),
        ("dong_gop.dat_m2", t => t.LandM2),
        ("dong_gop.so_ho", t => t.Households),
    ];

    /// <summary>Is it summed over the years of the movement here?</summary>
    public static bool Knows(string measure) => Array.Exists(Known, k => k.Measure == measure);

    public async Task<IReadOnlyDictionary<string, TargetReading>> ReadAsync(
        IReadOnlySet<string> measures, int fromYear, DateOnly until, CancellationToken cancellationToken)
    {
        var wanted = Array.FindAll(Known, k => measures.Contains(k.Measure));
        if (wanted.Length == 0)
        {
            return new Dictionary<string, TargetReading>(StringComparer.Ordinal);
        }

        var sums = await totals.TotalsAsync(new ContributionFilter { From = new DateOnly(fromYear, 1, 1), To = until }, cancellationToken);
        return sums.Contributions == 0
            ? new Dictionary<string, TargetReading>(StringComparer.Ordinal)
            : wanted.ToDictionary(k => k.Measure, k => new TargetReading(k.Value(sums), until, Ledger), StringComparer.Ordinal);
    }
}
