using ChungSuc.Core.Communications;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;

namespace ChungSuc.Core.Tests.Communications;

/// <summary>A database of its own: the figures of the year are those of the items below and no others.</summary>
public sealed class CommunicationMeasureTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Keys =
        ["tuyen_truyen.tin_bai", "tuyen_truyen.so_buoi", "truyen_thong.so_tin_bai", "truyen_thong.so_buoi", "truyen_thong.thoi_luong_phut", "truyen_thong.luot_nguoi"];

    [Fact]
    public async Task Figures_OfTheYear_EqualThoseWorkedByHand()
    {
        var (east, west, front) = ((await app.UnitAsync(TestCommunes.VillageA)).Id, (await app.UnitAsync(TestCommunes.VillageB)).Id, (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id);
        Assert.Null((await ReadAsync())[east, Keys[0]]);

        await RecordAsync(CommunicationKind.Article, "Hai thôn làm đường", front, [east, west], reach: 200);
        await RecordAsync(CommunicationKind.Meeting, "Họp bàn hiến đất", front, [east], minutes: 90, reach: 60);
        await RecordAsync(CommunicationKind.Broadcast, "Giữ sạch nguồn nước", east, [east], minutes: 10);
        await RecordAsync(CommunicationKind.Display, "Cụm pa nô cổng xã", front, []);
        var gone = await RecordAsync(CommunicationKind.News, "Tin ghi nhầm", front, [west], reach: 5);
        await ServiceAsync(s => s.VoidAsync(new VoidCommunication(gone, "Ghi nhầm")));
        await RecordAsync(CommunicationKind.News, "Tin của năm trước", front, [west], on: new DateOnly(2024, 12, 31));
        await ServiceAsync(s => s.PlanAsync(new PlanCommunications(front, 2025, 12, "12/KH-MTTQ")));
        await ServiceAsync(s => s.PlanAsync(new PlanCommunications(front, 2025, 10, "14/KH-MTTQ")));

        var figures = await ReadAsync();

        // tin_bai, done by the unit (no panels), written, sessions, minutes, people: a village counts what was told of it, the Front what it did, the commune all.
        Assert.Equal([1, 1, 1, 1, 100, 260], Row(figures, east));
        Assert.Equal([1, 0, 1, 0, 0, 200], Row(figures, west));
        Assert.Equal([0, 2, 1, 1, 90, 260], Row(figures, front));
        Assert.Equal([1, 3, 1, 1, 100, 260], Row(figures, app.CommuneId));
        Assert.Equal([10, null], new[] { front, east }.Select(u => figures[u, "tuyen_truyen.ke_hoach"]?.Number));
        var records = await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync("truyen_thong.so_buoi", east, 2025, default));
        Assert.Equal("Họp dân, buổi tuyên truyền, 90 phút, 60 lượt người", Assert.Single(records).Amount);
    }

    private static decimal?[] Row(FigureTable table, Guid unit) => [.. Keys.Select(key => table[unit, key]?.Number)];

    private Task<FigureTable> ReadAsync() => app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync([.. Keys, "tuyen_truyen.ke_hoach"], 2025, null, default));

    private async Task<Guid> RecordAsync(CommunicationKind kind, string topic, Guid unit, Guid[] villages, int? minutes = null, int? reach = null, DateOnly? on = null) =>
        (await app.AsAsync<CommunicationService, CommunicationOutcome>(Role.CultureOfficer, s => s.RecordAsync(new RecordCommunication
        {
            Kind = kind, Medium = CommunicationMedium.InPerson, HeldOn = on ?? new DateOnly(2025, 9, 10), Topic = topic, UnitId = unit, VillageIds = villages, Minutes = minutes, Reach = reach,
        }))).Id!.Value;

    private Task<Guid> ServiceAsync(Func<CommunicationService, Task<Guid>> work) => app.AsAsync(Role.CultureOfficer, work);
}
