using ChungSuc.Core.Communications;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Some made-up items of the last weeks and a plan; three villages of the sample are left silent.</summary>
internal sealed class SampleCommunications : ISamplePart
{
    /// <summary>Days before today, what it was, unit, villages.</summary>
    private static readonly Item[] Items =
    [
        new(4, CommunicationKind.Broadcast, CommunicationMedium.VillageLoudspeaker, "Gương hộ hiến đất mở đường trục thôn", "na-mau", ["na-mau"]) { Minutes = 12, Reach = 300 },
        new(9, CommunicationKind.Meeting, CommunicationMedium.InPerson, "Họp dân bàn cách phân loại rác tại nhà", "suoi-mau", ["suoi-mau"]) { Minutes = 90, Reach = 118, CostVnd = 350_000 },
        new(15, CommunicationKind.Article, CommunicationMedium.CommuneWebsite, "Mô hình na rải vụ lan ra ba thôn", "phong-van-hoa", ["na-mau", "dong-mau", "khuoi-mau"]) { Reach = 640, CostVnd = 500_000 },
        new(21, CommunicationKind.News, CommunicationMedium.Zalo, "Thôn Pò Mẫu trồng hoa hai bên đường", "doan-thanh-nien", ["po-mau"]) { Reach = 210, CostVnd = 0 },
        new(33, CommunicationKind.Contest, CommunicationMedium.InPerson, "Hội thi tìm hiểu nông thôn mới của phụ nữ xã", "phu-nu", ["lung-mau", "suoi-mau"]) { Minutes = 180, Reach = 240, CostVnd = 6_500_000 },
        new(40, CommunicationKind.Display, CommunicationMedium.Outdoor, "Ba cụm pa nô chung sức xây dựng nông thôn mới", "phong-van-hoa", []) { CostVnd = 9_000_000 },
        new(75, CommunicationKind.Broadcast, CommunicationMedium.VillageLoudspeaker, "Vận động tham gia bảo hiểm y tế", "ban-mau", ["ban-mau"]) { Minutes = 10, Reach = 90 },
    ];

    public int Order => 46;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        foreach (var item in Items)
        {
            await work.InAsync<CommunicationService, CommunicationOutcome>(s => s.RecordAsync(
                new RecordCommunication
                {
                    Kind = item.Kind,
                    Medium = item.Medium,
                    HeldOn = today.AddDays(-item.DaysAgo),
                    Topic = item.Topic,
                    UnitId = work.Units[item.Unit],
                    VillageIds = [.. item.Villages.Select(v => work.Units[v])],
                    Minutes = item.Minutes,
                    Reach = item.Reach,
                    CostVnd = item.CostVnd,
                },
                cancellationToken));
        }

        await work.InAsync<CommunicationService, Guid>(s => s.PlanAsync(new PlanCommunications(work.Units["phong-van-hoa"], today.Year, 4, "Kế hoạch mẫu"), cancellationToken));
    }

    private sealed record Item(int DaysAgo, CommunicationKind Kind, CommunicationMedium Medium, string Topic, string Unit, string[] Villages)
    {
        public int? Minutes { get; init; }

        public int? Reach { get; init; }

        public long? CostVnd { get; init; }
    }
}
