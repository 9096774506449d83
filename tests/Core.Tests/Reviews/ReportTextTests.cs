using ChungSuc.Core.Reviews;

namespace ChungSuc.Core.Tests.Reviews;

public sealed class ReportTextTests
{
    [Fact]
    public void Read_LinesOfEachUse_AreTold()
    {
        var lines = ReportText.Read("1. Công tác tuyên truyền\n2. Đã phát 312 tin, bài.\nđ) Đối với cá nhân:\n- Góp công;\n\nNhân dân hiến đất.");

        Assert.Equal([LineUse.Title, LineUse.Clause, LineUse.Point, LineUse.Dash, LineUse.Prose], lines.Select(l => l.Use));
        Assert.Equal(["1", "2", "đ", "", ""], lines.Select(l => l.Label));
        Assert.Equal("Công tác tuyên truyền", Assert.Single(lines[0].Pieces).Text);
    }

    [Fact]
    public void Read_FigureAndGap_StandBetweenTheWords()
    {
        var line = Assert.Single(ReportText.Read("Góp {dong_gop.tien} ({ phu_luc.dong_gop }). [Nêu thêm.]"));

        Assert.Equal(
            [
                (PieceUse.Words, "Góp "), (PieceUse.Figure, "dong_gop.tien"), (PieceUse.Words, " ("), (PieceUse.Figure, "phu_luc.dong_gop"),
                (PieceUse.Words, "). "), (PieceUse.Gap, "Nêu thêm."),
            ],
            line.Pieces.Select(p => (p.Use, p.Text)));
    }

    [Theory]
    [InlineData("Góp {dong_gop.tien đồng", "Dấu ngoặc nhọn ở “{dong_gop.tien đồng” chưa thành một số liệu. Chép nguyên số liệu trong danh sách, ví dụ {dong_gop.tien}, hoặc bỏ dấu ngoặc.")]
    [InlineData("Góp tien} đồng", "Dấu ngoặc nhọn ở “} đồng” chưa thành một số liệu. Chép nguyên số liệu trong danh sách, ví dụ {dong_gop.tien}, hoặc bỏ dấu ngoặc.")]
    public void ProblemOf_LooseBracket_IsShownWhereItStands(string text, string sentence) => Assert.Equal(sentence, ReportText.ProblemOf(text));

    [Fact]
    public void ProblemOf_SoundText_IsNull() => Assert.Null(ReportText.ProblemOf("{a.b} và {c.d}"));

    [Theory]
    [InlineData("dong_gop.tienn", "dong_gop.tien")]
    [InlineData("dong_gop.hiendat_m2", "dong_gop.hien_dat_m2")]
    [InlineData("chitieu.so_dat", "chi_tieu.so_dat")]
    public void NearestTo_MistypedKey_IsTheOneMeant(string typed, string meant) =>
        Assert.Equal(meant, ReportText.NearestTo(typed, ["dong_gop.tien", "dong_gop.ngay_cong", "dong_gop.hien_dat_m2", "chi_tieu.so_dat", "chi_tieu.so_vuot"]));
}
