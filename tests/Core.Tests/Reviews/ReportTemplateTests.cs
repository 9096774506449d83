using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Tests.Reviews;

public sealed class ReportTemplateTests
{
    [Fact]
    public void Shipped_EachKindHasOne()
    {
        var templates = ReportTemplate.LoadAll(RepositoryFiles.PathOf("catalog", "documents"));

        Assert.Equal([ReportKind.Interim, ReportKind.Final, ReportKind.Periodic], templates.Select(t => t.Kind).Order());
        Assert.Equal(
            [
                "Đặc điểm tình hình; công tác chỉ đạo", "Kết quả thực hiện", "Hạn chế, nguyên nhân", "Bài học kinh nghiệm", "Phương hướng, nhiệm vụ thời gian tới",
                "Đề xuất, kiến nghị",
            ],
            templates.Single(t => t.Kind == ReportKind.Final).Sections.Select(s => s.Heading));
    }

    [Fact]
    public void Shipped_KeepsTheLineThatTheRecordsOfficeAsksFor() =>
        Assert.All(ReportTemplate.LoadAll(RepositoryFiles.PathOf("catalog", "documents")), t => Assert.Equal("Lưu: VT", t.Recipients[^1]));

    [Theory]
    [InlineData("kind: tổng kết", "kind: tổng hợp", 2, 7, "“kind”: “tổng hợp” không có trong danh sách: sơ kết, tổng kết, định kỳ.")]
    [InlineData("each: chỉ tiêu", "each: tiêu chí", 7, 15, "“each”: “tiêu chí” không có trong danh sách: chỉ tiêu, nhóm đối tượng.")]
    [InlineData("text: Góp {dong_gop.tien}", "text: Góp {dong_gop.tien", 9, 15, "Dấu ngoặc nhọn ở “{dong_gop.tien” chưa thành một số liệu. Chép nguyên số liệu trong danh sách, ví dụ {dong_gop.tien}, hoặc bỏ dấu ngoặc.")]
    [InlineData("closing: Hết", "ending: Hết", 10, 1, "Không có khóa “ending” ở chỗ này. Các khóa được dùng: addressees, closing, id, kind, opening, recipients, sections, subject.")]
    public void Load_Faulty_IsRefusedAtItsPlace(string good, string bad, int line, int column, string sentence)
    {
        const string Sound = """
            id: thu
            kind: tổng kết
            subject: Tổng kết
            sections:
              - heading: Kết quả
                paragraphs:
                  - each: chỉ tiêu
                    text: "- [tên]: {chi_tieu.[mã].thuc_hien};"
                  - text: Góp {dong_gop.tien}
            closing: Hết
            recipients: ["Lưu: VT"]
            """;
        Assert.Equal("thu", Load(Sound).Id);

        var refused = Assert.Throws<InvalidFileException>(() => Load(Sound.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Contains(new FileProblem("bao-cao-thu.yaml", line, column, sentence), refused.Problems);
    }

    private static ReportTemplate Load(string text) => ReportTemplate.Load(new StringReader(text), "bao-cao-thu.yaml");
}
