using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Users;

public sealed class AccountTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Post_OpenAccount_RowJournalAndSentence()
    {
        var browser = await app.SignInAsync(Role.Administrator);
        var unit = await app.UnitAsync(TestCommunes.VillageB);

        var answer = await browser.PostAsync("/tai-khoan/mo", new Dictionary<string, string>
        {
            ["Input.FullName"] = "Lường Văn Mới",
            ["Input.UserName"] = "van.moi",
            ["Input.Password"] = "một câu đủ dài để nhớ",
            ["Input.Role"] = nameof(Role.VillageHead),
            ["Input.UnitId"] = unit.Id.ToString(),
        });
        var list = await browser.FollowAsync(answer);

        Assert.Contains("Đã mở tài khoản van.moi", list.Text, StringComparison.Ordinal);
        var user = await app.DbAsync(db => db.Users.SingleAsync(u => u.UserName == "van.moi"));
        Assert.Equal(app.CommuneId, user.CommuneId);
        Assert.Equal(1, await app.DbAsync(db => db.JournalEvents.CountAsync(e => e.SubjectId == user.Id && e.Kind == nameof(AccountOpened))));
        Assert.DoesNotContain("một câu đủ dài", string.Join(' ', await app.DbAsync(db => db.JournalEvents.Select(e => e.Payload).ToListAsync())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("administrator", "một câu đủ dài để nhớ", "Input.UserName", "đã có người dùng")]
    [InlineData("tên có dấu", "một câu đủ dài để nhớ", "Input.UserName", "không dấu")]
    [InlineData("ngan.qua", "ngắn", "Input.Password", "14 ký tự")]
    public async Task Post_BadAccount_SaysWhatToDoAtItsField(string userName, string password, string field, string sentence)
    {
        var browser = await app.SignInAsync(Role.Administrator);

        var page = await browser.PostAsync("/tai-khoan/mo", new Dictionary<string, string>
        {
            ["Input.FullName"] = "Người Thử",
            ["Input.UserName"] = userName,
            ["Input.Password"] = password,
            ["Input.Role"] = nameof(Role.CouncilMember),
            ["Input.UnitId"] = app.CommuneId.ToString(),
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(sentence, page.ErrorAt(field), StringComparison.Ordinal);
        Assert.Equal("Người Thử", page.ValueOf("Input.FullName"));
    }
}
