namespace ChungSuc.Core.Movements.Files;

/// <summary>Phong trào theo chuyên đề or thường xuyên: Luật Thi đua, khen thưởng 06/2022/QH15 Điều 16.</summary>
public enum MovementFileKind
{
    Thematic,
    Regular,
}

/// <summary>What a clause of the plan is for.</summary>
public enum ClauseKind
{
    Opening,
    Purpose,
    Requirement,
    Content,
    Solution,
    Criterion,
    Commendation,
    Schedule,
    Duty,
    Closing,
}

public enum MilestoneKind
{
    InterimReview,
    FinalReview,
    Inspection,
}

/// <summary>What a body named by the plan does for the movement.</summary>
public enum BodyRole
{
    SteeringCommittee,
    Council,
    StandingAgency,
    CouncilStandingAgency,
}

/// <summary>The words of movement files, once for reading and for showing.</summary>
public static class MovementFileWords
{
    public static readonly (string Word, MovementFileKind Value)[] Kinds =
    [
        ("chuyên đề", MovementFileKind.Thematic),
        ("thường xuyên", MovementFileKind.Regular),
    ];

    public static readonly (string Word, PlanLevel Value)[] Levels =
    [
        ("xã", PlanLevel.Commune),
        ("huyện", PlanLevel.District),
        ("tỉnh", PlanLevel.Province),
        ("toàn quốc", PlanLevel.Nation),
    ];

    public static readonly (string Word, ClauseKind Value)[] ClauseKinds =
    [
        ("mở đầu", ClauseKind.Opening),
        ("mục đích", ClauseKind.Purpose),
        ("yêu cầu", ClauseKind.Requirement),
        ("nội dung", ClauseKind.Content),
        ("giải pháp", ClauseKind.Solution),
        ("đối tượng, tiêu chí", ClauseKind.Criterion),
        ("khen thưởng", ClauseKind.Commendation),
        ("tiến độ", ClauseKind.Schedule),
        ("tổ chức thực hiện", ClauseKind.Duty),
        ("kết thúc", ClauseKind.Closing),
    ];

    public static readonly (string Word, MilestoneKind Value)[] MilestoneKinds =
    [
        ("sơ kết", MilestoneKind.InterimReview),
        ("tổng kết", MilestoneKind.FinalReview),
        ("kiểm tra", MilestoneKind.Inspection),
    ];

    public static readonly (string Word, BodyRole Value)[] BodyRoles =
    [
        ("ban chỉ đạo", BodyRole.SteeringCommittee),
        ("hội đồng thi đua - khen thưởng", BodyRole.Council),
        ("thường trực ban chỉ đạo", BodyRole.StandingAgency),
        ("thường trực hội đồng", BodyRole.CouncilStandingAgency),
    ];

    /// <summary>Codes of who may take part or receive, with the words shown.</summary>
    public static readonly IReadOnlyDictionary<string, string> Subjects = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["agency"] = "cơ quan, đơn vị",
        ["mass_organisation"] = "Mặt trận và tổ chức chính trị - xã hội",
        ["commune"] = "xã",
        ["village"] = "thôn",
        ["residential_area"] = "khu dân cư",
        ["enterprise"] = "doanh nghiệp",
        ["cooperative"] = "hợp tác xã",
        ["household"] = "hộ gia đình",
        ["official"] = "cán bộ, công chức, viên chức",
        ["worker"] = "người lao động, thành viên hợp tác xã",
        ["collective"] = "tập thể",
        ["individual"] = "cá nhân",
    };

    public static string Of<T>((string Word, T Value)[] words, T value)
        where T : struct, Enum
    {
        return Array.Find(words, w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, "No word for this value.");
    }
}
