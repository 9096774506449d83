using System.Text;
using ChungSuc.Core.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ChungSuc.BrowserTests;

/// <summary>One month of the movement as five kinds of people live it: what each writes down once, on the screen that he has.</summary>
public sealed class AMonthTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Today = "15/10/2025";

    /// <summary>A village head on his phone, without script: the month's figures, a story with a photo, what is still missing, his page.</summary>
    [Fact]
    public async Task VillageHead_OnAPhone()
    {
        var village = await app.DbAsync(db => db.Units.Where(u => u.Name == "Thôn Pò Mẫu").Select(u => u.Id).SingleAsync());
        await using var person = await Journey.StartAsync(app, withScript: false, 360, "month-village");
        await person.SignInAsync(Role.VillageHead, "Pò Mẫu");
        await person.OpenAsync("/viec-cua-toi");

        await person.OpenAsync($"/so-lieu/don-vi/{village}?nam=2025&ky=T09");
        await person.FillCellAsync("Số buổi tổng vệ sinh đường làng ngõ xóm, Thôn Pò Mẫu, tháng 9/2025", "40");
        await person.PressAsync("Lưu số liệu");
        await person.SeeAsync("40 buổi nằm ngoài khoảng cho phép. Nhập giá trị từ 0 đến 31 buổi.");
        await person.FillCellAsync("Số buổi tổng vệ sinh đường làng ngõ xóm, Thôn Pò Mẫu, tháng 9/2025", "4");
        await person.PressAsync("Lưu số liệu");
        await person.SeeAsync("Đã lưu số liệu.");

        await person.OpenAsync("/dien-hinh/gioi-thieu");
        await person.FillAsync("Việc làm, mô hình, sáng kiến", "Vườn na rải vụ bên đường hoa");
        await person.ChooseNthAsync("Lĩnh vực", 1);
        await person.FillAsync("Hoặc tên chưa có trong danh sách", "Tổ liên gia số 2 (mẫu)");
        await person.FillAsync("Kể trong mười dòng", "Cả tổ trồng na rải vụ, chung nhau mua giống, cuối tuần cùng dọn đường hoa.");
        await person.FillAsync("Ngày phát hiện", Today);
        await person.AttachAsync("Ảnh", "vuon na.png", TestFile.Png);
        await person.PressAsync("Gửi");
        await person.SeeAsync("Vườn na rải vụ bên đường hoa");
        await person.OpenAsync("/con-thieu");

        Assert.Equal(StatisticValue.OfNumber(4), (await app.DbAsync(db => db.Statistics.SingleAsync(s => s.UnitId == village && s.PeriodPart == "T09"))).Value);
        Assert.True(await app.DbAsync(db => db.Exemplars.AnyAsync(e => e.Title == "Vườn na rải vụ bên đường hoa")));
    }

    /// <summary>An organisation on a phone: its pledge, its own plan, help to a village and the result of it, a meeting with people.</summary>
    [Fact]
    public async Task MassOrganisation_OnAPhone()
    {
        await using var person = await Journey.StartAsync(app, withScript: true, 360, "month-organisation");
        await person.SignInAsync(Role.MassOrganisation);
        await person.OpenAsync("/dang-ky");
        await person.OpenAsync("/ke-hoach-don-vi");
        await person.OpenAsync("/ho-tro/ghi");
        await person.ChooseAsync("Đơn vị giúp", "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã");
        await person.ChooseAsync("Giúp thôn", "Thôn Kéo Mẫu");
        await person.FillAsync("Địa chỉ cụ thể", "Nhà văn hóa thôn");
        await person.FillAsync("Giúp việc gì", "Lát sân nhà văn hóa 60 m²");
        await person.FillAsync("Từ ngày", "01/10/2025");
        await person.FillAsync("Đến ngày", "14/10/2025");
        await person.PressAsync("Ghi vào sổ");
        await person.SeeAsync("Lát sân nhà văn hóa 60 m²");
        await person.FollowAsync("Ghi kết quả");
        await person.FillAsync("Ngày có kết quả", "14/10/2025");
        await person.Page.Locator("main textarea").FillAsync("Sân lát xong 60 m², thôn đã dùng họp");
        await person.PressAsync("Ghi kết quả");
        await person.SeeAsync("Sân lát xong");
        await person.OpenAsync("/tuyen-truyen/ghi");

        Assert.True(await app.DbAsync(db => db.Supports.AnyAsync(s => s.What == "Lát sân nhà văn hóa 60 m²" && s.Results.Any())));
    }

    /// <summary>The culture officer at his desk: a broadcast with its minutes, where it is silent, the register of exemplars.</summary>
    [Fact]
    public async Task CultureOfficer_AtTheDesk()
    {
        await using var person = await Journey.StartAsync(app, withScript: true, 1280, "month-culture");
        await person.SignInAsync(Role.CultureOfficer);
        await person.OpenAsync("/tuyen-truyen/ghi");
        await person.ChooseNthAsync("Loại", 4);
        await person.ChooseNthAsync("Kênh", 1);
        await person.FillAsync("Ngày thực hiện", Today);
        await person.FillAsync("Về việc gì", "gương trồng na rải vụ");
        await person.ChooseNthAsync("Đơn vị đã làm", 1);
        await person.FillAsync("Thời lượng", "12");
        await person.FillAsync("Số người nghe, xem, dự", "150");
        await person.PressAsync("Ghi vào sổ");
        await person.SeeAsync("gương trồng na rải vụ");
        await person.OpenAsync("/tuyen-truyen/tong-hop");
        await person.OpenAsync("/dien-hinh");
        await person.OpenAsync("/dien-hinh/nhan-rong");
        await person.OpenAsync("/minh-chung");

        Assert.Equal(12, await app.DbAsync(db => db.Communications.Where(c => c.Topic == "gương trồng na rải vụ").Select(c => c.Minutes).SingleAsync()));
    }

    /// <summary>The programme officer at his desk: a cell that saves itself, a list from Excel with preview and undo, inspections, targets, what is missing.</summary>
    [Fact]
    public async Task ProgrammeOfficer_AtTheDesk()
    {
        await using var person = await Journey.StartAsync(app, withScript: true, 1280, "month-programme");
        await person.SignInAsync(Role.ProgrammeOfficer);
        await person.OpenAsync("/so-lieu/chi-tieu/thong_ke.vu_viec_an_ninh?nam=2025");
        await person.TypeCellAsync("Thôn Bản Mẫu, tháng 9/2025", "1");
        await person.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(person.Page.Locator("td.cell.saved")).ToHaveCountAsync(1);
        await person.TypeCellAsync("Thôn Đồng Mẫu, tháng 9/2025", "x");
        await person.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(person.Page.Locator("td.cell.refused .error")).ToBeVisibleAsync();

        await person.OpenAsync("/nhap-tu-excel");
        await person.TickAsync("Đóng góp");
        await person.AttachAsync("Tệp", "dong-gop.csv", Encoding.UTF8.GetBytes(
            "Ngày góp,Thôn,Người góp,Số tiền (đồng),Mục đích,Tự nguyện\n01/10/2025,Thôn Pò Mẫu,Người con quê hương (mẫu),2000000,Đường hoa,có\n02/10/2025,Thôn Nà Mẫu,Nhóm bạn đồng hương (mẫu),3000000,Đường hoa,có\n"));
        await person.PressAsync("Xem trước");
        await person.SeeAsync("2");
        await person.OpenAsync("/kiem-tra");
        await person.OpenAsync("/kiem-tra/doi-chieu");
        await person.OpenAsync("/con-thieu");
        await person.OpenAsync("/chinh-sach");
        await person.OpenAsync("/ban-chi-dao");
        await person.OpenAsync("/phong-trao/chu-trinh");

        var kept = await app.DbAsync(db => db.Statistics.Where(s => s.Key == "thong_ke.vu_viec_an_ninh" && s.Year == 2025).ToListAsync());
        Assert.Equal([StatisticValue.OfNumber(1)], kept.Select(s => s.Value));
    }

    /// <summary>A cooperative on a phone, without script: its profile, its jobs, its products.</summary>
    [Fact]
    public async Task Enterprise_OnAPhone()
    {
        await using var person = await Journey.StartAsync(app, withScript: false, 360, "month-enterprise");
        await person.SignInAsync(Role.Enterprise);
        await person.OpenAsync("/viec-cua-toi");
        var own = await app.DbAsync(db => db.RoleGrants.Where(g => g.Role == Role.Enterprise).OrderBy(g => g.Id).Select(g => g.UnitId).FirstAsync());
        await person.OpenAsync($"/doanh-nghiep/{own}");
        await person.OpenAsync($"/doanh-nghiep/{own}/ghi/viec-lam");
        await person.ChooseAsync("Năm", "2024");
        await person.FillAsync("Tổng số lao động", "9");
        await person.FillAsync("Trong đó là người trong xã", "12");
        await person.PressAsync("Ghi vào sổ");
        await person.SeeAsync("Số lao động trong xã không thể nhiều hơn tổng số 9 lao động.");
        await person.FillAsync("Trong đó là người trong xã", "7");
        await person.PressAsync("Ghi vào sổ");
        await person.SeeAsync("Chờ xã xác nhận");
        await person.OpenAsync("/doanh-nghiep/ocop");
        await person.OpenAsync("/dang-ky");

        Assert.Equal(7, await app.DbAsync(db => db.EnterpriseFacts.Where(f => f.UnitId == own && f.TotalWorkers == 9).Select(f => f.LocalWorkers).SingleAsync()));
    }
}
