using System.Text;
using ChungSuc.Core.Criteria;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Criteria;

/// <summary>The list, one set, its versions and its parameters, as people read them.</summary>
public sealed class CriteriaSetPageTests(TestApp app) : IClassFixture<TestApp>
{
    private const string ListPage = "/bo-tieu-chi";

    [Theory]
    [InlineData(Role.VillageHead)]
    [InlineData(Role.Chairman)]
    [InlineData(Role.Front)]
    public async Task Get_ReadingRoles_SeeTheListAndASetButNoWayToWrite(Role role)
    {
        var browser = await app.SignInAsync(role);

        var list = await browser.GetAsync(ListPage);
        var set = await browser.GetAsync("/bo-tieu-chi/thi-dua-thon/1");

        Assert.Contains("Phiếu chấm thi đua xây dựng nông thôn mới - thôn (đề xuất)", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, set.Status);
        Assert.DoesNotContain("Soạn bộ tiêu chí", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chép thành bản nháp", set.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/bo-tieu-chi/soan-moi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/bo-tieu-chi/thi-dua-thon/1/thoi-dung")).Status);
    }

    [Fact]
    public async Task Get_List_IsFilteredBySubjectAndFoundWithoutMarks()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var people = await browser.GetAsync(ListPage + "?doi-tuong=Person");
        var found = await browser.GetAsync(ListPage + "?q=" + Uri.EscapeDataString("PHAN HANG"));
        var none = await browser.GetAsync(ListPage + "?q=khong-co-bo-nay");

        Assert.Equal(["thi-dua-ca-nhan, bản 1"], Ids(people));
        Assert.Equal(["phan-hang-ocop, bản 1"], Ids(found));
        Assert.Contains("Không có bộ tiêu chí nào như vậy", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Set_SaysTheRulesInWords()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var page = await browser.GetAsync("/bo-tieu-chi/thi-dua-thon/1");

        Assert.Contains("100 điểm", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Số liệu chưa có thì chưa kết luận", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn tiêu biểu từ 80 % đến dưới 90 %", page.Text, StringComparison.Ordinal);
        var line = page.Html.GetElementById("ct-A2")!.TextContent;
        Assert.Contains("chưa xác nhận", line, StringComparison.Ordinal);
        Assert.Contains("Cách tính: ", line, StringComparison.Ordinal);
        Assert.Contains("số chỉ tiêu thôn kiểu mẫu đang đạt", line, StringComparison.Ordinal);
        Assert.Contains("Đo từ sổ:", page.Text, StringComparison.Ordinal);
        Assert.Contains("Quyết định công nhận", page.Html.GetElementById("ct-A1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thi-dua-thon/9")]
    [InlineData("khong-co/1")]
    [InlineData("khong-co/1/tep")]
    [InlineData("thi-dua-thon/so-sanh/1/9")]
    [InlineData("thi-dua-thon/tham-so/khong.co")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address)
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/bo-tieu-chi/{address}")).Status);
    }

    [Fact]
    public async Task Get_Source_IsTheFileItself()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var (status, body, answer) = await browser.DownloadAsync("/bo-tieu-chi/phan-hang-ocop/1/tep");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(CriteriaSetShelf.Shipped.Find("phan-hang-ocop", 1)!.Text, Encoding.UTF8.GetString(body));
        Assert.Equal("phan-hang-ocop-ban-1.yaml", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Post_ParameterValue_IsShownInTheSetWithItsDocument()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        const string Address = "/bo-tieu-chi/xa-ntm-2021-2025/tham-so/muc.ntm_2_1";
        var form = new Dictionary<string, string> { ["Input.Typed"] = "82,5", ["Input.ValidFrom"] = "01/01/2022", ["Input.Basis"] = "1217/QĐ-UBND" };
        var page = await browser.GetAsync(Address);

        var answer = await browser.SubmitAsync(page, page.Html.Forms.Single(f => f.Method == "post" && f.Closest("main") is not null), form);
        var again = await browser.SubmitAsync(page, page.Html.Forms.Single(f => f.Method == "post" && f.Closest("main") is not null), form);

        Assert.Equal((HttpStatusCode.Redirect, Address), (answer.Status, answer.Location));
        Assert.Equal(answer.Location, again.Location);
        Assert.Equal(1, await app.DbAsync(db => db.CriteriaParameterValues.CountAsync(v => v.Parameter == "muc.ntm_2_1")));
        Assert.Contains("82,5 %", (await browser.FollowAsync(answer)).Text, StringComparison.Ordinal);
        var set = await browser.GetAsync("/bo-tieu-chi/xa-ntm-2021-2025/1");
        Assert.Contains("1217/QĐ-UBND, từ 01/01/2022", set.Text, StringComparison.Ordinal);

        // The same day again asks for a reason; voiding leaves the line struck through.
        var refused = await browser.PostAsync(Address, new Dictionary<string, string>(form) { ["Input.Typed"] = "80" });
        Assert.Equal((HttpStatusCode.BadRequest, "Đã có giá trị từ ngày này. Nêu lý do thay, ví dụ “ghi nhầm số”."), (refused.Status, refused.ErrorAt("Input.Reason")));
        var id = await app.DbAsync(db => db.CriteriaParameterValues.Where(v => v.Parameter == "muc.ntm_2_1").Select(v => v.Id).SingleAsync());
        var voided = await browser.PostAsync($"/bo-tieu-chi/tham-so/{id}/huy", new Dictionary<string, string> { ["Reason"] = "văn bản đã thay" });
        Assert.Contains("đã hủy: văn bản đã thay", (await browser.FollowAsync(voided)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ParameterWithoutDayOrDocument_SaysWhatToDo()
    {
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var page = await browser.PostAsync("/bo-tieu-chi/xa-ntm-2021-2025/tham-so/muc.ntm_2_2", new Dictionary<string, string> { ["Input.Typed"] = "80" });

        Assert.Equal("Nhập ngày có hiệu lực, ví dụ 01/01/2025.", page.ErrorAt("Input.ValidFrom"));
        Assert.Equal("Nhập số, ký hiệu văn bản quy định, ví dụ 1217/QĐ-UBND.", page.ErrorAt("Input.Basis"));
    }

    [Fact]
    public async Task Get_ParameterLineOfAnotherCommune_IsNotFound()
    {
        var other = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));
        var answer = await other.PostAsync("/bo-tieu-chi/xa-ntm-2021-2025/tham-so/muc.ntm_2_4", new Dictionary<string, string>
        {
            ["Input.Typed"] = "60", ["Input.ValidFrom"] = "01/01/2022", ["Input.Basis"] = "5/QĐ-UBND",
        });
        var link = (await other.FollowAsync(answer)).Html.QuerySelector("a[href$='/huy']")!.GetAttribute("href")!;

        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link)).Status);
        Assert.DoesNotContain("5/QĐ-UBND", (await browser.GetAsync("/bo-tieu-chi/xa-ntm-2021-2025/tham-so/muc.ntm_2_4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Withdraw_AsksAReasonAndMarksTheSet()
    {
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        const string Address = "/bo-tieu-chi/thon-ntm-lao-cai-2022-2025/1/thoi-dung";

        var refused = await browser.PostAsync(Address, new Dictionary<string, string>());
        var answer = await browser.PostAsync(Address, new Dictionary<string, string> { ["Reason"] = "xã thuộc tỉnh khác" });

        Assert.Equal("Nêu lý do thôi dùng, ví dụ “đã có bản mới của tỉnh”.", refused.ErrorAt("Reason"));
        Assert.Contains("thôi dùng bản này từ 15/10/2025", (await browser.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Contains("thôi dùng", (await browser.GetAsync(ListPage + "?q=thon-ntm-lao-cai")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.CriteriaSetWithdrawals.CountAsync(w => w.SetId == "thon-ntm-lao-cai-2022-2025")));
    }

    private static IEnumerable<string> Ids(TestPage page) => page.Html.QuerySelectorAll("tbody th .muted").Select(e => e.TextContent.Trim());
}
