using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Tests.Enterprises;

/// <summary>Figures worked by hand on 15/10/2025.</summary>
public sealed class EnterpriseMeasureTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Paper = "Giấy xác nhận số 12/GXN-UBND";

    private static readonly string[] Keys = [.. new EnterpriseMeasures().Measures.Select(m => m.Key)];

    private static readonly DateOnly Today = new(2025, 10, 15);

    [Fact]
    public async Task Figures_OnlyConfirmedFactsOfTheYearCount_TheCommuneIsTheSum()
    {
        var (coop, firm, silent) = ((await app.UnitAsync("Hợp tác xã Na Thử")).Id, await AddUnitAsync("Công ty Thử"), await AddUnitAsync("Công ty Lặng"));
        await AddAsync(true, Link(coop, "A", new(2025, 2, 1), new(2026, 1, 31), 120));
        await AddAsync(true, Link(coop, "B", new(2023, 1, 1), new(2024, 12, 31), 90)); // ended
        await AddAsync(false, Link(coop, "C", new(2025, 3, 1), null, 500)); // waits
        await AddAsync(true, Ocop(coop, "Na", 3, new(2022, 9, 1))); // recognised again below
        await AddAsync(true, Ocop(coop, "Na", 4, new(2022, 10, 20))); // holds until 20/10/2025
        await AddAsync(true, Ocop(coop, "Rau", 3, new(2022, 10, 14))); // ended yesterday
        await AddAsync(true, Jobs(coop, 2025, 20, 24));
        await AddAsync(true, Sales(coop, "na", 96, QuantityUnit.Tonne));
        await AddAsync(true, Sales(coop, "rau", 500, QuantityUnit.Kilogram));
        await AddAsync(true, Sales(coop, "gà", 30, QuantityUnit.Head));
        await AddAsync(true, Ocop(firm, "Măng", 3, new(2024, 5, 5)));
        await AddAsync(true, Ocop(firm, "Gừng", 2, new(2024, 5, 5)));
        await AddAsync(true, Jobs(firm, 2025, 5, 5));
        await AddAsync(true, new() { UnitId = firm, Kind = FactKind.Craft, Year = 2025, Title = "dệt", Households = 4, Work = "mở lớp truyền nghề" });
        var gone = await AddAsync(true, Jobs(firm, 2024, 7, 9));
        await app.AsAsync<EnterpriseConfirmationService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidFact(gone, "ghi nhầm")));
        await app.AsAsync<EnterpriseService, Guid>(Role.ProgrammeOfficer, s => s.RecordProfileAsync(new RecordProfile
        {
            UnitId = coop, Revision = 0, Representative = "Lê Thị Na", BusinessLines = "trồng na", Size = EnterpriseSize.Small, HasCraft = false,
        }));
        var before = await ReadAsync(2025);
        await app.AsAsync<EnterpriseConfirmationService, Guid>(Role.ProgrammeOfficer, s => s.ConfirmProfileAsync(new ConfirmProfile(coop, 1, Today, Paper)));

        var table = await ReadAsync(2025);
        var last = await ReadAsync(2024);

        Assert.Null(before[coop, "doanh_nghiep.quy_mo"]);
        Assert.Equal("nhỏ", table[coop, "doanh_nghiep.quy_mo"]!.Text);
        Assert.Equal([false, true], new[] { coop, firm }.Select(u => table[u, "doanh_nghiep.co_nganh_nghe"]!.Answer!.Value));
        Assert.Equal([false, true], new[] { coop, firm }.Select(u => table[u, "doanh_nghiep.bao_ton_nganh_nghe"]!.Answer!.Value));
        Assert.Equal(["A"], table[coop, "doanh_nghiep.chuoi_lien_ket"]!.Cases!.Select(i => i.Label));
        Assert.Empty(table[firm, "doanh_nghiep.chuoi_lien_ket"]!.Cases!);
        Assert.Equal([4m], table[coop, "doanh_nghiep.san_pham_ocop"]!.Cases!.Select(i => i.Number));
        Assert.Equal([1m, 1m, 2m], Numbers(table, "ocop.so_tu_3_sao", coop, firm, app.CommuneId));
        Assert.Equal([96.5m, 0m, 96.5m], Numbers(table, "doanh_nghiep.san_luong_tieu_thu", coop, firm, app.CommuneId));
        Assert.Equal([120m, 0m, 120m], Numbers(table, "doanh_nghiep.san_luong_ky_ket", coop, firm, app.CommuneId));
        Assert.Equal([24m, 5m, 29m], Numbers(table, "doanh_nghiep.lao_dong", coop, firm, app.CommuneId));
        Assert.Equal([20m, 5m, 25m], Numbers(table, "doanh_nghiep.lao_dong_dia_phuong", coop, firm, app.CommuneId));
        Assert.Equal([20m, 5m, 25m], Numbers(table, "doanh_nghiep.viec_lam", coop, firm, app.CommuneId));
        Assert.All(Keys, key => Assert.Null(table[silent, key]));
        Assert.Equal([90m], Numbers(last, "doanh_nghiep.san_luong_ky_ket", coop));
        Assert.Null(last[coop, "doanh_nghiep.lao_dong"]);
        Assert.Null(last[firm, "doanh_nghiep.viec_lam"]);
        Assert.Equal(2, last[coop, "doanh_nghiep.san_pham_ocop"]!.Cases!.Count);
        var records = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync("ocop.so_tu_3_sao", app.CommuneId, 2025, default));
        Assert.Equal(["Măng", "Na"], records.Select(r => r.Title.Split(": ")[1]).Order(StringComparer.Ordinal));
    }

    private static List<decimal> Numbers(FigureTable table, string key, params Guid[] units) => [.. units.Select(unit => table[unit, key]!.Number!.Value)];

    private async Task<FigureTable> ReadAsync(int year)
    {
        var all = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(Keys, year, null, default));
        return all;
    }

    private async Task<Guid> AddAsync(bool isConfirmed, RecordFact input)
    {
        var id = await app.AsAsync<EnterpriseService, Guid>(Role.ProgrammeOfficer, s => s.RecordFactAsync(input));
        return isConfirmed ? await app.AsAsync<EnterpriseConfirmationService, Guid>(Role.EmulationSecretary, s => s.ConfirmAsync(new ConfirmFact(id, Today, Paper))) : id;
    }

    private Task<Guid> AddUnitAsync(string name) => app.AsAsync<UnitService, Guid>(
        Role.ProgrammeOfficer, s => s.AddAsync(new AddUnit { Kind = UnitKind.Enterprise, Name = name, From = new DateOnly(2021, 1, 1) }));

    private static RecordFact Link(Guid unit, string partner, DateOnly from, DateOnly? to, decimal tonnes) => new()
    {
        UnitId = unit, Kind = FactKind.ChainLink, Title = partner, Product = "na quả", PaperNumber = "01/HĐ", PaperOn = from, From = from, To = to, Quantity = tonnes, QuantityUnit = QuantityUnit.Tonne,
    };

    private static RecordFact Ocop(Guid unit, string name, int stars, DateOnly on) =>
        new() { UnitId = unit, Kind = FactKind.OcopProduct, Title = name, Stars = stars, Issuer = OcopIssuer.Province, PaperNumber = "9/QĐ-UBND", PaperOn = on };

    private static RecordFact Jobs(Guid unit, int year, int local, int total) => new() { UnitId = unit, Kind = FactKind.Jobs, Year = year, LocalWorkers = local, TotalWorkers = total };

    private static RecordFact Sales(Guid unit, string name, decimal amount, QuantityUnit quantityUnit) =>
        new() { UnitId = unit, Kind = FactKind.Sales, Year = 2025, Title = name, Quantity = amount, QuantityUnit = quantityUnit };
}
