using ChungSuc.Core.Contributions;
using ChungSuc.Documents.Word.Linting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Reviews;

public sealed class ReportPaperTests(ReviewApp app) : IClassFixture<ReviewApp>
{
    [Fact]
    public async Task Get_PaperOfADraft_HasBlanksForNumberAndDayAndEverythingElse()
    {
        var id = await app.WrittenAsync();

        var (bytes, name) = await DownloadAsync(id);

        Assert.Equal("bao-cao-du-thao.docx", name);
        var lines = Lines(bytes);
        Assert.Contains("ỦY BAN NHÂN DÂN", lines);
        Assert.Contains("XÃ THỬ", lines);
        Assert.Contains("Số:         /BC-UBND", lines);
        Assert.Contains("Thử, ngày        tháng 10 năm 2025", lines);
        Assert.Contains("BÁO CÁO", lines);
        Assert.Contains("Tổng kết Phong trào thi đua “Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025 trên địa bàn xã Thử", string.Join(' ', lines), StringComparison.Ordinal);
        Assert.Contains("I. ĐẶC ĐIỂM TÌNH HÌNH; CÔNG TÁC CHỈ ĐẠO", lines);
        Assert.Contains("II. KẾT QUẢ THỰC HIỆN", lines);
        Assert.Contains("VI. ĐỀ XUẤT, KIẾN NGHỊ", lines);
        Assert.Contains(lines, l => l.Contains("đã đóng góp 2.000.000 đồng, 5 ngày công và 120 m² đất; tổng giá trị đã quy đổi là 8.000.000 đồng", StringComparison.Ordinal));
        Assert.EndsWith("trân trọng báo cáo./.", lines.Single(l => l.StartsWith("Trên đây là Báo cáo tổng kết", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN", lines);
        Assert.Contains("CHỦ TỊCH", lines);
        Assert.Contains("Lộc Văn Chủ", lines);
        Assert.Contains("- Lưu: VT.", lines);
        Assert.Contains("Phụ lục I", lines);
        Assert.Contains("Thôn Đoài", lines);
    }

    [Fact]
    public async Task Get_PaperOfADraft_TheLinterFindsNoError()
    {
        var (bytes, _) = await DownloadAsync(await app.WrittenAsync());

        Assert.Empty(Nd30Linter.Check(bytes).Where(f => f.Level == Nd30Level.Error).Select(f => $"{f.Id} {f.Message} {f.Where}"));
    }

    [Fact]
    public async Task Get_PaperOfAnIssuedReport_HasNumberAndDayAndStaysTheSameAfterAVoid()
    {
        var gift = await app.GiveAsync(TestCommunes.HouseholdA, new DateOnly(2025, 9, 25), new GivenThing { Kind = ContributionKind.Money, Quantity = 100_000 });
        var id = await app.WrittenAsync();
        var chairman = await app.SignInAsync(Role.Chairman);
        await chairman.PostAsync($"/bao-cao/{id}/ban-hanh", new Dictionary<string, string> { ["Input.DespiteMissing"] = "true" });
        var (before, name) = await DownloadAsync(id);

        await app.VoidAsync(gift);

        var (after, _) = await DownloadAsync(id);
        var number = await app.DbAsync(db => db.ReportIssues.Where(i => i.ReportId == id).Select(i => i.Number).SingleAsync());
        Assert.Equal($"bao-cao-2025-{number:00}.docx", name);
        Assert.Equal(before, after);
        var lines = Lines(after);
        Assert.Contains($"Số: {number:00}/BC-UBND", lines);
        Assert.Contains("Thử, ngày 15 tháng 10 năm 2025", lines);
        Assert.Contains(lines, l => l.Contains("đã đóng góp 2.100.000 đồng", StringComparison.Ordinal));
        Assert.Empty(Nd30Linter.Check(after).Where(f => f.Level == Nd30Level.Error).Select(f => $"{f.Id} {f.Message} {f.Where}"));
        var draft = await DownloadAsync(await app.WrittenAsync());
        Assert.Contains(Lines(draft.Bytes), l => l.Contains("đã đóng góp 2.000.000 đồng, 5 ngày công", StringComparison.Ordinal));
    }

    private async Task<(byte[] Bytes, string? Name)> DownloadAsync(Guid id)
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var (status, body, answer) = await secretary.DownloadAsync($"/bao-cao/{id}/van-ban");
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, status);
            return (body, answer.Content.Headers.ContentDisposition?.FileName);
        }
    }

    private static List<string> Lines(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText.Replace('\u00A0', ' '))];
    }
}
