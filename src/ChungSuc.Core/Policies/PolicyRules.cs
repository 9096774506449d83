using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Policies;

/// <summary>What may stand in the register of policies and proposals.</summary>
internal static class PolicyRules
{
    private static readonly DateOnly LastDistrictDay = new(2025, 6, 30);

    public static string Needed(string? text, int most, string ask, string field) => Given(text, most, field) ?? throw new RuleException("policy.text.empty", ask, field);

    public static string? Given(string? text, int most, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            _ when clean.Length > most => throw new RuleException("policy.text.long", $"Nội dung dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    public static DateOnly Past(DateOnly day, DateOnly today, string noun, string field)
    {
        var problem = day switch
        {
            _ when day > today => $"{noun} chưa tới. Nhập ngày đã qua, không sau hôm nay.",
            _ when day < Policy.FirstDay => $"{noun} sớm hơn năm 2000. Kiểm tra lại năm.",
            _ => null,
        };
        return problem is null ? day : throw new RuleException("policy.day", problem, field);
    }

    public static void Check(RecordPolicy input)
    {
        var (problem, field) = input switch
        {
            { Level: PolicyLevel.District } when input.IssuedOn > LastDistrictDay =>
                ("Cấp huyện kết thúc ngày 30/6/2025. Chọn cấp tỉnh hoặc cấp xã.", nameof(RecordPolicy.Level)),
            { Level: PolicyLevel.Commune, IssuerUnitId: null } => ("Chọn xã hoặc đơn vị đã ban hành.", nameof(RecordPolicy.IssuerUnitId)),
            { Level: not PolicyLevel.Commune, IssuerUnitId: not null } => ("Văn bản cấp trên không do đơn vị của xã ban hành. Để trống ô này.", nameof(RecordPolicy.IssuerUnitId)),
            _ when input.ValidFrom < input.IssuedOn => ("Ngày có hiệu lực phải từ ngày ban hành trở đi.", nameof(RecordPolicy.ValidFrom)),
            _ when input.ValidTo < (input.ValidFrom ?? input.IssuedOn) => ("Ngày hết hiệu lực phải sau ngày có hiệu lực.", nameof(RecordPolicy.ValidTo)),
            _ => (null, string.Empty),
        };
        Throw("policy.rule", problem, field);
    }

    /// <summary>Accepted before carried out; refused and accepted exclude each other.</summary>
    public static void CheckStep(RecordProposalStep input, Proposal proposal, IReadOnlyList<ProposalStep> steps)
    {
        var last = steps.Select(s => s.On).DefaultIfEmpty(proposal.ProposedOn).Max();
        bool Has(ProposalStepKind kind) => steps.Any(s => s.Kind == kind);
        var (problem, field) = input.Kind switch
        {
            _ when input.On < proposal.ProposedOn =>
                ($"Đề xuất gửi ngày {VietnameseDate.Screen(proposal.ProposedOn)}. Nhập ngày từ đó trở đi.", nameof(RecordProposalStep.On)),
            _ when Has(ProposalStepKind.Refused) => ("Đề xuất đã không được chấp nhận. Hủy bước đó trước nếu ghi nhầm.", nameof(RecordProposalStep.Kind)),
            ProposalStepKind.Accepted or ProposalStepKind.Refused when Has(ProposalStepKind.Accepted) =>
                ("Đề xuất đã được ghi nhận. Hủy bước đó trước nếu ghi nhầm.", nameof(RecordProposalStep.Kind)),
            ProposalStepKind.CarriedOut when !Has(ProposalStepKind.Accepted) => ("Ghi bước “Được ghi nhận” trước, rồi ghi việc đã thực hiện.", nameof(RecordProposalStep.Kind)),
            ProposalStepKind.CarriedOut when input.On < last => ($"Bước trước có ngày {VietnameseDate.Screen(last)}. Nhập ngày từ đó trở đi.", nameof(RecordProposalStep.On)),
            _ => (null, string.Empty),
        };
        Throw("proposal.step", problem, field);
    }

    public static void CheckFiles(IReadOnlyList<StoredFile> files)
    {
        if (files.Count > EvidenceBinder.MostFiles)
        {
            throw new RuleException("policy.evidence.many", $"Chọn tối đa {EvidenceBinder.MostFiles} tệp minh chứng.", "Evidence");
        }
    }

    private static void Throw(string code, string? problem, string field)
    {
        if (problem is not null)
        {
            throw new RuleException(code, problem, field);
        }
    }
}
