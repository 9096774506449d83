namespace ChungSuc.Core.Exemplars;

/// <summary>What is found and spread (Kế hoạch của xã, mục I.2: điển hình tiên tiến, sáng kiến, kinh nghiệm hay, mô hình; mục III.3: chỉ đạo điểm).</summary>
public enum ExemplarKind
{
    Exemplar = 1,
    Model = 2,
    Initiative = 3,
    Experience = 4,
    Pilot = 5,
}

public enum ExemplarField
{
    Production = 1,
    Infrastructure = 2,
    Environment = 3,
    Culture = 4,
    Security = 5,
    Mobilisation = 6,
    Administration = 7,
    Other = 8,
}

/// <summary>What happened to it after it was found. Each is a row with who, when and evidence.</summary>
public enum StepKind
{
    Verified = 1,
    Refuted = 2,
    Honoured = 3,
    Replicated = 4,
    Lesson = 5,
    Consent = 6,
    ConsentWithdrawn = 7,
}

public enum HonourKind
{
    /// <summary>Biểu dương, tuyên dương.</summary>
    Praised = 1,

    /// <summary>Khen thưởng: Giấy khen, Bằng khen.</summary>
    Commended = 2,

    /// <summary>Công nhận: sáng kiến do người đứng đầu công nhận (Luật Thi đua, khen thưởng 06/2022/QH15).</summary>
    Recognised = 3,
}

/// <summary>How far it has come; derived from its steps.</summary>
public enum ExemplarStage
{
    Found = 1,
    Refuted = 2,
    Verified = 3,
    Honoured = 4,
    Replicated = 5,
}

public static class ExemplarNames
{
    public static string Vietnamese(this ExemplarKind kind) => kind switch
    {
        ExemplarKind.Exemplar => "Điển hình tiên tiến",
        ExemplarKind.Model => "Mô hình",
        ExemplarKind.Initiative => "Sáng kiến",
        ExemplarKind.Experience => "Kinh nghiệm hay",
        ExemplarKind.Pilot => "Điểm chỉ đạo",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of exemplar."),
    };

    public static string Vietnamese(this ExemplarField field) => field switch
    {
        ExemplarField.Production => "Phát triển sản xuất, tăng thu nhập",
        ExemplarField.Infrastructure => "Hiến đất, làm đường, công trình",
        ExemplarField.Environment => "Môi trường, cảnh quan",
        ExemplarField.Culture => "Văn hóa, giáo dục, y tế",
        ExemplarField.Security => "An ninh trật tự",
        ExemplarField.Mobilisation => "Vận động nhân dân, hòa giải",
        ExemplarField.Administration => "Cải cách hành chính, chuyển đổi số",
        ExemplarField.Other => "Khác",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field of exemplars."),
    };

    public static string Vietnamese(this StepKind kind) => kind switch
    {
        StepKind.Verified => "Xác minh đúng",
        StepKind.Refuted => "Xác minh chưa đủ căn cứ",
        StepKind.Honoured => "Biểu dương, công nhận",
        StepKind.Replicated => "Nhân rộng",
        StepKind.Lesson => "Bài học",
        StepKind.Consent => "Đồng ý nêu tên công khai",
        StepKind.ConsentWithdrawn => "Rút lại đồng ý nêu tên",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of step."),
    };

    public static string Vietnamese(this HonourKind kind) => kind switch
    {
        HonourKind.Praised => "Biểu dương, tuyên dương",
        HonourKind.Commended => "Khen thưởng",
        HonourKind.Recognised => "Công nhận",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of honour."),
    };

    public static string Vietnamese(this ExemplarStage stage) => stage switch
    {
        ExemplarStage.Found => "mới phát hiện",
        ExemplarStage.Refuted => "chưa đủ căn cứ",
        ExemplarStage.Verified => "đã xác minh",
        ExemplarStage.Honoured => "đã biểu dương, công nhận",
        ExemplarStage.Replicated => "đã nhân rộng",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };
}
