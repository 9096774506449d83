using AngleSharp.Html.Dom;
using ChungSuc.Core.Mail;
using ChungSuc.Core.Users;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace ChungSuc.Web.Tests.Mail;

public sealed class MailTests : IAsyncLifetime
{
    private readonly MailApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Setting_AddressAndSwitch_KeptWithoutTheAddressInTheJournal()
    {
        var browser = await app.SignInAsync(Role.VillageHead);

        var wrong = await browser.PostAsync("/nhac-viec", new Dictionary<string, string> { ["Input.Email"] = "dong@xa" });
        var sent = await browser.PostAsync("/nhac-viec", new Dictionary<string, string> { ["Input.Email"] = "dong@xa-thu.example", ["Input.WantsReminders"] = "true" });

        Assert.Equal("Nhập địa chỉ thư điện tử, ví dụ ten.ho@langson.gov.vn.", wrong.ErrorAt("Input.Email"));
        Assert.Equal("dong@xa-thu.example", (await browser.FollowAsync(sent)).ValueOf("Input.Email"));
        var line = await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == nameof(ContactChanged)).SingleAsync());
        Assert.Equal("đặt cách nhắc việc của Người villagehead: có địa chỉ thư điện tử, nhận thư nhắc", line.Sentence);
        Assert.DoesNotContain("dong@", line.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digest_TasksLateAndNear_OneMailADayAndNeverTwice()
    {
        await SubscribeAsync(Role.VillageHead, "dong@xa-thu.example");
        await AssignAsync("Việc đã trễ", new DateOnly(2025, 10, 10));
        await AssignAsync("Việc sắp đến hạn", new DateOnly(2025, 10, 18));
        await AssignAsync("Việc còn xa", new DateOnly(2025, 10, 25));

        await RunAsync();
        await RunAsync();

        var mail = await app.DbAsync(db => db.OutboxMails.Include(m => m.Steps).SingleAsync());
        Assert.Equal(("1 việc quá hạn, 1 việc sắp đến hạn", new DateOnly(2025, 10, 15)), (mail.Subject, mail.DigestOn!.Value));
        Assert.Equal([MailStepKind.Taken, MailStepKind.Sent], mail.Steps.OrderBy(s => s.Position).Select(s => s.Kind));
        var letter = await MimeMessage.LoadAsync(Path.Combine(app.Database.Directory, "thu-di", $"{mail.Id:N}.eml"), TestContext.Current.CancellationToken);
        Assert.Equal(("Người villagehead", "dong@xa-thu.example"), (letter.To.Mailboxes.Single().Name, letter.To.Mailboxes.Single().Address));
        Assert.Contains("- Trễ 5 ngày: Việc đã trễ", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("- 18/10/2025: Việc sắp đến hạn", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("https://chungsuc.xa-thu.example/nhiem-vu/", letter.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc còn xa", letter.TextBody, StringComparison.Ordinal);

        // A process that starts anew finds the digest of the day.
        await new MailRound(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Services.GetRequiredService<AppOptions>(), app.Clock).RunAsync(default);
        Assert.Equal(1, await app.DbAsync(db => db.OutboxMails.CountAsync()));
        app.Clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();
        Assert.Equal(2, await app.DbAsync(db => db.OutboxMails.CountAsync()));
        var journal = await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == nameof(MailSent)).Select(e => e.Sentence).ToListAsync());
        Assert.All(journal, s => Assert.StartsWith("gửi thư cho Người villagehead: ", s, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Digest_SwitchedOffOrBeforeSevenOrNothingToDo_NoMail()
    {
        await SubscribeAsync(Role.VillageHead, "dong@xa-thu.example", wants: false);
        await SubscribeAsync(Role.Front, "mat-tran@xa-thu.example");
        await AssignAsync("Việc đã trễ", new DateOnly(2025, 10, 10));

        await RunAsync();

        Assert.Equal(0, await app.DbAsync(db => db.OutboxMails.CountAsync()));
    }

    [Fact]
    public async Task Smtp_ServerRefusesThenIsDown_RetriedWithBackOffThenLeftToTheAdministrator()
    {
        await SubscribeAsync(Role.VillageHead, "dong@xa-thu.example");
        await SubscribeAsync(Role.Front, SmtpListener.Refused);
        await AssignAsync("Việc của thôn", new DateOnly(2025, 10, 10));
        await AssignAsync("Việc của Mặt trận", new DateOnly(2025, 10, 10), "Ủy ban Mặt trận Tổ quốc xã");
        MailRound round;
        using (var server = new SmtpListener())
        {
            round = RoundTo(server.Port);
            await round.RunAsync(default);
            Assert.Contains("To: =?utf-8?", Assert.Single(server.Mails), StringComparison.Ordinal);
        }

        var admin = await app.SignInAsync(Role.Administrator);
        var mail = await app.DbAsync(db => db.OutboxMails.SingleAsync(m => m.Address == SmtpListener.Refused));
        Assert.Contains("khong co hop thu nay", await StateAsync(admin, MailState.Waiting), StringComparison.Ordinal);

        // 5, 20, 80, 320, 1280 minutes; a minute too early nothing is tried.
        foreach (var minutes in new[] { 5, 20, 80, 320, 1280 })
        {
            app.Clock.Advance(TimeSpan.FromMinutes(minutes - 1));
            await SendAgainAsync(round);
            var before = await FailuresAsync(mail.Id);
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await SendAgainAsync(round);
            Assert.Equal(before + 1, await FailuresAsync(mail.Id));
        }

        admin = await app.SignInAsync(Role.Administrator); // days have passed
        Assert.Contains("không gửi được", await StateAsync(admin, MailState.Failed), StringComparison.Ordinal);
        Assert.Contains("1 thư không gửi được", (await admin.GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await SendAgainAsync(round);
        Assert.Equal(6, await FailuresAsync(mail.Id));
        admin = await app.SignInAsync(Role.Administrator);
        var again = await admin.PostAsync($"/thu-di/{mail.Id}", new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        await app.InCommuneAsync<MailService, int>(async s =>
        {
            var taken = (await s.TakeAsync(new TakeMails(50))).Single(m => m.Id == mail.Id);
            await s.RecordAsync(new RecordOutcomes([new MailOutcome(taken.Id, null)]));
            return 0;
        });
        var done = await admin.GetAsync($"/thu-di/{mail.Id}");
        Assert.Contains("đã gửi", done.Text, StringComparison.Ordinal);
        Assert.Null(done.Html.QuerySelector("main form[method=post]"));
        var foreign = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));
        Assert.Equal(HttpStatusCode.Forbidden, (await foreign.GetAsync("/thu-di")).Status);
        await Assert.ThrowsAsync<RuleException>(() => app.InCommuneAsync<MailService, Guid>(s => s.ResendAsync(new ResendMail(mail.Id))));
    }

    private Task RunAsync() => app.Services.GetRequiredService<MailRound>().RunAsync(default);

    private MailRound RoundTo(int port) => new(
        app.Services.GetRequiredService<IServiceScopeFactory>(), app.Services.GetRequiredService<AppOptions>() with { Mail = MailOptions.Read($"smtp://127.0.0.1:{port}", null)! }, app.Clock);

    /// <summary>Only what is in the outbox already: the digests of later days are another matter.</summary>
    private async Task SendAgainAsync(MailRound round)
    {
        await app.AsAsync<ContactService, Guid>(Role.VillageHead, s => s.ChangeAsync(new ChangeContact("dong@xa-thu.example", false)));
        await app.AsAsync<ContactService, Guid>(Role.Front, s => s.ChangeAsync(new ChangeContact(SmtpListener.Refused, false)));
        await round.RunAsync(default);
    }

    private Task<int> FailuresAsync(Guid id) => app.DbAsync(db => db.MailSteps.CountAsync(s => s.MailId == id && s.Kind == MailStepKind.Failed));

    private static async Task<string> StateAsync(TestBrowser admin, MailState state) => (await admin.GetAsync($"/thu-di?tinh-trang={state}")).Text;

    private Task<Guid> SubscribeAsync(Role role, string address, bool wants = true) =>
        app.AsAsync<ContactService, Guid>(role, s => s.ChangeAsync(new ChangeContact(address, wants)));

    private async Task AssignAsync(string title, DateOnly deadline, string unit = TestCommunes.VillageA)
    {
        var owner = (await app.UnitAsync(unit)).Id;
        await app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.AssignAsync(
            new AssignWorkItem { Title = title, Product = "Báo cáo", OwnerUnitId = owner, AssignedOn = new DateOnly(2025, 9, 1), Deadline = deadline }));
    }
}

/// <summary>"xã Thử" with mail into the folder; the worker is left out, so that a test runs each round itself.</summary>
public sealed class MailApp : TestApp
{
    protected override AppOptions Options(AppOptions options) => options with { Mail = MailOptions.Folder, Site = "https://chungsuc.xa-thu.example/" };

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(MailWorker)));
    }
}
