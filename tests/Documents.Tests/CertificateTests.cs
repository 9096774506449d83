using System.Text;
using ChungSuc.Documents.Pdf;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Tests.Samples;
using ChungSuc.Documents.Word;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ChungSuc.Documents.Tests;

public class CertificateTests
{
    private const double PointsPerMm = 72 / 25.4;

    [Fact]
    public void Pdf_Page_IsA4Landscape()
    {
        using var pdf = Open(SampleCertificates.Certificate());
        var page = pdf.GetPage(1);

        Assert.Equal(297, page.Width / PointsPerMm, 0.2);
        Assert.Equal(210, page.Height / PointsPerMm, 0.2);
    }

    [Fact]
    public void Pdf_Text_ReadsBackWithEveryVietnameseLetter()
    {
        using var pdf = Open(SampleCertificates.Certificate());
        var text = Text(pdf.GetPage(1));

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", text, StringComparison.Ordinal);
        Assert.Contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CHI LĂNG", text, StringComparison.Ordinal);
        Assert.Contains("GIẤY KHEN", text, StringComparison.Ordinal);
        Assert.Contains("Ông Nông Văn Thành", text, StringComparison.Ordinal);
        Assert.Contains("cùng cả nước chung sức xây dựng nông thôn mới” năm 2025", text, StringComparison.Ordinal);
        Assert.Contains("Số quyết định: 112/QĐ-UBND, ngày 05 tháng 02 năm 2026", text, StringComparison.Ordinal);
        Assert.Contains("Số sổ vàng: 05", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_InputIsNfd_GivesTheSameFileAsNfc()
    {
        var composed = SampleCertificates.Certificate("Hộ gia đình ông Lăng Văn Khiết");
        var decomposed = SampleCertificates.Certificate("Hộ gia đình ông Lăng Văn Khiết".Normalize(NormalizationForm.FormD));

        Assert.Equal(CertificatePdf.Write([composed], SampleCertificates.Options), CertificatePdf.Write([decomposed], SampleCertificates.Options));
    }

    [Theory]
    [InlineData("Ban Chỉ huy công trình đường giao thông nông thôn thôn Làng Trung")]
    [InlineData(SampleCertificates.LongName)]
    [InlineData("Ban Công tác Mặt trận, Chi hội Nông dân, Chi hội Phụ nữ, Chi hội Cựu chiến binh, Chi đoàn Thanh niên Cộng sản Hồ Chí Minh và toàn thể Nhân dân các dân tộc Tày, Nùng, Dao thôn Quán Thanh, xã Chi Lăng, tỉnh Lạng Sơn")]
    public void Pdf_LongName_KeepsEveryWordInsideTheBorder(string name)
    {
        Assert.True(name.Length > 60);

        using var pdf = Open(SampleCertificates.Certificate(name));
        var page = pdf.GetPage(1);

        Assert.Contains(name, Text(page).Replace('\n', ' '), StringComparison.Ordinal);
        Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Left / PointsPerMm, 17, 280));
    }

    [Fact]
    public void Pdf_LongNameAndAchievement_StayAboveTheDate()
    {
        var achievement = string.Join(' ', Enumerable.Repeat("Đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới", 6));

        using var pdf = Open(SampleCertificates.Certificate(SampleCertificates.LongName) with { Achievement = achievement });
        var words = pdf.GetPage(1).GetWords().ToList();
        var lowestOfAchievement = words.Where(word => word.Text == "mới").Min(word => word.BoundingBox.Bottom);
        var topOfDate = words.Where(word => word.Text == "ngày").Max(word => word.BoundingBox.Top);

        Assert.Equal(6, words.Count(word => word.Text == "mới"));
        Assert.True(lowestOfAchievement > topOfDate, $"{lowestOfAchievement} is under {topOfDate}.");
    }

    [Fact]
    public void Pdf_ShortName_StandsOnOneLineInTheMiddle()
    {
        using var pdf = Open(SampleCertificates.Certificate());
        var words = pdf.GetPage(1).GetWords().ToList();
        var first = words.Single(word => word.Text == "Ông");
        var last = words.Single(word => word.Text == "Thành");

        Assert.Equal(148.5, (first.BoundingBox.Left + last.BoundingBox.Right) / 2 / PointsPerMm, 0.5);
    }

    [Fact]
    public void Pdf_WordThatCannotFit_IsRefusedNotCut() =>
        Assert.Throws<ArgumentException>(() => CertificatePdf.Write([SampleCertificates.Certificate(new string('W', 900))], SampleCertificates.Options));

    [Fact]
    public void Pdf_FiveHundredCertificates_MakeOneFileWithAPageEach()
    {
        var certificates = Enumerable.Range(1, 500).Select(i => SampleCertificates.Certificate($"Hộ gia đình số {i}", i)).ToList();

        using var pdf = PdfDocument.Open(CertificatePdf.Write(certificates, SampleCertificates.Options));

        Assert.Equal(500, pdf.NumberOfPages);
        Assert.Contains("Hộ gia đình số 1\n", Text(pdf.GetPage(1)), StringComparison.Ordinal);
        Assert.Contains("Hộ gia đình số 500", Text(pdf.GetPage(500)), StringComparison.Ordinal);
        Assert.Contains("Số sổ vàng: 500", Text(pdf.GetPage(500)), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_TextOnly_LeavesOutWhatTheBlankBears()
    {
        using var pdf = Open(SampleCertificates.Certificate(), SampleCertificates.Options with { TextOnly = true });
        var page = pdf.GetPage(1);
        var text = Text(page);

        Assert.DoesNotContain("CỘNG HÒA", text, StringComparison.Ordinal);
        Assert.DoesNotContain("GIẤY KHEN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NHÂN DÂN XÃ", text, StringComparison.Ordinal);
        Assert.Contains("Ông Nông Văn Thành", text, StringComparison.Ordinal);
        Assert.Empty(page.Paths);
    }

    [Fact]
    public void Pdf_TextOnlyWithOffsets_MovesEveryWordByThem()
    {
        var options = SampleCertificates.Options with { TextOnly = true };
        using var still = Open(SampleCertificates.Certificate(), options);
        using var moved = Open(SampleCertificates.Certificate(), options with { OffsetXMm = 3, OffsetYMm = -2 });
        var from = still.GetPage(1).Letters[0].StartBaseLine;
        var to = moved.GetPage(1).Letters[0].StartBaseLine;

        Assert.Equal(3, (to.X - from.X) / PointsPerMm, 0.05);
        Assert.Equal(2, (to.Y - from.Y) / PointsPerMm, 0.05);
    }

    [Fact]
    public void TestPage_CrossesStayWhereTheyAreAndWordsMove()
    {
        var still = PdfDocument.Open(CertificateTestPage.Write(SampleCertificates.Certificate(), SampleCertificates.Options)).GetPage(1);
        var moved = PdfDocument.Open(CertificateTestPage.Write(SampleCertificates.Certificate(), SampleCertificates.Options with { OffsetXMm = 2.5 })).GetPage(1);

        Assert.Contains("ngang 2,5 mm, dọc 0 mm", Text(moved), StringComparison.Ordinal);
        Assert.Equal(still.Paths[0].GetBoundingRectangle(), moved.Paths[0].GetBoundingRectangle());
        Assert.Equal(2.5, (LeftOf(moved, "Thành") - LeftOf(still, "Thành")) / PointsPerMm, 0.05);
    }

    [Fact]
    public void Options_OffsetOfTwentyMillimetres_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleCertificates.Options with { OffsetXMm = 20 });

    [Fact]
    public void Pdf_Emblem_IsDrawnOnlyWhenSupplied()
    {
        using var without = Open(SampleCertificates.Certificate());
        using var with = Open(SampleCertificates.Certificate() with { Emblem = Png() });

        Assert.Empty(without.GetPage(1).GetImages());
        var image = Assert.Single(with.GetPage(1).GetImages());
        Assert.Equal(19.5, image.BoundingBox.Height / PointsPerMm, 0.2);
    }

    [Fact]
    public void Pdf_EmblemIsNoPicture_IsRefused() =>
        Assert.Throws<ArgumentException>(() =>
            CertificatePdf.Write([SampleCertificates.Certificate() with { Emblem = new byte[] { 1, 2, 3 } }], SampleCertificates.Options));

    [Fact]
    public void Word_Certificate_IsValidLandscapeAndSaysTheSame()
    {
        using var word = new WordText(CertificateWord.Write(
            [SampleCertificates.Certificate(), SampleCertificates.Certificate(SampleCertificates.LongName) with { Emblem = Png() }], SampleCertificates.Options));

        Assert.Empty(word.Errors());
        Assert.Equal(16838u, word.Sections.Single().GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.PageSize>()!.Width!.Value);
        Assert.Equal(2, word.Lines.Count(line => line == "GIẤY KHEN"));
        Assert.Contains("Ông Nông Văn Thành", word.Lines);
        Assert.Equal(3, word.Body.Descendants<Anchor>().Count());
    }

    [Fact]
    public void Word_TwiceFromEqualInput_GivesEqualBytes() =>
        Assert.Equal(
            CertificateWord.Write([SampleCertificates.Certificate()], SampleCertificates.Options),
            CertificateWord.Write([SampleCertificates.Certificate()], SampleCertificates.Options));

    private static PdfDocument Open(Certificate certificate, CertificateOptions? options = null) =>
        PdfDocument.Open(CertificatePdf.Write([certificate], options ?? SampleCertificates.Options));

    private static double LeftOf(Page page, string text) => page.GetWords().Single(word => word.Text == text).BoundingBox.Left;

    private static string Text(Page page) => ContentOrderTextExtractor.GetText(page).Replace("\r", "", StringComparison.Ordinal);

    private static byte[] Png()
    {
        using var surface = SkiaSharp.SKSurface.Create(new SkiaSharp.SKImageInfo(40, 40));
        surface.Canvas.Clear(SkiaSharp.SKColors.Red);
        using var image = surface.Snapshot();
        using var data = image.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
