namespace ChungSuc.Core.Policies;

/// <summary>What was issued (Kế hoạch của xã, mục II.2 and IV.1.a).</summary>
public enum PolicyKind
{
    Guideline = 1,
    Policy = 2,
    Mechanism = 3,
    Solution = 4,
    Plan = 5,
    Guidance = 6,
}

/// <summary>Who issues. The district tier ended on 30/6/2025 (Luật 72/2025/QH15).</summary>
public enum PolicyLevel
{
    Central = 1,
    Province = 2,
    District = 3,
    Commune = 4,
}

public enum ProposalStepKind
{
    Answered = 1,

    /// <summary>Được ghi nhận: from this day the proposal counts.</summary>
    Accepted = 2,
    Refused = 3,
    CarriedOut = 4,
}

public enum ProposalState
{
    Sent = 1,
    Answered = 2,
    Accepted = 3,
    Refused = 4,
    CarriedOut = 5,
}

public static class PolicyNames
{
    public static string Vietnamese(this PolicyKind kind) => kind switch
    {
        PolicyKind.Guideline => "Chủ trương, nghị quyết",
        PolicyKind.Policy => "Chính sách",
        PolicyKind.Mechanism => "Cơ chế",
        PolicyKind.Solution => "Giải pháp",
        PolicyKind.Plan => "Kế hoạch, chương trình",
        PolicyKind.Guidance => "Hướng dẫn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of policy."),
    };

    public static string Vietnamese(this PolicyLevel level) => level switch
    {
        PolicyLevel.Central => "Trung ương",
        PolicyLevel.Province => "Tỉnh",
        PolicyLevel.District => "Huyện",
        PolicyLevel.Commune => "Xã",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown level."),
    };

    public static string Vietnamese(this ProposalStepKind kind) => kind switch
    {
        ProposalStepKind.Answered => "Đã trả lời",
        ProposalStepKind.Accepted => "Được ghi nhận",
        ProposalStepKind.Refused => "Không được chấp nhận",
        ProposalStepKind.CarriedOut => "Đã thực hiện",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown step of a proposal."),
    };

    public static string Vietnamese(this ProposalState state) => state switch
    {
        ProposalState.Sent => "Đã gửi",
        ProposalState.Answered => "Đã trả lời",
        ProposalState.Accepted => "Được ghi nhận",
        ProposalState.Refused => "Không được chấp nhận",
        ProposalState.CarriedOut => "Đã thực hiện",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state of a proposal."),
    };
}
