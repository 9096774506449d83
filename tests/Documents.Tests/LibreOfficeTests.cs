using System.Diagnostics;
using ChungSuc.Documents.Tests.Samples;
using ChungSuc.Documents.Word;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ChungSuc.Documents.Tests;

/// <summary>Every paper goes through LibreOffice once, all in one call, and is read back from its PDF.</summary>
public sealed class LibreOfficeTests(LibreOfficeTests.Conversion conversion) : IClassFixture<LibreOfficeTests.Conversion>
{
    [Theory]
    [InlineData("minutes", "THƯ KÝ", "CHỦ TỌA", "Hộ gia đình ông Lăng Văn Khiết", "cùng ký tên./.")]
    [InlineData("decision", "Số: 112/QĐ-UBND", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CHI LĂNG", "Bằng chữ: Mười triệu năm trăm ba mươi nghìn đồng")]
    [InlineData("report", "TM. ỦY BAN NHÂN DÂN", "Phụ lục II", "trân trọng báo cáo./.")]
    [InlineData("submission", "Kính gửi:", "KT. CHỦ TỊCH", "7/7 (100%)")]
    [InlineData("letter", "V/v báo cáo kết quả thực hiện", "Số: 31/UBND-VX", "trước ngày 25 tháng 3 năm 2026")]
    public void Convert_EachTemplate_ReadsBackInVietnamese(string name, params string[] expected)
    {
        using var pdf = conversion.Open(name);
        var text = string.Join('\n', pdf.GetPages().Select(Text));

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Text(pdf.GetPage(1)), StringComparison.Ordinal);
        Assert.All(expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("minutes")]
    [InlineData("report")]
    public void Convert_LongPaper_ShowsNumberOnSecondPageOnly(string name)
    {
        using var pdf = conversion.Open(name);

        Assert.DoesNotContain(pdf.GetPage(1).GetWords(), word => word.Text == "1" && word.BoundingBox.Bottom > 785);
        Assert.Contains(pdf.GetPage(2).GetWords(), word => word.Text == "2" && word.BoundingBox.Bottom > 785);
    }

    [Fact]
    public void Convert_SignatureOfMinutes_HasWordsOfTheBodyOnItsPage()
    {
        using var pdf = conversion.Open("minutes");
        var page = pdf.GetPages().Single(page => Text(page).Contains("CHỦ TỌA", StringComparison.Ordinal));

        Assert.Contains("cùng ký tên./.", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_WordCertificates_KeepAPageEach()
    {
        using var pdf = conversion.Open("certificates");

        Assert.Equal(3, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), page => Assert.Contains("GIẤY KHEN", Text(page), StringComparison.Ordinal));
    }

    private static string Text(UglyToad.PdfPig.Content.Page page) =>
        string.Join(' ', ContentOrderTextExtractor.GetText(page).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public sealed class Conversion : IAsyncLifetime
    {
        private static readonly string[] Names = ["minutes", "decision", "report", "submission", "letter"];
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papers");

        public async ValueTask InitializeAsync()
        {
            foreach (var name in Names)
            {
                await File.WriteAllBytesAsync(PathOf(name + ".docx"), WordPaper.Write(WordPaperTests.Paper(name)));
            }

            await File.WriteAllBytesAsync(PathOf("certificates.docx"), CertificateWord.Write(
                [
                    SampleCertificates.Certificate(),
                    SampleCertificates.Certificate(SampleCertificates.LongName),
                    SampleCertificates.Certificate() with { SignerTitleLines = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] },
                ],
                SampleCertificates.Options));
            await ConvertAsync();
        }

        public PdfDocument Open(string name) => PdfDocument.Open(PathOf(name + ".pdf"));

        public ValueTask DisposeAsync()
        {
            _folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }

        private async Task ConvertAsync()
        {
            string[] arguments =
            [
                "--headless", $"-env:UserInstallation=file://{PathOf("profile")}", "--convert-to", "pdf", "--outdir", _folder.FullName,
                .. _folder.GetFiles("*.docx").Select(file => file.FullName),
            ];
            using var office = Process.Start(new ProcessStartInfo("soffice", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
                ?? throw new InvalidOperationException("LibreOffice did not start.");
            var said = await office.StandardOutput.ReadToEndAsync() + await office.StandardError.ReadToEndAsync();
            await office.WaitForExitAsync();
            Assert.True(office.ExitCode == 0, said);
        }

        private string PathOf(string name) => Path.Combine(_folder.FullName, name);
    }
}
