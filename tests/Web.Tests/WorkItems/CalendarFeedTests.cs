using System.Text;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.WorkItems;

public sealed class CalendarFeedTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Feed_MadeReadRenewedAndEnded_OnlyThePresentAddressWorks()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        await AssignAsync(TestCommunes.VillageA, "Họp thôn; bàn đường, điện");
        await AssignAsync(TestCommunes.VillageB, "Việc của thôn khác");

        var made = await head.FollowAsync(await head.PostAsync("/lich/dia-chi", new Dictionary<string, string>()));
        var first = made.Html.QuerySelector("code")!.TextContent;
        var again = await head.GetAsync("/lich/dia-chi");
        var (status, bytes, answer) = await app.Anonymous().DownloadAsync(first);
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Null(again.Html.QuerySelector("code"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20251130\r\nDTEND;VALUE=DATE:20251201\r\nSUMMARY:Họp thôn\\; bàn đường\\, điện\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc của thôn khác", text, StringComparison.Ordinal);
        var me = await app.DbAsync(db => db.Users.Where(u => u.UserName == "villagehead").Select(u => u.Id).SingleAsync());
        var stored = await app.DbAsync(db => db.CalendarKeys.Where(k => k.UserId == me).Select(k => k.TokenHash).SingleAsync());
        Assert.DoesNotContain(stored, first, StringComparison.Ordinal);

        var renewed = await head.FollowAsync(await head.PostAsync("/lich/dia-chi", new Dictionary<string, string>()));
        var second = renewed.Html.QuerySelector("code")!.TextContent;
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().DownloadAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().DownloadAsync(second)).Status);

        await head.PostAsync("/lich/dia-chi", new Dictionary<string, string>(), "form[action$='handler=end']");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().DownloadAsync(second)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().DownloadAsync(second.Replace("xa-thu", "xa-khac", StringComparison.Ordinal))).Status);
        Assert.Equal(2, await app.DbAsync(db => db.JournalEvents.CountAsync(e => e.Kind == nameof(CalendarKeyMade) && e.Sentence.EndsWith("Người villagehead"))));
    }

    [Fact]
    public async Task Make_SameFormTwice_OneAddress()
    {
        var front = await app.SignInAsync(Role.Front);
        var page = await front.GetAsync("/lich/dia-chi");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;

        await front.SubmitAsync(page, form, new Dictionary<string, string>());
        var second = await front.SubmitAsync(page, form, new Dictionary<string, string>());

        var user = await app.DbAsync(db => db.Users.Where(u => u.UserName == "front").Select(u => u.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        Assert.Equal(1, await app.DbAsync(db => db.CalendarKeys.CountAsync(k => k.UserId == user)));
    }

    [Fact]
    public void Write_LongAndOddText_FoldedEscapedAndWholeAgain()
    {
        var title = string.Concat(Enumerable.Repeat("Đường trục thôn, mở rộng; ", 8)) + "cuối\\dòng";
        var entry = new CalendarEntry("viec-1", new DateOnly(2025, 12, 31), title, "/nhiem-vu/1", "Thôn Đông.\nNộp: ảnh", "còn 3 ngày", string.Empty);

        var text = CalendarText.Write("Chung Sức xã Thử", [entry], new DateTime(2025, 10, 15, 2, 0, 0, DateTimeKind.Utc), "http://xa");

        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        var whole = text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        var summary = whole.Split("\r\n").First(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal))[8..];
        Assert.Equal(title, summary.Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal));
        Assert.Contains("DESCRIPTION:Thôn Đông.\\nNộp: ảnh\\n(còn 3 ngày)", whole, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20260101", whole, StringComparison.Ordinal);
        Assert.Equal(2, whole.Split("TRIGGER:-P").Length - 1);
    }

    private async Task AssignAsync(string unit, string title)
    {
        var owner = (await app.UnitAsync(unit)).Id;
        await app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.AssignAsync(
            new AssignWorkItem { Title = title, Product = "Biên bản", OwnerUnitId = owner, Deadline = new DateOnly(2025, 11, 30) }));
    }
}
