using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ChungSuc.BrowserTests;

/// <summary>A sheet of points walks from the village to the ranking, each step by the person concerned, with script and without, on a phone too.</summary>
public sealed class PointSheetWalksTests
{
    private const string Village = "Thôn Suối Mẫu";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task ASheetOfPoints_FromTheVillageToTheRanking(bool withScript, int width)
    {
        await using var app = new SampleApp();
        await app.InitializeAsync();
        await using var person = await Journey.StartAsync(app, withScript, width, "point-sheet");

        await TheVillageHeadScoresHimselfAsync(person, withScript);
        await TheFrontVerifiesAsync(person);
        await TheSecretaryRecordsTheCouncilAsync(person);
        await TheChairmanDecidesOneItemAsync(person);
        await TheOfficerConcludesAsync(app, person);
        await EverybodySeesTheRankingAsync(person);
    }

    private static async Task TheVillageHeadScoresHimselfAsync(Journey person, bool withScript)
    {
        await person.SignInAsync(Role.VillageHead, Village);
        await person.FollowAsync("Tự chấm: " + Village);
        await person.SeeAsync("Để trống nghĩa là nhận kết quả đang có");

        await person.TypeCellAsync("Điểm mục C1, từ 0 đến 15", "7,5");
        await person.TypeCellAsync("Lý do, ghi chú mục C1", "một mô hình na rải vụ");
        await person.TypeCellAsync("Lý do, ghi chú mục D1", "điển hình đang chờ xác minh");
        await person.TypeCellAsync("Điểm mục D1, từ 0 đến 5", "2,5");
        if (withScript)
        {
            await person.Page.Locator("input[aria-label='Điểm mục D1, từ 0 đến 5']").PressAsync("ArrowDown");

            // Each row saves itself as it is left: no button was pressed.
            await Assertions.Expect(person.Page.Locator("#tc-D1 .saved").First).ToBeVisibleAsync();
            await person.OpenAsync(person.Page.Url);
            await Assertions.Expect(person.Page.Locator("input[aria-label='Điểm mục D1, từ 0 đến 5']")).ToHaveValueAsync("2,5");
        }
        else
        {
            await person.PressAsync("Lưu bảng chấm");
        }

        await person.FollowAsync("Gắn tệp cho mục D1");
        await person.AttachAsync("Minh chứng", "bang-khen.png", TestFile.Png);
        await person.PressAsync("Lưu mục này");
        await person.SeeAsync("1 tệp");
        await person.FollowAsync("Hoàn thành bước này");
        await person.SeeAsync("mục chưa có kết quả");
        await person.FillAsync("Ý kiến", "Thôn chưa có số liệu các mục còn lại");
        await person.PressAsync("Hoàn thành bước này");
        await person.SeeAsync("Đã hoàn thành bước Tự chấm.");
    }

    private static async Task TheFrontVerifiesAsync(Journey person)
    {
        await person.SwitchToAsync(Role.Front);
        await person.OpenAsync("/danh-gia?bo=thi-dua-thon");
        await person.FollowAsync(Village);
        await person.OpenAsync(person.Page.Url + "/cham");
        await person.FillCellAsync("Điểm mục C1, từ 0 đến 15", "5");
        await person.PressAsync("Lưu bảng chấm");
        await person.FollowAsync("Hoàn thành bước này");
        await person.SeeAsync("Mục C1: 5 điểm, trước đó là 7,5 điểm. Ghi lý do khác với kết quả trước.");
        await person.FollowAsync("Mục C1");
        await person.FillAsync("Lý do, ghi chú", "mô hình mới làm nửa năm");
        await person.PressAsync("Lưu mục này");
        await person.FollowAsync("Hoàn thành bước này");
        await person.FillAsync("Ý kiến", "Đã kiểm tra tại thôn");
        await person.PressAsync("Hoàn thành bước này");
    }

    private static async Task TheSecretaryRecordsTheCouncilAsync(Journey person)
    {
        await person.SwitchToAsync(Role.EmulationSecretary);
        await person.OpenAsync("/danh-gia?bo=thi-dua-thon");
        await person.FollowAsync(Village);
        await person.OpenAsync(person.Page.Url + "/cham");
        await person.FollowAsync("Hoàn thành bước này");
        await person.FillAsync("Ý kiến", "Hội đồng nhất trí");
        await person.PressAsync("Hoàn thành bước này");
    }

    private static async Task TheChairmanDecidesOneItemAsync(Journey person)
    {
        await person.SwitchToAsync(Role.Chairman);
        await person.OpenAsync("/danh-gia?bo=thi-dua-thon");
        await person.FollowAsync(Village);
        await person.Page.Locator("#tc-E1 a.open").ClickAsync();
        await person.LookAsync();
        await person.FollowAsync("Quyết định riêng");
        await person.FillAsync("Điểm quyết định", "-2");
        await person.FillAsync("Lý do", "Công an xã xác nhận một vụ việc");
        await person.PressAsync("Quyết định");
        await person.SeeAsync("Công an xã xác nhận một vụ việc");
    }

    private static async Task TheOfficerConcludesAsync(TestApp app, Journey person)
    {
        await person.SwitchToAsync(Role.ProgrammeOfficer);
        await person.OpenAsync("/danh-gia?bo=thi-dua-thon");
        await person.FollowAsync(Village);
        await person.FollowAsync("Kết luận");
        await person.FillAsync("Ý kiến kết luận", "Còn mục chưa có số liệu");
        await person.PressAsync("Kết luận");
        await person.SeeAsync("Kết quả giữ nguyên từ lúc đó");
        await person.SeeAsync("quyết định riêng");

        var kept = await app.DbAsync(db => db.AssessmentResults
            .Where(r => db.Assessments.Any(a => a.Id == r.AssessmentId && a.SetId == "thi-dua-thon") && (r.Code == "C1" || r.Code == "D1" || r.Code == "E1"))
            .OrderBy(r => r.Code)
            .Select(r => r.PointsTenThousandths)
            .ToListAsync());
        Assert.Equal([50_000L, 25_000L, -20_000L], kept);
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
    }

    private static async Task EverybodySeesTheRankingAsync(Journey person)
    {
        await person.SwitchToAsync(Role.CouncilMember);
        await person.OpenAsync("/danh-gia/xep-hang?bo=thon-kieu-mau-de-xuat");
        await person.SeeAsync("Quy tắc xếp hạng");
        await person.FollowAsync("Bảng tổng hợp A4");
        var upright = await person.PaperAsync();
        await person.FollowAsync("Từng mục (A4 ngang)");
        await person.SeeAsync("được miễn");

        // A4 is 210 x 297 mm, 595 x 842 points: nine villages by 26 indicators stand on one sheet of each kind.
        Assert.Equal([(594, 841)], upright);
        Assert.Equal([(841, 594)], await person.PaperAsync());
    }
}
