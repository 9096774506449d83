using AngleSharp.Html.Dom;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Tests.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Criteria;

/// <summary>Sets leave and enter as workbooks, and what was published or decided reaches the assessments.</summary>
public sealed class LibraryUseTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Workbook_DownloadedAndTakenInAgain_IsADraftThatSaysTheSame()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var (status, bytes, _) = await browser.DownloadAsync("/bo-tieu-chi/thi-dua-thon/1/excel");

        var answer = await UploadAsync(browser, "thi-dua-thon.xlsx", bytes);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("/bo-tieu-chi/soan/", answer.Location, StringComparison.Ordinal);
        var id = Guid.Parse(answer.Location!.Split('/')[3].Split('?')[0]);
        var draft = await app.DbAsync(db => db.CriteriaSetDrafts.SingleAsync(d => d.Id == id));
        Assert.Empty(SetComparison.Compare(CriteriaSetShelf.Shipped.Find("thi-dua-thon", 1)!.Set, CriteriaSetLoader.Load(draft.Text).Set!));
    }

    [Fact]
    public async Task Workbook_OfAnotherLayout_EachCellIsNamed()
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            book.AddSheet("Bảng điểm", [new XlsxColumn("Tên", 20)]).WriteRow([XlsxValue.Text("Tiêu chí 1")]);
            book.Complete();
        }

        var answer = await UploadAsync(await app.SignInAsync(Role.EmulationSecretary), "bang-diem.xlsx", stream.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("trang “Tiêu chí”", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.CriteriaSetDrafts.CountAsync(d => d.Name.Contains("Bảng điểm"))));
    }

    [Fact]
    public async Task Published_NewVersion_IsOfferedAndFrozenByTheAssessment()
    {
        var draft = await app.AsAsync<CriteriaDraftService, Guid>(Role.EmulationSecretary, s => s.UploadAsync(new UploadCriteriaDraft
        {
            FileName = "phieu.yaml",
            Text = CriteriaSetShelf.Shipped.Find("thi-dua-thon", 1)!.Text.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("name: Mô hình sản xuất hiệu quả,", "name: Mô hình sản xuất có hiệu quả,", StringComparison.Ordinal),
        }));
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        await secretary.PostAsync($"/bo-tieu-chi/soan/{draft}/cong-bo", new Dictionary<string, string> { ["Input.Reason"] = "góp ý của các thôn", ["Reason"] = "góp ý của các thôn" });

        var list = await secretary.GetAsync("/danh-gia/mo?nam=2024");
        var form = await secretary.GetAsync("/danh-gia/mo?nam=2024&bo=thi-dua-thon@2");
        await secretary.SubmitAsync(form, (IHtmlFormElement)form.Html.QuerySelector("main form[method=post]")!, new Dictionary<string, string>());

        Assert.Contains("bản 2, 100 điểm", list.Text, StringComparison.Ordinal);
        var frozen = await app.DbAsync(db => db.FrozenCriteriaSets.SingleAsync(s => s.SetId == "thi-dua-thon" && s.SetVersion == 2));
        Assert.Contains("Mô hình sản xuất có hiệu quả", frozen.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.DbAsync(db => db.Assessments.CountAsync(a => a.FrozenSetId == frozen.Id)));
    }

    [Fact]
    public async Task Parameter_LeftToTheProvince_BlocksTheVerdictUntilItIsEntered()
    {
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments
        {
            Year = 2024,
            SetId = "xa-ntm-2021-2025",
            SetVersion = 1,
            SubjectIds = [app.CommuneId],
            Region = "TDMNPB",
        }));
        var id = await app.DbAsync(db => db.Assessments.Where(a => a.UnitId == app.CommuneId).Select(a => a.Id).SingleAsync());
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var form = await officer.GetAsync($"/danh-gia/{id}/nhap");
        var set = (await app.InCommuneAsync<AssessmentQueries, AssessmentSheet>(q => q.SheetAsync(id, default))).Set;
        var leaf = set.Leaves.First(l => l.Pass?.Level is ParameterLevel && l.InputName is not null && l.Pass.Comparator == Comparator.AtLeast);
        var parameter = ((ParameterLevel)leaf.Pass!.Level!).Parameter;
        await officer.SubmitAsync(form, (IHtmlFormElement)form.Html.QuerySelector("main form[method=post]")!, AssessmentApp.Boxes(form, (leaf.InputName!, "85")));

        var before = (await app.InCommuneAsync<AssessmentQueries, AssessmentSheet>(q => q.SheetAsync(id, default))).Find(leaf.Code)!;
        await app.AsAsync<CriteriaParameterService, Guid>(Role.ProgrammeOfficer, s => s.StateAsync(new StateCriteriaParameter
        {
            SetId = "xa-ntm-2021-2025",
            Parameter = parameter.Name,
            Typed = "80",
            ValidFrom = new DateOnly(2022, 6, 1),
            Basis = "Quyết định của UBND tỉnh (số liệu thử)",
        }));
        var after = await officer.GetAsync($"/danh-gia/{id}/{leaf.Code}");

        Assert.Equal(NodeStatus.Blocked, before.Status);
        Assert.Contains("≥ 80", after.Text, StringComparison.Ordinal);
        Assert.Contains("đạt", after.Html.QuerySelector("main .tag")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<TestPage> UploadAsync(TestBrowser browser, string name, byte[] bytes)
    {
        var form = await browser.GetAsync("/bo-tieu-chi/nhap-tep");
        return await browser.SubmitAsync(form, (IHtmlFormElement)form.Html.QuerySelector("main form[method=post]")!, new Dictionary<string, string>(), [new TestFile("Chosen", name, bytes)]);
    }
}
