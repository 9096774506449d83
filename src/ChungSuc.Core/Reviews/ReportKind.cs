namespace ChungSuc.Core.Reviews;

/// <summary>Sơ kết and tổng kết are milestones of a plan (Kế hoạch của xã, mục V.1); the rest is asked for in between.</summary>
public enum ReportKind
{
    Interim = 1,
    Final = 2,
    Periodic = 3,
}

/// <summary>Where a part stands on the paper (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).</summary>
public enum ReportPlace
{
    Subject = 1,
    Addressees = 2,
    Opening = 3,
    Section = 4,
    Closing = 5,
    Recipients = 6,
}

/// <summary>Who signs for the People's Committee (Nghị định 30/2020/NĐ-CP, Điều 13).</summary>
public enum SigningOffice
{
    Chairman = 1,
    DeputyForChairman = 2,
}

public static class ReportNames
{
    public static string Vietnamese(this ReportKind kind) => kind switch
    {
        ReportKind.Interim => "Báo cáo sơ kết",
        ReportKind.Final => "Báo cáo tổng kết",
        ReportKind.Periodic => "Báo cáo định kỳ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of report."),
    };

    /// <summary>The part as the person who writes it calls it; a section goes by its heading.</summary>
    public static string Vietnamese(this ReportPlace place) => place switch
    {
        ReportPlace.Subject => "Trích yếu",
        ReportPlace.Addressees => "Kính gửi",
        ReportPlace.Opening => "Đoạn mở đầu",
        ReportPlace.Section => "Mục",
        ReportPlace.Closing => "Đoạn kết",
        ReportPlace.Recipients => "Nơi nhận",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "Unknown place of a report."),
    };

    public static string Vietnamese(this SigningOffice office) => office switch
    {
        SigningOffice.Chairman => "Chủ tịch ký thay mặt Ủy ban nhân dân",
        SigningOffice.DeputyForChairman => "Phó Chủ tịch ký thay Chủ tịch",
        _ => throw new ArgumentOutOfRangeException(nameof(office), office, "Unknown signing office."),
    };
}
