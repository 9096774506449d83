using Microsoft.EntityFrameworkCore;

namespace ChungSuc.BrowserTests;

/// <summary>The secretary writes the commune's own sheet from a proposed one, is told what does not add up, tries it, publishes it, and it is offered for assessment.</summary>
public sealed class ASetIsWrittenTests
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task ASet_CopiedChangedMendedPublished_IsOffered(bool withScript, int width)
    {
        await using var app = new SampleApp();
        await app.InitializeAsync();
        await using var person = await Journey.StartAsync(app, withScript, width, "a-set");
        await person.SignInAsync(Role.EmulationSecretary);
        await person.OpenAsync("/bo-tieu-chi");
        await person.OpenAsync("/bo-tieu-chi/thi-dua-thon/1");
        await person.SeeAsync("Mô hình sản xuất hiệu quả");
        await person.FollowAsync("Chép thành bản nháp");
        await person.PressAsync("Tạo bản nháp");
        var draft = new Uri(person.Page.Url).AbsolutePath;

        // Group A had 40 points; 41 does not add up to its items and the sheet's hundred.
        await person.OpenAsync(draft + "/muc/0");
        await person.FillAsync("Điểm tối đa", "41");
        await person.PressAsync("Lưu");
        await person.OpenAsync(draft);
        await person.SeeAsync("lỗi");
        await person.OpenAsync(draft + "/cong-bo");
        await person.OpenAsync(draft + "/muc/0");
        await person.FillAsync("Điểm tối đa", "40");
        await person.PressAsync("Lưu");

        foreach (var page in (string[])["/dau-muc", "/phan/so-lieu", "/phan/xep-loai", "/phan/xep-hang", "/muc/0.1", "/muc/0.1/vi-tri", "/them?nhom=0", "/van-ban", "/thu?cham=1&s0=120&s1=co"])
        {
            await person.OpenAsync(draft + page);
        }

        await person.OpenAsync(draft + "/cong-bo");
        await person.FillAsync("Lý do, căn cứ công bố", "Góp ý của các thôn, họp ngày 10/10/2025");
        await person.PressAsync("Công bố");
        Assert.Equal(2, await app.DbAsync(db => db.CriteriaSetVersions.Where(v => v.SetId == "thi-dua-thon").Select(v => v.Version).SingleAsync()));

        await person.OpenAsync("/danh-gia/mo?nam=2024");
        await person.SeeAsync("bản 2, 100 điểm");
        await person.OpenAsync("/bo-tieu-chi/nhap-tep");
        await person.AttachAsync("Tệp bộ tiêu chí", "thi-dua-thon.xlsx", await person.GetBytesAsync("/bo-tieu-chi/thi-dua-thon/2/excel"));
        await person.PressAsync("Nhập thành bản nháp");
        await person.SeeAsync("Đã nhập tệp thành bản nháp");
    }
}
