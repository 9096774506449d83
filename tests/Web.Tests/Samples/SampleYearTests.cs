using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Samples;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Samples;

/// <summary>The year of old files that <c>demo</c> loads: 600 households, 1,860 gifts, 504 figures. Expected sums were worked from the files by another program.</summary>
public sealed class SampleYearTests(SampleApp app) : IClassFixture<SampleApp>
{
    /// <summary>Money and value in đồng, days, m², households that gave, sessions of cleaning.</summary>
    private static readonly Dictionary<string, (long Money, int Days, int Land, long Value, int Households, int Sessions)> Expected = new()
    {
        ["Thôn Nà Mẫu"] = (91_900_000, 335, 1772, 448_430_000, 129, 26),
        ["Thôn Suối Mẫu"] = (94_750_000, 262, 856, 303_800_000, 106, 27),
        ["Thôn Đồng Mẫu"] = (53_000_000, 255, 1022, 273_315_000, 86, 31),
        ["Thôn Khuổi Mẫu"] = (50_050_000, 186, 1105, 260_750_000, 73, 32),
        ["Thôn Pò Mẫu"] = (41_350_000, 181, 679, 190_610_000, 59, 26),
        ["Thôn Lũng Mẫu"] = (44_400_000, 127, 800, 198_360_000, 52, 29),
        ["Thôn Bản Mẫu"] = (27_300_000, 123, 381, 114_400_000, 45, 24),
        ["Thôn Thâm Mẫu"] = (24_800_000, 92, 417, 109_310_000, 31, 26),
        ["Thôn Kéo Mẫu"] = (12_700_000, 36, 202, 52_615_000, 19, 29),
    };

    private static readonly string[] Keys =
        ["dong_gop.tien", "dong_gop.ngay_cong", "dong_gop.hien_dat_m2", "dong_gop.gia_tri", "dong_gop.ho_tham_gia", "thong_ke.buoi_ve_sinh", "thong_ke.ho_thu_gom_rac", "thong_ke.ty_le_bao_hiem_y_te"];

    [Fact]
    public async Task WholeYear_TakenIn_EveryMeasureIsTheSumOfItsFile()
    {
        await SampleYear.LoadAsync(app.Services, CancellationToken.None);

        var villages = await app.DbAsync(db => db.Units.Where(u => u.Kind == UnitKind.Village).ToDictionaryAsync(u => u.Name, u => u.Id));
        var figures = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(Keys, SampleYear.Year, null, default));
        decimal Of(Guid unit, string key) => figures[unit, key]!.Number!.Value;
        Assert.Equal(
            Expected,
            Expected.Keys.ToDictionary(name => name, name => villages[name] is var unit
                ? ((long)Of(unit, Keys[0]), (int)Of(unit, Keys[1]), (int)Of(unit, Keys[2]), (long)Of(unit, Keys[3]), (int)Of(unit, Keys[4]), (int)Of(unit, Keys[5]))
                : default));
        Assert.Equal((440_250_000m, 1597m, 7234m, 1_951_590_000m, 600m), (Of(app.CommuneId, Keys[0]), Of(app.CommuneId, Keys[1]), Of(app.CommuneId, Keys[2]), Of(app.CommuneId, Keys[3]), Of(app.CommuneId, Keys[4])));

        // Where a figure stands at the end of a quarter, the year has the last one: 23 households. A share is stated once: 89,0 %.
        Assert.Equal((23m, 89m), (Of(villages["Thôn Kéo Mẫu"], Keys[6]), Of(villages["Thôn Kéo Mẫu"], Keys[7])));

        // One act for each file, and the chain of the journal holds.
        Assert.Equal(2, await app.DbAsync(db => db.Imports.CountAsync()));
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
    }
}
