using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>A made-up cooperative with its profile and some facts, most of them confirmed; a certificate that ends soon, and a statement that waits.</summary>
internal sealed class SampleEnterprises : ISamplePart
{
    private const string Cooperative = "htx-nong-san";
    private const string Factory = "dn-che-bien";
    private const long Million = 1_000_000;

    public int Order => 45;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        var (cooperative, factory) = (work.Units[Cooperative], work.Units[Factory]);
        await work.InAsync<EnterpriseService, Guid>(s => s.RecordProfileAsync(
            new RecordProfile
            {
                UnitId = cooperative,
                Revision = 0,
                Representative = "Chu Mẫu Thắng",
                BusinessLines = "Trồng, sơ chế, tiêu thụ na và rau (dữ liệu mẫu)",
                Size = EnterpriseSize.Small,
                HasCraft = false,
                VillageId = work.Units["dong-mau"],
            },
            cancellationToken));
        await work.InAsync<EnterpriseConfirmationService, Guid>(s => s.ConfirmProfileAsync(new ConfirmProfile(cooperative, 1, today, "Giấy xác nhận mẫu số 01"), cancellationToken));
        RecordFact[] confirmed =
        [
            Ocop(cooperative, "Na Mẫu", 4, today.AddMonths(-34)),
            new() { UnitId = cooperative, Kind = FactKind.Jobs, Year = today.Year, TotalWorkers = 24, LocalWorkers = 20, MeanIncomeVnd = 6 * Million },
            Link(cooperative, "Công ty Thu mua Mẫu", "na quả tươi", 120, today),
            new() { UnitId = cooperative, Kind = FactKind.Sales, Year = today.Year, Title = "Na quả tươi", Quantity = 96, QuantityUnit = QuantityUnit.Tonne, ValueVnd = 2_400 * Million },
        ];
        foreach (var fact in confirmed)
        {
            var id = await work.InAsync<EnterpriseService, Guid>(s => s.RecordFactAsync(fact, cancellationToken));
            await work.InAsync<EnterpriseConfirmationService, Guid>(s => s.ConfirmAsync(new ConfirmFact(id, today, "Giấy xác nhận mẫu số 02"), cancellationToken));
        }

        await work.InAsync<EnterpriseService, Guid>(s => s.RecordFactAsync(Ocop(factory, "Măng khô Mẫu", 3, today.AddMonths(-20)), cancellationToken));
    }

    private static RecordFact Ocop(Guid unit, string name, int stars, DateOnly on) => new()
    {
        UnitId = unit, Kind = FactKind.OcopProduct, Title = name, Stars = stars, Issuer = OcopIssuer.Province, PaperNumber = "mẫu/QĐ-UBND", PaperOn = on,
    };

    private static RecordFact Link(Guid unit, string partner, string product, decimal tonnes, DateOnly today) => new()
    {
        UnitId = unit,
        Kind = FactKind.ChainLink,
        Title = partner,
        Product = product,
        PaperNumber = "mẫu/HĐ",
        PaperOn = today.AddMonths(-8),
        From = today.AddMonths(-8),
        To = today.AddMonths(28),
        Quantity = tonnes,
        QuantityUnit = QuantityUnit.Tonne,
        Households = 32,
    };
}
