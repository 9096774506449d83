using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ChungSuc.Core.Data;
using ChungSuc.Core.Reviews;
using ChungSuc.Web.Pages.Measures;
using ChungSuc.Core.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Inspections;

/// <summary>What leaves the room: figures, reports, Excel, Word. A database of its own.</summary>
public sealed class InspectionPapersTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly InspectionWorld world = new(app);

    [Fact]
    public async Task Records_LeaveTheRoom_AsFigureReportExcelAndWord()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var visit = await world.MadeAsync(Role.EmulationSecretary, "=Kiểm tra hồ sơ", new DateOnly(2025, 10, 10));
        await world.FindingAsync(Role.EmulationSecretary, visit, "Lập lại sổ họp thôn", new DateOnly(2025, 10, 30));

        var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(["kiem_tra.so_cuoc", "kiem_tra.kien_nghi_con_mo"], 2025, app.CommuneId, default));
        var visits = await secretary.GetAsync(RecordLinks.UrlOf(table[app.CommuneId, "kiem_tra.so_cuoc"]!.Records)!);
        var findings = await secretary.GetAsync(RecordLinks.UrlOf(table[app.CommuneId, "kiem_tra.kien_nghi_con_mo"]!.Records)!);
        var figures = await FiguresAsync();
        var (status, book, _) = await secretary.DownloadAsync("/kiem-tra/excel?q=ho+so");
        var (_, word, _) = await secretary.DownloadAsync($"/kiem-tra/{visit}/bien-ban/tep");

        Assert.Contains("=Kiểm tra hồ sơ", visits.Text, StringComparison.Ordinal);
        Assert.Contains("Lập lại sổ họp thôn", findings.Text, StringComparison.Ordinal);
        Assert.Equal(["1 cuộc", "0 cuộc", "1 kiến nghị", "1 kiến nghị", "0%"], figures.Take(5).Select(f => f.Words?.Replace('\u00A0', ' ')));
        Assert.Equal(["1", "10/10/2025", "=Kiểm tra hồ sơ; tại Thôn Đông", "Kế hoạch =Kiểm tra hồ sơ", "1"], figures.Single(f => f.Key == "phu_luc.kiem_tra").Annex!.Rows[0].Cells);
        Assert.Equal(["1", "Lập lại sổ họp thôn", "Thôn Đông", "30/10/2025", "đang làm"], figures.Single(f => f.Key == "phu_luc.kien_nghi").Annex!.Rows[0].Cells);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("=Kiểm tra hồ sơ", Part(book, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", Part(book, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("Lập lại sổ họp thôn", Part(book, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
        var text = string.Concat(XDocument.Parse(Part(word, "word/document.xml")).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
        Assert.Contains("Kiến nghị Thôn Đông: Lập lại sổ họp thôn. Thời hạn: 30/10/2025.", text, StringComparison.Ordinal);
        Assert.Contains("Thôn làm đúng kế hoạch", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remark_OfOwnVillage_AnsweredByTheCommuneAndVoidedByItsWriter()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var form = await head.GetAsync("/kiem-tra/cong-dong/ghi");
        var values = new Dictionary<string, string> { ["Input.Work"] = "Đường trục 2025/007", ["Input.Text"] = "Bê tông mỏng", ["Input.On"] = "12/10/2025" };

        var recorded = await head.SubmitAsync(form, InspectionWorld.Form(form), values, [new("Input.Evidence", "duong.png", TestFile.Png)]);
        var other = new Dictionary<string, string>(values) { ["Input.VillageId"] = (await app.UnitAsync(TestCommunes.VillageB)).Id.ToString() };
        var refused = await head.SubmitAsync(form = await head.GetAsync("/kiem-tra/cong-dong/ghi"), InspectionWorld.Form(form), other);
        var list = await officer.GetAsync("/kiem-tra/cong-dong?tinh-trang=cho&q=be+tong");
        var answered = await officer.FollowAsync(await officer.PostAsync(recorded.Location + "/tra-loi", new Dictionary<string, string> { ["Text"] = "Đã khoan kiểm tra, đủ 16 cm" }));
        var meddled = await officer.GetAsync("/kiem-tra/huy/cong-dong/" + recorded.Location!.Split('/')[^1]);
        var byOfficer = await officer.SubmitAsync(meddled, InspectionWorld.Form(meddled), new Dictionary<string, string> { ["Reason"] = "x" });
        var gone = await head.FollowAsync(await head.PostAsync("/kiem-tra/huy/cong-dong/" + recorded.Location.Split('/')[^1], new Dictionary<string, string> { ["Reason"] = "Đo lại thấy đủ" }));

        Assert.Equal("Trưởng thôn chỉ ghi phản ánh của thôn mình; Mặt trận ghi được của mọi thôn. Chọn thôn của mình.", refused.ErrorAt("Input.VillageId"));
        Assert.Contains("Đường trục 2025/007", list.Text, StringComparison.Ordinal);
        Assert.Contains("Đã khoan kiểm tra, đủ 16 cm", answered.Text, StringComparison.Ordinal);
        Assert.Contains("duong.png", answered.Text, StringComparison.Ordinal);
        Assert.Equal("Chỉ trưởng thôn của thôn này và Mặt trận hủy phản ánh được.", byOfficer.ErrorAt("Reason"));
        Assert.Contains("Phản ánh này đã hủy. Lý do: Đo lại thấy đủ.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync("/kiem-tra/cong-dong/ghi")).Status);
    }

    [Fact]
    public async Task Get_List_SameNumberOfStatementsForFewAndMany()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        await world.VisitAsync(Role.EmulationSecretary, "Đếm câu lệnh", new DateOnly(2026, 1, 5));
        await secretary.GetAsync("/kiem-tra?q=dem+cau");
        app.Statements.Reset();
        await secretary.GetAsync("/kiem-tra?q=dem+cau");
        var few = app.Statements.Count;
        for (var i = 0; i < 6; i++)
        {
            await world.VisitAsync(Role.EmulationSecretary, $"Đếm câu lệnh {i}", new DateOnly(2026, 1, 5), TestCommunes.VillageB);
        }

        app.Statements.Reset();
        var many = await secretary.GetAsync("/kiem-tra?q=dem+cau");

        Assert.Equal(few, app.Statements.Count);
        Assert.Equal("7 cuộc", many.Html.QuerySelector(".paging .count")!.TextContent);
    }

    private static string Part(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private Task<IReadOnlyList<ReportFigure>> FiguresAsync() => TestScope.RunAsync<IReadOnlyList<ReportFigure>>(app.Services, app.CommuneId, async services =>
    {
        var office = await services.GetRequiredService<AppDbContext>().CommuneOffices.AsNoTracking().SingleAsync(o => o.Id == app.CommuneId);
        var scope = new ReportScope(office, null!, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), new DateOnly(2025, 10, 15)); // this source asks nothing of the plan
        return await services.GetServices<IReportFigures>().Single(f => f.GetType().Name == "InspectionFigures").ReadAsync(scope, default);
    });
}
