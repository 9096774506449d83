using ChungSuc.Core.Policies;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Policies;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Policies that the commune issued in the period and solutions proposed in it. An empty register says nothing, not nought.</summary>
internal sealed class PolicyFigures(PolicyQueries policies, ProposalQueries proposals) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var issued = await policies.ListAsync(new PolicyFilter { From = scope.From, To = scope.Until, IsOwnOnly = true }, cancellationToken);
        var proposed = await proposals.ListAsync(new ProposalFilter { From = scope.From, To = scope.Until }, cancellationToken);
        var source = issued.Count == 0
            ? $"sổ chính sách chưa có văn bản nào của xã ban hành {FigureWords.Days(scope)}"
            : $"sổ chính sách, {VietnameseNumber.Format(issued.Count)} văn bản ban hành {FigureWords.Days(scope)}";
        var proposalSource = proposed.Count == 0
            ? $"sổ đề xuất chưa có đề xuất nào {FigureWords.Days(scope)}"
            : $"sổ đề xuất, {VietnameseNumber.Format(proposed.Count)} đề xuất {FigureWords.Days(scope)}";
        return
        [
            Of("so_da_ban_hanh", "Số chủ trương, chính sách của xã đã ban hành", issued.Count, "văn bản", issued.Count, source, PolicyLinks.List),
            Of("so_da_trien_khai", "Số văn bản của xã đã có đơn vị triển khai", issued.Count(p => p.Users > 0), "văn bản", issued.Count, source, PolicyLinks.List),
            Of("so_giai_phap", "Số giải pháp đã đề xuất", proposed.Count, "đề xuất", proposed.Count, proposalSource, PolicyLinks.Proposals),
            Of("so_de_xuat", "Số giải pháp đề xuất được ghi nhận", proposed.Count(p => p.AcceptedOn is not null), "đề xuất", proposed.Count, proposalSource, PolicyLinks.Proposals),
            new ReportFigure
            {
                Key = "phu_luc.chinh_sach",
                Name = "Bảng chủ trương, chính sách đã ban hành",
                Words = null,
                Source = source,
                RecordsUrl = PolicyLinks.List,
                Annex = issued.Count == 0 ? null : Table(scope, issued),
            },
        ];
    }

    private static ReportFigure Of(string key, string name, int value, string unit, int known, string source, string url) =>
        new() { Key = "chinh_sach." + key, Name = name, Words = known == 0 ? null : FigureWords.Of(value, unit), Source = source, RecordsUrl = url };

    private static ReportAnnex Table(ReportScope scope, IReadOnlyList<PolicyRow> rows) => new()
    {
        Title = $"Chủ trương, chính sách của xã về nông thôn mới ban hành {FigureWords.Days(scope)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal), new AnnexColumn("Số, ngày"), new AnnexColumn("Cơ quan ban hành"), new AnnexColumn("Trích yếu"),
            new AnnexColumn("Số đơn vị triển khai", ColumnUse.Number), new AnnexColumn("Sớm nhất sau (ngày)", ColumnUse.Number),
        ],
        Rows =
        [
            .. rows.Reverse().Select((r, i) => new AnnexRow(
                [
                    VietnameseNumber.Format(i + 1), $"{r.DocumentNumber}, {Show.Date(r.IssuedOn)}", r.IssuerName, r.Title, VietnameseNumber.Format(r.Users),
                    r.DaysToUse is { } days ? VietnameseNumber.Format(days) : string.Empty,
                ],
                RowUse.Plain,
                PolicyLinks.Detail(r.Id))),
        ],
    };
}
