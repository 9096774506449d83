using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Made-up help in every state, two policies with their use, and one proposal, in few processes.</summary>
internal sealed class SampleSupports : ISamplePart
{
    private const long Million = 1_000_000;

    /// <summary>Giver, village, what, days from today to the beginning and to the end, millions, days of work, days since the result, result.</summary>
    private static readonly (string Giver, string Place, string What, int From, int To, long? Millions, int? Days, int? ResultAgo, string? Result)[] Helps =
    [
        ("phong-kinh-te", "na-mau", "Hướng dẫn 12 hộ trồng na theo VietGAP", -200, -60, 18, 24, 62, "12 hộ được cấp mã vùng trồng, 3,6 ha na đạt VietGAP"),
        ("phu-nu", "suoi-mau", "Trồng đường hoa từ cổng thôn đến nhà văn hóa", -90, -30, 4, 60, 35, "Trồng xong 450 m đường hoa, phân công hộ chăm sóc"),
        ("dn-xay-dung", "dong-mau", "Cho máy san nền sân thể thao thôn", -40, -10, 25, null, null, null),
        ("doan-thanh-nien", "lung-mau", "Lắp 20 bóng đèn năng lượng mặt trời đường thôn", -15, 25, 14, 30, null, null),
        ("mat-tran", SampleCommune.CommunePlace, "Vận động quỹ giúp hộ nghèo sửa nhà", -20, 40, 60, null, null, null),
    ];

    public int Order => 42;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        foreach (var help in Helps)
        {
            var outcome = await work.InAsync<SupportService, SupportOutcome>(service => service.RecordAsync(
                new RecordSupport
                {
                    GiverUnitId = work.Units[help.Giver],
                    UnitId = work.Units[help.Place],
                    What = help.What,
                    FromOn = today.AddDays(help.From),
                    ToOn = today.AddDays(help.To),
                    ValueVnd = help.Millions * Million,
                    LabourDays = help.Days,
                },
                cancellationToken));
            if (help is { ResultAgo: { } ago, Result: { } result })
            {
                await work.InAsync<SupportService, Guid>(service => service.RecordResultAsync(
                    new RecordSupportResult { SupportId = outcome.Id!.Value, On = today.AddDays(-ago), Text = result }, cancellationToken)); // no two look alike
            }
        }

        await LoadPoliciesAsync(work, today, cancellationToken);
    }

    private static async Task LoadPoliciesAsync(SampleWork work, DateOnly today, CancellationToken cancellationToken)
    {
        var issued = today.AddDays(-150);
        var policy = await work.InAsync<PolicyService, Guid>(service => service.RecordAsync(
            new RecordPolicy
            {
                Kind = PolicyKind.Guideline,
                Level = PolicyLevel.Commune,
                DocumentNumber = "08/NQ-HĐND",
                IssuedOn = issued,
                IssuerUnitId = work.CommuneId,
                IssuerName = "Hội đồng nhân dân xã Mẫu",
                Title = "Hỗ trợ 50% xi măng cho thôn làm đường ngõ xóm (văn bản mẫu)",
                AuthorIds = [work.Persons["p07"]],
            },
            cancellationToken));
        await work.InAsync<PolicyService, Guid>(service => service.UseAsync(
            new RecordPolicyUse
            {
                PolicyId = policy, UnitId = work.Units["phong-kinh-te"], UsedOn = issued.AddDays(9), What = "Hướng dẫn 9 thôn lập danh sách tuyến đường, cấp 120 tấn xi măng", Result = "Làm xong 2,4 km đường ngõ xóm",
            },
            cancellationToken));
        var proposal = await work.InAsync<ProposalService, Guid>(service => service.RecordAsync(
            new RecordProposal { UnitId = work.Units["phu-nu"], ProposedOn = today.AddDays(-70), Addressee = "UBND xã Mẫu", Title = "Cho vay quỹ quay vòng để hội viên làm nhà tiêu hợp vệ sinh" },
            cancellationToken));
        await work.InAsync<ProposalService, Guid>(service => service.StepAsync(
            new RecordProposalStep { ProposalId = proposal, Kind = ProposalStepKind.Accepted, On = today.AddDays(-55), Note = "UBND xã đồng ý, giao Hội Liên hiệp Phụ nữ xã quản lý quỹ" }, cancellationToken));
    }
}
