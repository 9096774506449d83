using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Help of a unit to villages (Kế hoạch của xã, mục IV.1.a: có địa chỉ và kết quả cụ thể). Once the ledger of a year is begun, a unit without entries
/// helped nobody; before that nothing is known.
/// </summary>
public sealed class SupportMeasures : IMeasureSource
{
    public const string Room = "supports";
    public const string StateFilter = "state";

    private const string List = "ho_tro.danh_sach";
    private const string All = "ho_tro.tong_so";

    private static readonly UnitKind[] Kinds = [UnitKind.Commune, .. SupportService.GiverKinds];

    public IReadOnlyList<Measure> Measures { get; } =
    [
        new(List, "Việc hỗ trợ thôn có địa chỉ và kết quả", "việc", MeasureKind.Cases, "Từng việc đơn vị giúp thôn trong năm đã có địa chỉ và kết quả cụ thể; việc thiếu một trong hai không tính.", Kinds),
        new(All, "Việc hỗ trợ thôn đã đăng ký", "việc", MeasureKind.Number, "Số việc đơn vị nhận giúp thôn, tính vào năm kết thúc, cả việc đang làm và việc chưa đủ để tính.", Kinds),
        new("ho_tro.so_co_dia_chi_va_ket_qua", "Số việc hỗ trợ có địa chỉ và kết quả", "việc", MeasureKind.Number, "Số việc đơn vị giúp thôn trong năm đã có địa chỉ và kết quả cụ thể.", Kinds),
        new("ho_tro.gia_tri", "Giá trị hỗ trợ thôn", "đồng", MeasureKind.Number, "Tổng giá trị các việc hỗ trợ có địa chỉ và kết quả trong năm.", Kinds),
    ];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var rows = await new SupportQueries(db).ListAsync(new SupportFilter { Year = request.Year }, request.Today, cancellationToken);
        if (rows.Count == 0)
        {
            return;
        }

        var units = await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Kinds.Contains(u.Kind) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => u.Id)
            .ToListAsync(cancellationToken);
        foreach (var unit in units)
        {
            Put(table, request, unit, [.. rows.Where(r => unit == db.CommuneId || r.GiverUnitId == unit)]);
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var filter = new SupportFilter { Year = year, GiverUnitId = unitId == db.CommuneId ? null : unitId, State = key == All ? null : SupportState.Done };
        var rows = await new SupportQueries(db).ListAsync(filter, today, cancellationToken);
        return
        [
            .. rows.Select(r => new FigureRecord(
                r.Id,
                r.Results.Count > 0 ? r.Results[^1].On : r.FromOn,
                $"{r.GiverName} giúp {r.Address}: {r.What}",
                r.ResultWords ?? r.StatusOn(today).State.Vietnamese(),
                r.Files,
                RecordsReference.Record(Room, r.Id))),
        ];
    }

    private void Put(FigureTable table, FigureRequest request, Guid unitId, IReadOnlyList<SupportRow> rows)
    {
        var totals = SupportTotals.Of(rows);
        foreach (var measure in Measures.Where(m => request.Wants(m.Key)))
        {
            table.Put(unitId, measure.Key, new Figure(measure.Kind)
            {
                Number = measure.Key switch
                {
                    List => null,
                    All => totals.Supports,
                    "ho_tro.gia_tri" => totals.ValueVnd,
                    _ => totals.Counted,
                },
                Cases = measure.Key == List ? [.. rows.Where(r => r.Counts).Reverse().Select(CaseOf)] : null,
                Source = rows.Count == 0
                    ? $"sổ hỗ trợ thôn năm {request.Year} chưa có việc nào của đơn vị"
                    : $"sổ hỗ trợ thôn năm {request.Year}, {VietnameseNumber.Format(totals.Supports)} việc, {VietnameseNumber.Format(totals.Counted)} việc có địa chỉ và kết quả",
                Records = RecordsReference.Of(Room, unitId, request.Year, measure.Key == All ? [] : [(StateFilter, nameof(SupportState.Done))]),
                EvidenceCount = rows.Where(r => measure.Key == All || r.Counts).Sum(r => r.Files),
            });
        }
    }

    private static FigureCase CaseOf(SupportRow row) => new($"{row.What} ({row.Address})", row.Results[^1].On, RecordsReference.Record(Room, row.Id)) { Kind = row.UnitName };
}
