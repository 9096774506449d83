namespace ChungSuc.Core.Contributions;

/// <summary>What is given (Kế hoạch của xã, mục II.3: vật chất, công sức, ý tưởng).</summary>
public enum ContributionKind
{
    Money = 1,
    LabourDays = 2,
    LandM2 = 3,
    Goods = 4,
    Idea = 5,
}

/// <summary>Where the giver comes from. The district tier ended on 30/6/2025 (Luật 72/2025/QH15).</summary>
public enum GiverOrigin
{
    Commune = 1,
    District = 2,
    Province = 3,
    OutsideProvince = 4,
    Abroad = 5,
}

public static class ContributionNames
{
    public static string Vietnamese(this ContributionKind kind) => kind switch
    {
        ContributionKind.Money => "Tiền",
        ContributionKind.LabourDays => "Ngày công",
        ContributionKind.LandM2 => "Đất",
        ContributionKind.Goods => "Hiện vật",
        ContributionKind.Idea => "Ý tưởng, sáng kiến",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of contribution."),
    };

    public static string Vietnamese(this GiverOrigin origin) => origin switch
    {
        GiverOrigin.Commune => "Trong xã",
        GiverOrigin.District => "Ngoài xã, trong huyện",
        GiverOrigin.Province => "Ngoài xã, trong tỉnh",
        GiverOrigin.OutsideProvince => "Ngoài tỉnh",
        GiverOrigin.Abroad => "Nước ngoài",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Unknown origin."),
    };
}
