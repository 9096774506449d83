using ChungSuc.Core.Measures;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Supports;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Tests.Policies;

/// <summary>Figures of help, policies and proposals, worked by hand. A database of its own: the records of the year are those below and no others.</summary>
public sealed class PolicyMeasureTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Units =
        ["chinh_sach.so_ban_hanh", "chinh_sach.so_da_trien_khai", "chinh_sach.so_de_xuat", "ho_tro.tong_so", "ho_tro.so_co_dia_chi_va_ket_qua", "ho_tro.gia_tri"];

    [Fact]
    public async Task Figures_OfTheYear_EqualThoseWorkedByHand()
    {
        var (agency, front) = ((await app.UnitAsync("Phòng Kinh tế")).Id, (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id);
        var (person, other) = ((await app.PersonAsync(TestCommunes.PersonB)).Id, (await app.PersonAsync(TestCommunes.PersonA)).Id);
        Assert.Null((await ReadAsync())[agency, Units[0]]);
        await PoliciesAsync(agency, front, person);
        await ProposalsAsync(front);
        await SupportsAsync(agency, front);

        var table = await ReadAsync();

        // Agency: 1 policy of 2025; uses 2 policies (one of them twice); no proposal; 3 helps end in 2025, 1 with village and result, worth 5 million.
        Assert.Equal([1, 2, 0, 3, 1, 5_000_000], Row(table, agency));

        // Front: none issued, 1 used, 1 proposal accepted in 2025 (sent in 2024), the refused and the sent ones not; 1 help without value that counts.
        Assert.Equal([0, 1, 1, 1, 1, 0], Row(table, front));

        // Commune: 2 policies of its own (the province's not), 2 policies used by somebody, 1 proposal, 4 helps, 2 count.
        Assert.Equal([2, 2, 1, 4, 2, 5_000_000], Row(table, app.CommuneId));
        Assert.Equal("Đường hoa (Thôn Đông)", Assert.Single(table[agency, "ho_tro.danh_sach"]!.Cases!).Label);
        Assert.Equal("12/KH-PKT: Kế hoạch vùng na", Assert.Single(table[person, "chinh_sach.tham_gia"]!.Cases!).Label);
        Assert.Empty(table[other, "chinh_sach.tham_gia"]!.Cases!);
    }

    private Task<FigureTable> ReadAsync() => app.InCommuneAsync<MeasureQueries, FigureTable>(
        q => q.ReadAsync([.. Units, "ho_tro.danh_sach", "chinh_sach.tham_gia"], 2025, null, [SubjectKind.Unit, SubjectKind.Person], default));

    private static decimal?[] Row(FigureTable table, Guid unit) => [.. Units.Select(key => table[unit, key]?.Number)];

    private async Task PoliciesAsync(Guid agency, Guid front, Guid author)
    {
        var own = await IssueAsync("12/KH-PKT", "Kế hoạch vùng na", new DateOnly(2025, 3, 1), PolicyLevel.Commune, agency, author);
        await IssueAsync("08/NQ-HĐND", "Nghị quyết hỗ trợ xi măng", new DateOnly(2025, 5, 1), PolicyLevel.Commune, app.CommuneId);
        var old = await IssueAsync("99/QĐ-UBND", "Quyết định cũ của tỉnh", new DateOnly(2024, 12, 1), PolicyLevel.Province, null);
        await UseAsync(own, agency, new DateOnly(2025, 3, 5));
        await UseAsync(own, agency, new DateOnly(2025, 6, 5));
        await UseAsync(old, agency, new DateOnly(2025, 1, 2));
        await UseAsync(own, front, new DateOnly(2025, 4, 1));
        var wrong = await UseAsync(old, front, new DateOnly(2025, 4, 2));
        await app.AsAsync<PolicyService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidPolicy(old, wrong, "Ghi nhầm")));
    }

    private async Task ProposalsAsync(Guid front)
    {
        var accepted = await ProposeAsync(front, "Quỹ quay vòng", new DateOnly(2024, 11, 1));
        var refused = await ProposeAsync(front, "Bỏ lệ phí", new DateOnly(2025, 2, 1));
        await ProposeAsync(front, "Chờ trả lời", new DateOnly(2025, 9, 1));
        await StepAsync(accepted, ProposalStepKind.Answered, new DateOnly(2024, 12, 1));
        await StepAsync(accepted, ProposalStepKind.Accepted, new DateOnly(2025, 1, 15));
        await StepAsync(accepted, ProposalStepKind.CarriedOut, new DateOnly(2025, 6, 1));
        await StepAsync(refused, ProposalStepKind.Refused, new DateOnly(2025, 3, 1));
    }

    private async Task SupportsAsync(Guid agency, Guid front)
    {
        var east = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        await ResultAsync(await HelpAsync(agency, east, "Đường hoa", 5_000_000));
        await HelpAsync(agency, east, "Đang làm dở", 7_000_000);
        await ResultAsync(await HelpAsync(agency, app.CommuneId, "Chung toàn xã", 9_000_000));
        await ResultAsync(await HelpAsync(front, east, "Sửa nhà cho hộ nghèo", null));
    }

    private Task<Guid> IssueAsync(string number, string title, DateOnly on, PolicyLevel level, Guid? issuer, params Guid[] authors) =>
        app.AsAsync<PolicyService, Guid>(Role.ProgrammeOfficer, s => s.RecordAsync(new RecordPolicy
        {
            Kind = PolicyKind.Plan, Level = level, DocumentNumber = number, IssuedOn = on, IssuerUnitId = issuer, IssuerName = issuer is null ? "UBND tỉnh" : null, Title = title, AuthorIds = authors,
        }));

    private Task<Guid> UseAsync(Guid policy, Guid unit, DateOnly on) =>
        app.AsAsync<PolicyService, Guid>(Role.ProgrammeOfficer, s => s.UseAsync(new RecordPolicyUse { PolicyId = policy, UnitId = unit, UsedOn = on, What = "Họp phổ biến" }));

    private Task<Guid> ProposeAsync(Guid unit, string title, DateOnly on) =>
        app.AsAsync<ProposalService, Guid>(Role.Front, s => s.RecordAsync(new RecordProposal { UnitId = unit, ProposedOn = on, Addressee = "UBND xã", Title = title }));

    private Task<Guid> StepAsync(Guid proposal, ProposalStepKind kind, DateOnly on) =>
        app.AsAsync<ProposalService, Guid>(Role.Front, s => s.StepAsync(new RecordProposalStep { ProposalId = proposal, Kind = kind, On = on, Note = "Công văn trả lời" }));

    private async Task<Guid> HelpAsync(Guid giver, Guid place, string what, long? value) =>
        (await app.AsAsync<SupportService, SupportOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(
            new RecordSupport { GiverUnitId = giver, UnitId = place, What = what, FromOn = new DateOnly(2025, 3, 1), ValueVnd = value, DespiteLikeness = true }))).Id!.Value;

    private Task<Guid> ResultAsync(Guid support) =>
        app.AsAsync<SupportService, Guid>(Role.ProgrammeOfficer, s => s.RecordResultAsync(
            new RecordSupportResult { SupportId = support, On = new DateOnly(2025, 9, 1), Text = "Xong và bàn giao cho thôn" }));
}
