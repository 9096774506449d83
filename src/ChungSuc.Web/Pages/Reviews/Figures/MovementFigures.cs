using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Pages.Contributions;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Names of the commune, the movement and the period, so that a text written once fits every commune and plan.</summary>
internal sealed class MovementFigures(SubjectQueries subjects) : IReportFigures
{
    /// <summary>Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I: abbreviations of types in the number of a paper.</summary>
    private static readonly (string Abbreviation, string Type)[] Types =
        [("KH", "Kế hoạch"), ("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("CTr", "Chương trình"), ("HD", "Hướng dẫn"), ("NQ", "Nghị quyết")];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var villages = await subjects.UnitsAsync(scope.Until, cancellationToken, UnitKind.Village);
        var plan = MovementLinks.Show(scope.Edition.MovementId);
        return
        [
            Of("xa.ten", "Tên xã", scope.Office.Name, "nơi cài đặt", null),
            Of("tinh.ten", "Tên tỉnh", scope.Office.ProvinceName, "nơi cài đặt", null),
            Of(
                "xa.so_thon",
                "Số thôn",
                villages.Count == 0 ? null : FigureWords.Of(villages.Count, "thôn"),
                $"danh sách thôn ngày {VietnameseDate.Screen(scope.Until)}",
                ContributionLinks.Totals),
            Of("phong_trao.ten", "Tên phong trào", scope.Edition.Slogan ?? scope.Edition.ShortName, "kế hoạch của xã", plan),
            Of("phong_trao.giai_doan", "Giai đoạn của phong trào", scope.Edition.Period.ToString(), "kế hoạch của xã", plan),
            Of("phong_trao.van_ban_cap_tren", "Văn bản cấp trên", Cite(scope.Edition.Parents.FirstOrDefault(p => p.Number is not null)), "kế hoạch của xã, văn bản dẫn chiếu gần nhất có số", plan),
            Of("ky.ten", "Kỳ báo cáo", PeriodOf(scope), "kỳ của báo cáo", null),
            Of("ky.tu_ngay", "Ngày đầu kỳ", VietnameseDate.Document(scope.From), "kỳ của báo cáo", null),
            Of("ky.den_ngay", "Ngày cuối kỳ", VietnameseDate.Document(scope.To), "kỳ của báo cáo", null),
        ];
    }

    private static string PeriodOf(ReportScope scope)
    {
        var isWholeYears = scope.From is { Month: 1, Day: 1 } && scope.To is { Month: 12, Day: 31 };
        return isWholeYears switch
        {
            true when scope.From.Year == scope.To.Year => $"năm {scope.From.Year}",
            true => $"giai đoạn {scope.From.Year} - {scope.To.Year}",
            false => $"thời gian từ {VietnameseDate.Document(scope.From)} đến {VietnameseDate.Document(scope.To)}",
        };
    }

    private static string? Cite(PlanPaper? paper)
    {
        if (paper?.Number is not { } number)
        {
            return null;
        }

        var symbol = number[(number.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('-')[0];
        var type = Array.Find(Types, t => t.Abbreviation == symbol).Type ?? "Văn bản";
        return $"{type} số {number}" + (paper.Date is { } day ? $" {VietnameseDate.Document(day)}" : string.Empty) + $" của {paper.Issuer}";
    }

    private static ReportFigure Of(string key, string name, string? words, string source, string? url) =>
        new() { Key = key, Name = name, Words = words, Source = source, RecordsUrl = url };
}
