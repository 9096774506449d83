using System.Globalization;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>What the naive evaluator says of one leaf of one subject.</summary>
internal sealed record NaiveOutcome(NodeStatus Status, decimal? Points, decimal? Max)
{
    public bool IsOpen => Status is NodeStatus.Missing or NodeStatus.Blocked;
}

/// <summary>One kind of rule with its constants: the line of the sheet, and the same rule by hand over the figures of the subject and of its cluster.</summary>
internal sealed record NaiveRule(string Code, string Line, decimal? Max, decimal Min, Func<RuleFigures, RuleFigures[], NaiveCell> Of)
{
    public bool IsBonus { get; init; }

    /// <summary>For a rule that reads the points of the leaf "met".</summary>
    public Func<RuleFigures, NaiveOutcome, NaiveCell>? AfterMet { get; init; }
}

/// <summary>Before the rule for missing figures: points or a verdict, or none, or not assigned, or waived.</summary>
internal readonly record struct NaiveCell(Naive Points, bool? Passed = null)
{
    public bool IsNotAssigned { get; init; }

    public bool IsWaived { get; init; }

    public static NaiveCell Missing => new(Naive.Missing);

    public static NaiveCell Scored(decimal? points) => new(points is { } known ? Naive.Of(known) : Naive.Missing);

    public static NaiveCell Judged(bool? passed, decimal points) => passed is { } known ? new(Naive.Of(known ? points : 0), known) : Missing;
}

/// <summary>Every kind of rule of section 10 of the guide, with random constants.</summary>
internal static class NaiveRules
{
    private const string MetPoints = "5";

    public static NaiveRule[] All(Random random)
    {
        decimal cut = random.Next(60, 95);
        (decimal low, decimal high) = (random.Next(30, 60), random.Next(61, 90));
        decimal floor = random.Next(30, 60);
        decimal ceiling = random.Next(100, 130);
        int start = random.Next(90, 110);
        int wanted = random.Next(1, 4);
        return
        [
            new("met", $"kind: percent, input: a1, pass: \">= {cut}\", max: {MetPoints}", 5, 0, (f, _) => NaiveCell.Judged(f["a1"] is { } v ? v >= cut / 100 : null, 5)),
            new("ratio", $"kind: number, input: a2, max: 12, points: \"diem_ty_le(gia_tri, muc_tieu, 10, {floor}%, {ceiling}%)\"", 12, 0,
                (f, _) => new(InProportion(f["a2"], f["muc_tieu"], 10, floor / 100, ceiling / 100))),
            new("bands", $"kind: percent, input: a3, max: 10, points: {{bands: [{{below: {low}, points: 0}}, {{from: {low}, to: {high}, points: 5}}, {{above: {high}, points: 10}}]}}", 10, 0,
                (f, _) => NaiveCell.Scored(f["a3"] is { } v ? v < low / 100 ? 0 : v <= high / 100 ? 5 : 10 : null)),
            new("step", $"kind: number, input: a4, max: 5, points: \"moi_buoc(gia_tri, {start}, 1, 0.5, 4)\"", 5, 0, (f, _) => NaiveCell.Scored(f["a4"] is { } v ? Steps(v - start, 0.5m, 4) : null)),
            new("better", "kind: number, input: a5, max: 10, points: \"tot_hon(gia_tri / 10, diem_ty_le(gia_tri, muc_tieu, 10))\"", 10, 0, (f, _) => new(Better(f["a5"], f["muc_tieu"]))),
            new("members", $"kind: list of percent, input: don_vi_con, max: 0, min: -6, points: \"vu(loc(gia_tri, moi < {cut}%), -2, 5)\"", 0, -6,
                (f, _) => NaiveCell.Scored(Known(f.Members) is { } shares ? -Math.Min(5, 2 * shares.Count(share => share < cut / 100)) : null)),
            new("documents", "kind: number, value: \"dem_khong(co_bao_cao, co_bien_ban, co_danh_sach)\", max: 5, points: \"toi_da - 2 * gia_tri\"", 5, 0,
                (f, _) => NaiveCell.Scored(Lacking(f) is { } lacking ? 5 - (2 * lacking) : null)),
            new("table", "kind: percent, input: a6, max: 10, points: 'tra(\"theo_quy_mo\", dan_so, gia_tri)'", 10, 0,
                (f, _) => NaiveCell.Scored(f["dan_so"] is { } people && f["a6"] is { } v ? people < 1000 ? v < 0.8m ? 2 : 8 : v < 0.8m ? 4 : 10 : null)),
            new("late", "kind: date, input: ngay_nop, max: 5, points: \"toi_da - 0.5 * tre_ngay(gia_tri, ngay(nam, 12, 15))\"", 5, 0,
                (f, _) => NaiveCell.Scored(f.Day is { } day ? 5 - (0.5m * Math.Max(0, day.DayNumber - new DateOnly(RuleFigures.Year, 12, 15).DayNumber)) : null)),
            new("by_day", "kind: date, input: ngay_nop, max: 2, points: 'diem_dat(gia_tri <= ngay(nam, 6, 30), 2)'", 2, 0,
                (f, _) => NaiveCell.Scored(f.Day is { } day ? day <= new DateOnly(RuleFigures.Year, 6, 30) ? 2 : 0 : null)),
            new("waived", $"kind: percent, input: a7, pass: \">= {cut}\", max: 5, waive: {{when: thien_tai, reason: Thôn bị thiên tai, points: 4}}", 5, 0,
                (f, _) => f.Answer("thien_tai") == true ? new(Naive.Of(4), true) { IsWaived = true } : NaiveCell.Judged(f["a7"] is { } v ? v >= cut / 100 : null, 5)),
            new("not_assigned", "kind: yes_no, input: a8, pass: yes, max: 4, applies: co_lang_nghe", 4, 0,
                (f, _) => f.Answer("co_lang_nghe") switch
                {
                    false => new(Naive.Missing) { IsNotAssigned = true },
                    null => NaiveCell.Missing,
                    true => NaiveCell.Judged(f.Answer("a8"), 4),
                }),
            new("condition", $"kind: number, input: a9, max: 3, points: 'neu(diem(\"met\") = {MetPoints}, gia_tri, 0)'", 3, 0, (_, _) => default)
            {
                AfterMet = (f, met) => NaiveCell.Scored(met.Points is { } points ? points == 5 ? f["a9"] : 0 : null),
            },
            new("must", "kind: money, unit: đồng, input: no_dong, pass: \"= 0\", eliminates: true", null, 0, (f, _) => NaiveCell.Judged(f["no_dong"] is { } v ? v == 0 : null, 0)),
            new("leader", "kind: number, input: a10, max: 10, points: \"neu(cum_cao_nhat(gia_tri) > 0, 10 * gia_tri / cum_cao_nhat(gia_tri), 0)\"", 10, 0,
                (f, cluster) => NaiveCell.Scored(Figures(cluster) is { Length: > 0 } all ? all.Max() > 0 ? 10 * f["a10"] / all.Max() : 0 : null)),
            new("trailer", "kind: number, input: a10, max: 10, points: \"gia_tri - cum_thap_nhat(gia_tri)\"", 10, 0,
                (f, cluster) => NaiveCell.Scored(Figures(cluster) is { Length: > 0 } all ? f["a10"] - all.Min() : null)),
            new("part", "kind: number, input: a10, max: 10, min: -10, points: \"neu(cum_tong(gia_tri) <> 0, gia_tri / cum_tong(gia_tri), cum_so(gia_tri))\"", 10, -10,
                (f, cluster) => new(Part(f["a10"], Figures(cluster)))),
            new("excess", "kind: number, input: a10, max: 5, points: \"moi_buoc(gia_tri, cum_trung_binh(gia_tri), 1, 1, 5)\"", 5, 0,
                (f, cluster) => NaiveCell.Scored(f["a10"] is { } v ? Steps(v - (Figures(cluster).Sum() / Figures(cluster).Length), 1, 5) : null)),
            new("rank", "kind: number, input: a10, max: 10, points: \"diem_theo_hang(cum_hang(gia_tri), 10, 9, 8, 7)\"", 10, 0, (f, cluster) => NaiveCell.Scored(ByRank(f, cluster))),
            new("own_group", "kind: number, input: a10, max: 10, points: \"diem_theo_hang(cum_hang(gia_tri, co(muc_tieu)), 10, 9, 8, 7)\"", 10, 0,
                (f, cluster) => NaiveCell.Scored(ByRank(f, cluster.Where(other => other["muc_tieu"] is null == f["muc_tieu"] is null).ToArray()))),
            new("children_all", $"kind: yes_no, value: \"tat_ca(don_vi_con, moi >= {low}%)\", pass: yes, max: 5", 5, 0,
                (f, _) => NaiveCell.Judged(Known(f.Members) is { } shares ? shares.All(share => share >= low / 100) : null, 5)),
            new("children_share", $"kind: percent, value: \"ty_le_dat(don_vi_con, moi >= {cut}%)\", max: 5, points: toi_da * gia_tri", 5, 0,
                (f, _) => NaiveCell.Scored(Known(f.Members) is { Length: > 0 } shares ? 5 * (shares.Count(share => share >= cut / 100) / (decimal)shares.Length) : null)),
            new("children_worst", "kind: percent, value: nho_nhat(don_vi_con), max: 5, points: \"diem_dat(gia_tri >= 60%, 5)\"", 5, 0,
                (f, _) => NaiveCell.Scored(Known(f.Members) is { Length: > 0 } shares ? shares.Min() >= 0.6m ? 5 : 0 : null)),
            new("judges", "kind: number, value: trung_binh_bo_hai_dau(diem_giam_khao), max: 10, points: gia_tri", 10, 0,
                (f, _) => NaiveCell.Scored(Known(f.Marks) is { Length: > 0 } marks ? marks.Length < 3 ? marks.Sum() / marks.Length : marks.Order().Skip(1).SkipLast(1).Sum() / (marks.Length - 2) : null)),
            new("clamp", "kind: number, input: a11, max: 10, points: \"lam_tron(kep(gia_tri / 7, 2, 9), 0.5)\"", 10, 0,
                (f, _) => NaiveCell.Scored(f["a11"] is { } v ? NaiveSheet.HalfUp(v / 7 < 2 ? 2 : v / 7 > 9 ? 9 : v / 7, 0.5m) : null)),
            new("range", $"kind: count, input: a12, pass: {{comparator: between, from: {wanted}, to: {wanted + 1}}}, max: 5", 5, 0,
                (f, _) => NaiveCell.Judged(f["a12"] is { } v ? v >= wanted && v <= wanted + 1 : null, 5)),
            new("praise", "kind: cases, input: khen, max: 6, points: 'vu(loc(gia_tri, moi.loai = \"tỉnh\"), 3) + vu(loc(gia_tri, moi.loai = \"xã\"), 1)'", 6, 0,
                (f, _) => NaiveCell.Scored(f.Praises is { } kinds && kinds.All(kind => kind is not null) ? (3 * kinds.Count(kind => kind == "tỉnh")) + kinds.Count(kind => kind == "xã") : null)) { IsBonus = true },
            new("breach", "kind: cases, input: vi_pham, max: 0, min: -10, points: \"vu(gia_tri, -2, 9)\"", 0, -10, (f, _) => NaiveCell.Scored(f.Breaches is { } count ? -Math.Min(9, 2 * count) : null)) { IsBonus = true },
        ];
    }

    private static Naive InProportion(decimal? done, decimal? target, decimal points, decimal floor, decimal ceiling)
    {
        if (done is not { } v || target is not { } whole)
        {
            return Naive.Missing;
        }
        if (whole == 0)
        {
            return Naive.Blocked;
        }
        decimal reached = v / whole;
        return Naive.Of(reached < floor ? 0 : points * (reached < 0 ? 0 : reached > ceiling ? ceiling : reached));
    }

    private static Naive Better(decimal? v, decimal? target)
    {
        if (v is not { } known)
        {
            return Naive.Missing;
        }
        decimal? other = InProportion(v, target, 10, 0, 1).Number;
        return Naive.Of(other is { } second && second > known / 10 ? second : known / 10);
    }

    /// <summary>What is not known is not added; a sum of nothing is not known.</summary>
    private static Naive Part(decimal? v, decimal[] all)
        => all.Length == 0 ? Naive.Missing : all.Sum() == 0 ? Naive.Of(all.Length) : v is { } known ? Naive.Of(known / all.Sum()) : Naive.Missing;

    private static decimal Steps(decimal above, decimal points, decimal most) => Math.Min(most, Math.Max(0, Math.Floor(above)) * points);

    private static decimal? Lacking(RuleFigures f)
    {
        bool?[] answers = [f.Answer("co_bao_cao"), f.Answer("co_bien_ban"), f.Answer("co_danh_sach")];
        return answers.Any(answer => answer is null) ? null : answers.Count(answer => answer == false);
    }

    private static decimal[]? Known(decimal?[]? list) => list is null || list.Any(element => element is null) ? null : list.OfType<decimal>().ToArray();

    private static decimal[] Figures(RuleFigures[] cluster) => cluster.Select(other => other["a10"]).OfType<decimal>().ToArray();

    private static decimal? ByRank(RuleFigures f, RuleFigures[] others)
        => f["a10"] is { } v ? Math.Max(0, 10 - others.Count(other => other["a10"] > v)) is var points and >= 7 ? points : 0 : null;
}
