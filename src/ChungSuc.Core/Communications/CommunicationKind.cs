namespace ChungSuc.Core.Communications;

/// <summary>What was done to make the movement known (Kế hoạch của xã, mục II.3, III.1, III.2).</summary>
public enum CommunicationKind
{
    News = 1,
    Article = 2,
    Column = 3,
    Broadcast = 4,
    Meeting = 5,
    Contest = 6,
    Display = 7,
    Post = 8,
}

/// <summary>By which way it reached people.</summary>
public enum CommunicationMedium
{
    VillageLoudspeaker = 1,
    CommuneRadio = 2,
    CommuneWebsite = 3,
    Press = 4,
    Zalo = 5,
    OtherSocial = 6,
    InPerson = 7,
    Outdoor = 8,
    Leaflet = 9,
}

public static class CommunicationNames
{
    /// <summary>Tin, bài, chuyên mục: what is written about a village.</summary>
    public static readonly IReadOnlyList<CommunicationKind> Written = [CommunicationKind.News, CommunicationKind.Article, CommunicationKind.Column];

    /// <summary>Buổi: people come together.</summary>
    public static readonly IReadOnlyList<CommunicationKind> Sessions = [CommunicationKind.Meeting, CommunicationKind.Contest];

    public static string Vietnamese(this CommunicationKind kind) => kind switch
    {
        CommunicationKind.News => "Tin",
        CommunicationKind.Article => "Bài",
        CommunicationKind.Column => "Chuyên mục",
        CommunicationKind.Broadcast => "Phát thanh, loa",
        CommunicationKind.Meeting => "Họp dân, buổi tuyên truyền",
        CommunicationKind.Contest => "Hội thi, giao lưu",
        CommunicationKind.Display => "Pa nô, khẩu hiệu",
        CommunicationKind.Post => "Bài trên mạng xã hội",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of communication."),
    };

    public static string Vietnamese(this CommunicationMedium medium) => medium switch
    {
        CommunicationMedium.VillageLoudspeaker => "Loa thôn",
        CommunicationMedium.CommuneRadio => "Đài truyền thanh xã",
        CommunicationMedium.CommuneWebsite => "Trang thông tin điện tử xã",
        CommunicationMedium.Press => "Báo, đài tỉnh và trung ương",
        CommunicationMedium.Zalo => "Zalo",
        CommunicationMedium.OtherSocial => "Facebook, mạng xã hội khác",
        CommunicationMedium.InPerson => "Trực tiếp, nhà văn hóa",
        CommunicationMedium.Outdoor => "Pa nô, áp phích, khẩu hiệu",
        CommunicationMedium.Leaflet => "Tờ rơi, tài liệu",
        _ => throw new ArgumentOutOfRangeException(nameof(medium), medium, "Unknown medium."),
    };
}
