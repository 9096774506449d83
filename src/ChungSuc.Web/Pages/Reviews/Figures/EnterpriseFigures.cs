using ChungSuc.Core.Contributions;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Pages.Enterprises;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>What enterprises and cooperatives did, as of the last day of the period: confirmed facts only. Where none is confirmed, nothing is said.</summary>
internal sealed class EnterpriseFigures(FactQueries facts, ContributionTotalsQueries totals) : IReportFigures
{
    private static readonly int[] Stars = [5, 4, 3];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var rows = await facts.ListAsync(new FactFilter { State = FactState.Confirmed }, cancellationToken);
        var names = rows.GroupBy(r => r.Fact.UnitId).ToDictionary(g => g.Key, g => g.First().UnitName);
        var found = FactYear.Of([.. rows.Select(r => r.Fact)], scope.Until.Year, scope.Until);
        var products = found.Where(f => f.Kind == FactKind.OcopProduct).ToList();
        var jobs = found.Where(f => f.Kind == FactKind.Jobs).ToList();
        var sales = found.Where(f => f.Kind == FactKind.Sales).ToList();
        var links = found.Count(f => f.Kind == FactKind.ChainLink);
        var givers = (await totals.GiversAsync(new ContributionFilter { From = scope.From, To = scope.To }, int.MaxValue, cancellationToken))
            .Where(g => g.Kind == SubjectKind.Unit && g.Id is { } id && names.ContainsKey(id))
            .ToList();
        var source = rows.Count == 0
            ? "sổ doanh nghiệp, hợp tác xã chưa có dòng nào được xác nhận"
            : $"sổ doanh nghiệp, hợp tác xã đến {VietnameseDate.Screen(scope.Until)}, {VietnameseNumber.Format(found.Count)} dòng đã xác nhận";
        return
        [
            Of("ocop.so_tu_3_sao", "Số sản phẩm OCOP từ 3 sao còn hạn", products.Count(p => p.Stars >= OcopRules.CountingStars), "sản phẩm", FactKind.OcopProduct),
            .. Stars.Select(s => Of($"ocop.so_{s}_sao", $"Số sản phẩm OCOP {s} sao còn hạn", products.Count(p => p.Stars == s), "sản phẩm", FactKind.OcopProduct)),
            Of("doanh_nghiep.lien_ket", "Số hợp đồng liên kết chuỗi giá trị", links, "hợp đồng", FactKind.ChainLink),
            Of("doanh_nghiep.viec_lam", "Việc làm cho người trong xã", jobs.Count == 0 ? null : jobs.Sum(f => f.LocalWorkers ?? 0), "việc làm", FactKind.Jobs),
            Of("doanh_nghiep.san_luong_tieu_thu", "Nông sản đã tiêu thụ", sales.Count == 0 ? null : sales.Sum(f => f.Tonnes ?? 0), "tấn", FactKind.Sales),
            Of("doanh_nghiep.dong_gop", "Đóng góp của doanh nghiệp, hợp tác xã", givers.Count == 0 ? null : givers.Sum(g => g.Totals.ValueVnd), "đồng", null) with
            {
                Source = $"sổ đóng góp {FigureWords.Days(scope)}, {VietnameseNumber.Format(givers.Count)} doanh nghiệp, hợp tác xã góp",
            },
            new ReportFigure
            {
                Key = "phu_luc.ocop",
                Name = "Bảng sản phẩm OCOP",
                Words = null,
                Source = source,
                RecordsUrl = EnterpriseLinks.Products,
                Annex = rows.Count == 0 ? null : Table(products, names, scope.Until),
            },
        ];

        ReportFigure Of(string key, string name, decimal? value, string unit, FactKind? kind) => new()
        {
            Key = key,
            Name = name,
            Words = rows.Count == 0 || value is null ? null : FigureWords.Of(value.Value, unit),
            Source = source,
            RecordsUrl = kind is null ? EnterpriseLinks.List : EnterpriseLinks.ListOf(new FactFilter { Kind = kind, Year = scope.Until.Year, State = FactState.Confirmed }),
        };
    }

    private static ReportAnnex Table(List<EnterpriseFact> products, Dictionary<Guid, string> names, DateOnly day) => new()
    {
        Title = $"Sản phẩm OCOP còn hạn đến ngày {VietnameseDate.Screen(day)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Sản phẩm"),
            new AnnexColumn("Doanh nghiệp, hợp tác xã"),
            new AnnexColumn("Số sao", ColumnUse.Number),
            new AnnexColumn("Số quyết định, ngày"),
            new AnnexColumn("Hạn đến"),
        ],
        Rows = products.Count == 0 ? [new AnnexRow(["Không có sản phẩm nào còn hạn"], RowUse.Part)] :
        [
            .. products.OrderByDescending(p => p.Stars).ThenBy(p => p.TitleFold, StringComparer.Ordinal).Select((p, i) => new AnnexRow(
                [
                    VietnameseNumber.Format(i + 1), p.Title, names[p.UnitId], VietnameseNumber.Format(p.Stars ?? 0),
                    $"{p.PaperNumber}, {VietnameseDate.Citation(p.PaperOn!.Value)}", VietnameseDate.Screen(p.ExpiresOn!.Value), // a product has its decision and expiry
                ],
                RowUse.Plain,
                EnterpriseLinks.Fact(p.Id))),
        ],
    };
}
