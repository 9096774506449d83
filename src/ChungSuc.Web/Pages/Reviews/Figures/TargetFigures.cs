using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Targets of the plan: what it wants, what the records count until the end of the period.</summary>
internal sealed class TargetFigures(IEnumerable<ITargetReadings> rooms) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var measures = scope.Edition.Targets.Select(t => t.Measure).ToHashSet(StringComparer.Ordinal);
        var readings = new Dictionary<string, TargetReading>(StringComparer.Ordinal);
        foreach (var room in rooms)
        {
            foreach (var (measure, reading) in await room.ReadAsync(measures, scope.Edition.FromYear, scope.Until, cancellationToken))
            {
                readings[measure] = reading;
            }
        }

        var targets = scope.Edition.Targets.Select(t => new TargetView(t, readings.GetValueOrDefault(t.Measure), t.PlannedOn(scope.Until))).ToList();
        return [.. targets.SelectMany(t => OfTarget(t, scope)), .. Counts(targets, scope), Table(targets, scope)];
    }

    private static IEnumerable<ReportFigure> OfTarget(TargetView view, ReportScope scope)
    {
        var target = view.Target;
        var key = $"chi_tieu.{target.Key}";
        var plan = MovementLinks.Show(scope.Edition.MovementId);
        var source = view.Reading is null
            ? $"chưa nguồn nào đếm được chỉ tiêu này đến {VietnameseDate.Screen(scope.Until)}"
            : $"số liệu ghi từ năm {scope.Edition.FromYear} đến {VietnameseDate.Screen(scope.Until)}";
        yield return Of(key + ".ke_hoach", $"{target.Name}: kế hoạch", FigureWordsOf(target), $"kế hoạch của xã, mục {target.Clause}", plan);
        yield return Of(
            key + ".thuc_hien",
            $"{target.Name}: thực hiện",
            view.Reading is { } reading ? FigureWords.Of(reading.Value, target.Unit) : null,
            source,
            view.Reading?.RecordsUrl ?? plan);
        yield return Of(key + ".ket_qua", $"{target.Name}: so với kế hoạch", ResultOf(view), source, view.Reading?.RecordsUrl ?? plan);
    }

    private static IEnumerable<ReportFigure> Counts(List<TargetView> targets, ReportScope scope)
    {
        var plan = MovementLinks.Show(scope.Edition.MovementId);
        var known = targets.Count(t => t.Reading is not null);
        var source = $"kế hoạch của xã và số liệu đến {VietnameseDate.Screen(scope.Until)}: {known} trên {targets.Count} chỉ tiêu có số liệu";
        yield return Of("chi_tieu.tong_so", "Số chỉ tiêu của kế hoạch", FigureWords.Of(targets.Count, "chỉ tiêu"), "kế hoạch của xã", plan);
        yield return Of("chi_tieu.so_dat", "Số chỉ tiêu đạt", known == 0 ? null : FigureWords.Of(targets.Count(t => t.IsReached), "chỉ tiêu"), source, plan);
        yield return Of("chi_tieu.so_vuot", "Số chỉ tiêu vượt", known == 0 ? null : FigureWords.Of(targets.Count(t => t.IsExceeded), "chỉ tiêu"), source, plan);
    }

    private static ReportFigure Table(List<TargetView> targets, ReportScope scope) => new()
    {
        Key = "phu_luc.chi_tieu",
        Name = "Bảng kết quả thực hiện các chỉ tiêu",
        Words = null,
        Source = $"kế hoạch của xã và số liệu đến {VietnameseDate.Screen(scope.Until)}",
        RecordsUrl = MovementLinks.Show(scope.Edition.MovementId),
        Annex = new ReportAnnex
        {
            Title = "Kết quả thực hiện các chỉ tiêu của Phong trào thi đua",
            Columns =
            [
                new AnnexColumn("STT", ColumnUse.Ordinal),
                new AnnexColumn("Chỉ tiêu"),
                new AnnexColumn("Đơn vị tính"),
                new AnnexColumn("Kế hoạch", ColumnUse.Number),
                new AnnexColumn("Thực hiện", ColumnUse.Number),
                new AnnexColumn("So với kế hoạch"),
            ],
            Rows =
            [
                .. targets.Select((t, i) => new AnnexRow(
                    [
                        VietnameseNumber.Format(i + 1), t.Target.Name, t.Target.Unit, t.WantedText,
                        t.Reading is { } reading ? VietnameseNumber.Format(reading.Value) : ReportFigure.Nothing, ResultOf(t) ?? string.Empty,
                    ],
                    RowUse.Plain,
                    t.Reading?.RecordsUrl)),
            ],
        },
    };

    private static string FigureWordsOf(PlanTarget target) => target.Value switch
    {
        { IsExact: true } value => FigureWords.Of(value.From, target.Unit),
        { To: { } to } value => $"từ {VietnameseNumber.Format(value.From)} đến {FigureWords.Of(to, target.Unit)}",
        var value => $"ít nhất {FigureWords.Of(value.From, target.Unit)}",
    };

    private static string? ResultOf(TargetView view) => view switch
    {
        { Reading: null } => null,
        { IsExceeded: true } => "vượt",
        { IsReached: true } => "đạt",
        _ => "chưa đạt",
    };

    private static ReportFigure Of(string key, string name, string? words, string source, string url) =>
        new() { Key = key, Name = name, Words = words, Source = source, RecordsUrl = url };
}
