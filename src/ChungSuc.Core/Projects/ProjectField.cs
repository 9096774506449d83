namespace ChungSuc.Core.Projects;

/// <summary>What a work is for, after the infrastructure criteria of the commune's set (Quyết định 318/QĐ-TTg: criteria 2 to 8 and 17).</summary>
public enum ProjectField
{
    Transport = 1,
    Irrigation = 2,
    Electricity = 3,
    School = 4,
    CultureHouse = 5,
    Market = 6,
    HealthStation = 7,
    CleanWater = 8,
    Environment = 9,
    Other = 10,
}

/// <summary>Where the money of a work comes from. The district tier ended on 30/6/2025 (Luật 72/2025/QH15).</summary>
public enum FundingSource
{
    CentralBudget = 1,
    ProvinceBudget = 2,
    DistrictBudget = 3,
    CommuneBudget = 4,
    Credit = 5,
    Enterprise = 6,
    People = 7,
}

/// <summary>What a line of a work's ledger says.</summary>
public enum LineKind
{
    AcceptedVolume = 1,
    Settlement = 2,
    Payment = 3,

    /// <summary>Paid before the volume is accepted; counts as paid once it is.</summary>
    Advance = 4,

    /// <summary>Money assigned by a decision for what is accepted and unpaid, to be spent until a day.</summary>
    Allocation = 5,
}

public static class ProjectNames
{
    public static string Vietnamese(this ProjectField field) => field switch
    {
        ProjectField.Transport => "Giao thông",
        ProjectField.Irrigation => "Thủy lợi",
        ProjectField.Electricity => "Điện",
        ProjectField.School => "Trường học",
        ProjectField.CultureHouse => "Nhà văn hóa, sân thể thao",
        ProjectField.Market => "Chợ",
        ProjectField.HealthStation => "Trạm y tế",
        ProjectField.CleanWater => "Nước sạch",
        ProjectField.Environment => "Môi trường",
        ProjectField.Other => "Khác",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field of works."),
    };

    public static string Vietnamese(this FundingSource source) => source switch
    {
        FundingSource.CentralBudget => "Ngân sách trung ương",
        FundingSource.ProvinceBudget => "Ngân sách tỉnh",
        FundingSource.DistrictBudget => "Ngân sách huyện (đến 30/6/2025)",
        FundingSource.CommuneBudget => "Ngân sách xã",
        FundingSource.Credit => "Tín dụng",
        FundingSource.Enterprise => "Doanh nghiệp",
        FundingSource.People => "Dân góp",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Unknown source of money."),
    };

    public static string Vietnamese(this LineKind kind) => kind switch
    {
        LineKind.AcceptedVolume => "Khối lượng nghiệm thu",
        LineKind.Settlement => "Quyết toán được duyệt",
        LineKind.Payment => "Thanh toán",
        LineKind.Advance => "Tạm ứng",
        LineKind.Allocation => "Vốn bố trí",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of line."),
    };

    public static bool IsPaid(this LineKind kind) => kind is LineKind.Payment or LineKind.Advance;
}
