using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Projects;

public sealed class ProjectServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const long Million = 1_000_000;

    private static readonly DateOnly Today = new(2025, 10, 15);

    [Fact]
    public async Task Record_Road_NumberSourcesAndOneEvent()
    {
        var id = await RecordAsync(await RoadAsync("Đường trục thôn Đông", Day(2024, 2, 5)));

        var detail = await DetailAsync(id);
        Assert.Equal("Thôn Đông", detail.UnitName);
        Assert.Equal([new(FundingSource.ProvinceBudget, 700 * Million), new(FundingSource.People, 300 * Million)], detail.Funding);
        var sentence = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).Select(e => e.Sentence).SingleAsync());
        Assert.Equal(
            $"ghi công trình số {detail.Project.NumberText}: Đường trục thôn Đông, Thôn Đông, quyết định 12/QĐ-UBND ngày 05/02/2024, tổng mức 1.000.000.000 đồng", sentence);
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "name", "Nhập tên công trình." },
        { "decision", "Nhập số quyết định phê duyệt." },
        { "future", "Ngày quyết định chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay." },
        { "old", "Ngày quyết định sớm hơn năm 2000. Kiểm tra lại năm." },
        { "total", "Tổng mức đầu tư phải lớn hơn 0." },
        { "funding", "Nhập cơ cấu nguồn vốn: ít nhất một nguồn có số tiền." },
        { "sum", "Cộng các nguồn vốn là 1.000.000.000 đồng, thiếu 200.000.000 đồng so với tổng mức đầu tư. Sửa tổng mức hoặc các nguồn." },
        { "plan", "Ngày hoàn thành phải từ ngày khởi công trở đi." },
        { "district", "Cấp huyện kết thúc ngày 30/6/2025. Chọn ngân sách tỉnh hoặc ngân sách xã." },
        { "unit", "Chọn thôn trong danh sách của xã." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Record_BadInput_SaysWhatToDoAndWritesNothing(string flaw, string sentence)
    {
        var good = await RoadAsync("Công trình sai", Day(2024, 3, 1));
        var input = flaw switch
        {
            "name" => good with { Name = " " },
            "decision" => good with { DecisionNumber = null },
            "future" => good with { DecidedOn = Today.AddDays(1) },
            "old" => good with { DecidedOn = Day(1999, 12, 31) },
            "total" => good with { TotalVnd = 0 },
            "funding" => good with { Funding = [] },
            "sum" => good with { TotalVnd = 1200 * Million },
            "plan" => good with { StartsOn = Day(2024, 5, 2), CompletesOn = Day(2024, 5, 1) },
            "district" => good with { DecidedOn = Day(2025, 7, 1), Funding = [new(FundingSource.DistrictBudget, 1000 * Million)] },
            "unit" => good with { UnitId = (await app.UnitAsync("Phòng Kinh tế")).Id },
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "Unknown flaw."),
        };

        var broken = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(input));

        Assert.Equal(sentence, broken.Message);
        Assert.False(await app.DbAsync(db => db.Projects.AnyAsync(p => p.NameFold == "cong trinh sai")));
    }

    [Fact]
    public async Task Record_SameWorkTwiceOrByAnotherRole_IsRefused()
    {
        var input = await RoadAsync("Mương Đông", Day(2024, 3, 2));
        var number = (await DetailAsync(await RecordAsync(input))).Project.NumberText;

        var twin = await Assert.ThrowsAsync<RuleException>(() => RecordAsync(input with { Name = "  mương đông" }));
        var head = await Assert.ThrowsAsync<RuleException>(
            () => app.AsAsync<ProjectService, Guid>(Role.VillageHead, s => s.RecordAsync(input with { Name = "Khác" })));

        Assert.Equal($"Công trình này đã có ở số {number}. Mở công trình đó để ghi tiếp.", twin.Message);
        Assert.Equal("project.right", head.Code);
    }

    [Fact]
    public async Task Payment_AboveAccepted_IsRefusedUnlessAdvance()
    {
        var id = await RecordAsync(await RoadAsync("Đường thử thanh toán", Day(2024, 1, 10)));
        await LineAsync(id, LineKind.AcceptedVolume, Day(2024, 5, 10), 500);
        await LineAsync(id, LineKind.Payment, Day(2024, 6, 20), 450);

        var over = await Assert.ThrowsAsync<RuleException>(() => LineAsync(id, LineKind.Payment, Day(2024, 7, 1), 51));
        var early = await Assert.ThrowsAsync<RuleException>(() => LineAsync(id, LineKind.Payment, Day(2024, 5, 9), 10));
        var backdated = await Assert.ThrowsAsync<RuleException>(() => LineAsync(id, LineKind.Payment, Day(2024, 5, 10), 51));
        await LineAsync(id, LineKind.Advance, Day(2024, 7, 1), 51);
        var tooMuch = await Assert.ThrowsAsync<RuleException>(() => LineAsync(id, LineKind.Advance, Day(2024, 7, 2), 500));

        Assert.Equal(
            "Đến ngày 01/07/2024, nghiệm thu 500.000.000 đồng, đã trả 450.000.000 đồng: chỉ còn 50.000.000 đồng để thanh toán. Ghi nghiệm thu trước, hoặc đánh dấu “Tạm ứng”.",
            over.Message);
        Assert.StartsWith("Đến ngày 09/05/2024, nghiệm thu 0 đồng", early.Message, StringComparison.Ordinal);
        Assert.StartsWith("Đến ngày 20/06/2024, nghiệm thu 500.000.000 đồng, đã trả 450.000.000 đồng", backdated.Message, StringComparison.Ordinal);
        Assert.StartsWith("Tạm ứng làm tổng đã trả vượt tổng mức đầu tư. Nhập không quá 499.000.000 đồng.", tooMuch.Message, StringComparison.Ordinal);
        var debt = await DebtAsync(id, Today);
        Assert.Equal((0, Million), (debt.DebtVnd, debt.AheadVnd));
    }

    [Fact]
    public async Task Line_OfEachKind_RefusesWhatDoesNotFit()
    {
        var id = await RecordAsync(await RoadAsync("Đường thử từ chối", Day(2024, 1, 11)));
        await LineAsync(id, LineKind.AcceptedVolume, Day(2024, 5, 10), 500);
        await LineAsync(id, LineKind.Settlement, Day(2024, 8, 1), 480);

        string[] refused =
        [
            await RefusedAsync(new() { Kind = LineKind.AcceptedVolume, On = Day(2024, 1, 10), AmountVnd = 5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.AcceptedVolume, On = Day(2024, 8, 2), AmountVnd = 5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Settlement, On = Day(2024, 9, 2), AmountVnd = 5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Payment, On = Today.AddDays(1), AmountVnd = 5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Payment, On = Today, AmountVnd = -5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Payment, On = Today, AmountVnd = 5, PaperNumber = " ", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Payment, On = Today, AmountVnd = 5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Payment, On = Today, AmountVnd = 5, PaperNumber = "1", ProjectId = id, Source = FundingSource.DistrictBudget }),
            await RefusedAsync(new() { Kind = LineKind.Allocation, On = Today, AmountVnd = 5, PaperNumber = "1", ProjectId = id }),
            await RefusedAsync(new() { Kind = LineKind.Allocation, On = Today, AmountVnd = 5, PaperNumber = "1", ProjectId = id, Until = Day(2025, 10, 14) }),
            await RefusedAsync(new() { Kind = LineKind.AcceptedVolume, On = Day(2024, 5, 10), AmountVnd = 500 * Million, PaperNumber = " bb 01 ", ProjectId = id }),
        ];

        Assert.Equal(
            [
                "Quyết định phê duyệt công trình có ngày 11/01/2024. Nhập ngày từ đó trở đi.",
                "Công trình đã quyết toán ngày 01/08/2024, không nghiệm thu thêm sau ngày đó. Kiểm tra lại ngày.",
                "Công trình đã có quyết toán ngày 01/08/2024. Hủy dòng đó trước rồi ghi quyết toán mới.",
                "Ngày chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay.",
                "Số tiền phải lớn hơn 0.",
                "Nhập số giấy tờ: biên bản, quyết định hoặc chứng từ.",
                "Chọn nguồn vốn đã chi.",
                "Cấp huyện kết thúc ngày 30/6/2025. Chọn ngân sách tỉnh hoặc ngân sách xã.",
                "Nhập hạn thanh toán của vốn bố trí.",
                "Hạn thanh toán phải từ ngày bố trí vốn trở đi.",
                "Sổ đã có dòng cùng ngày, cùng số tiền, cùng số giấy tờ. Không ghi lại lần nữa.",
            ],
            refused);
    }

    [Fact]
    public async Task Void_PaymentThenWork_DebtComesBackAndTheWorkIsVoidedLast()
    {
        var id = await RecordAsync(await RoadAsync("Đường thử hủy", Day(2024, 1, 12)));
        var volume = await LineAsync(id, LineKind.AcceptedVolume, Day(2024, 5, 10), 500);
        var payment = await LineAsync(id, LineKind.Payment, Day(2024, 6, 20), 200);
        Assert.Equal(300 * Million, (await DebtAsync(id, Today)).DebtVnd);

        var noReason = await Assert.ThrowsAsync<RuleException>(() => VoidAsync(id, payment, " "));
        await VoidAsync(id, payment, "Ghi nhầm công trình");
        Assert.Equal(500 * Million, (await DebtAsync(id, Today)).DebtVnd);
        var twice = await Assert.ThrowsAsync<RuleException>(() => VoidAsync(id, payment, "Nữa"));
        var withLines = await Assert.ThrowsAsync<RuleException>(() => VoidAsync(id, null, "Ghi trùng"));
        await VoidAsync(id, volume, "Ghi trùng");
        await VoidAsync(id, null, "Ghi trùng");

        Assert.Equal("Nêu lý do hủy, ví dụ “ghi nhầm số tiền”.", noReason.Message);
        Assert.Equal("project.voided", twice.Code);
        Assert.Equal("project.void.lines", withLines.Code);
        var detail = await DetailAsync(id);
        Assert.Equal("Ghi trùng", detail.Void!.Reason);
        Assert.Equal(["Ghi trùng", "Ghi nhầm công trình"], detail.Lines.Select(l => l.Void!.Reason));
        Assert.False(await app.DbAsync(db => db.Projects.AnyAsync(p => p.Id == id)));
        Assert.False(await app.DbAsync(db => db.ProjectLines.AnyAsync(l => l.ProjectId == id)));
    }

    [Fact]
    public async Task Record_SameKeyTwice_OneLine()
    {
        var id = await RecordAsync(await RoadAsync("Đường bấm hai lần", Day(2024, 1, 13)));
        var key = Guid.CreateVersion7();
        var input = new RecordProjectLine { ProjectId = id, Kind = LineKind.AcceptedVolume, On = Day(2024, 5, 1), AmountVnd = 7, PaperNumber = "BB 7" };

        var first = await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordLineAsync(input), key);
        var second = await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordLineAsync(input), key);

        Assert.Equal(first, second);
        Assert.Equal(1, await app.DbAsync(db => db.ProjectLines.CountAsync(l => l.ProjectId == id)));
    }

    private async Task<string> RefusedAsync(RecordProjectLine input) =>
        (await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordLineAsync(input)))).Message;

    private async Task<RecordProject> RoadAsync(string name, DateOnly decidedOn) => new()
    {
        Name = name,
        Field = ProjectField.Transport,
        UnitId = (await app.UnitAsync(TestCommunes.VillageA)).Id,
        DecisionNumber = "12/QĐ-UBND",
        DecidedOn = decidedOn,
        TotalVnd = 1000 * Million,
        Funding = [new(FundingSource.ProvinceBudget, 700 * Million), new(FundingSource.People, 300 * Million)],
    };

    private Task<Guid> RecordAsync(RecordProject input) => app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordAsync(input));

    private Task<Guid> LineAsync(Guid id, LineKind kind, DateOnly on, long millions) =>
        app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordLineAsync(new RecordProjectLine
        {
            ProjectId = id,
            Kind = kind,
            On = on,
            AmountVnd = millions * Million,
            PaperNumber = "BB 01",
            Source = kind.IsPaid() ? FundingSource.ProvinceBudget : null,
        }));

    private Task<Guid> VoidAsync(Guid id, Guid? line, string reason) =>
        app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidProject(id, line, reason)));

    private Task<ProjectDetail> DetailAsync(Guid id) => app.InCommuneAsync<ProjectQueries, ProjectDetail>(q => q.GetAsync(id, Today, default));

    private async Task<ProjectDebt> DebtAsync(Guid id, DateOnly day) => (await app.InCommuneAsync<ProjectQueries, ProjectDetail>(q => q.GetAsync(id, day, default))).Debt;

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
