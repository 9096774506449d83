using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Tests.Samples;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Tests;

public class TemplateTests
{
    [Fact]
    public void Minutes_AbsentMembers_AreNamedWithTheirReasonOrWrittenOpinion()
    {
        using var word = Read(CouncilMinutesPaper.Make(SamplePapers.Minutes()));

        Assert.Contains("3. Thành viên Hội đồng có mặt: 05/07 người, gồm:", word.Lines);
        Assert.Contains("4. Thành viên vắng mặt: 02/07 người, gồm:", word.Lines);
        Assert.Contains("- Bà Triệu Mùi Khé, Chủ tịch Hội Liên hiệp Phụ nữ xã, thành viên (có ý kiến bằng văn bản: đồng ý cả ba trường hợp);", word.Lines);
        Assert.Contains("- Ông Hà Văn Đạt, Trưởng phòng Kinh tế xã, thành viên (lý do: đi công tác tại tỉnh).", word.Lines);
    }

    [Fact]
    public void Minutes_ShareOfVotes_IsTakenOnAllMembersNotOnThosePresent()
    {
        using var word = Read(CouncilMinutesPaper.Make(SamplePapers.Minutes()));

        // 5 of 7 members, though 5 present and 6 voted.
        Assert.Contains("1Bà Vi Thị Ế, thôn Quán ThanhGiấy khen50171,43%Không đạt", word.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_BothSign_SecretaryLeftChairRightAndNoPlaceInHead()
    {
        using var word = Read(CouncilMinutesPaper.Make(SamplePapers.Minutes()));
        var lines = word.Lines.ToList();

        Assert.True(lines.IndexOf("THƯ KÝ") < lines.IndexOf("CHỦ TỌA"));
        Assert.Contains("Hoàng Thị Nhường", lines);
        Assert.Contains("Vương Văn Sơn", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Chi Lăng, ngày", StringComparison.Ordinal));
        Assert.Contains("- Lưu: VT, Hồ sơ.", lines);
    }

    [Fact]
    public void Decision_IsSignedByChairmanInHisOwnCompetence()
    {
        using var word = Read(AwardDecisionPaper.Make(SamplePapers.Decision()));

        Assert.Contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CHI LĂNG", word.Lines);
        Assert.Contains("CHỦ TỊCH", word.Lines);
        Assert.DoesNotContain(word.Lines, line => line.StartsWith("TM.", StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_SignedByDeputy_SaysKtAndHisOffice()
    {
        using var word = Read(AwardDecisionPaper.Make(SamplePapers.Decision() with { DeputyTitle = "PHÓ CHỦ TỊCH", SignerName = "Lộc Thị Kim Thoa" }));
        var lines = word.Lines.ToList();

        Assert.Equal(lines.IndexOf("KT. CHỦ TỊCH") + 1, lines.IndexOf("PHÓ CHỦ TỊCH"));
    }

    [Fact]
    public void Decision_Grounds_EndInSemicolonsAndTheLastInAFullStop()
    {
        using var word = Read(AwardDecisionPaper.Make(SamplePapers.Decision()));

        Assert.Contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", word.Lines);
        Assert.Contains(word.Lines, line => line.StartsWith("Theo đề nghị của", StringComparison.Ordinal) && line.EndsWith("2026.", StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_List_HasThreePartsWithOrdinalsAndTotal()
    {
        using var word = Read(AwardDecisionPaper.Make(SamplePapers.Decision()));

        // 3 collectives at 1.404.000 and 9 others at 702.000.
        Assert.Contains("Tổng cộng10.530.000", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Chi Lăng cho 03 tập thể, 03 hộ gia đình và 06 cá nhân", word.All, StringComparison.Ordinal);
        Assert.Equal(
            ["I. TẬP THỂ (03)", "II. HỘ GIA ĐÌNH (03)", "III. CÁ NHÂN (06)"],
            word.Lines.Where(line => line.EndsWith(')') && line.Contains(" (0", StringComparison.Ordinal)));
        Assert.Contains("12Nhân dân và cán bộ thôn Làng Trung", word.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_OnlyIndividuals_NumbersTheirPartOne()
    {
        var decision = SamplePapers.Decision();

        using var word = Read(AwardDecisionPaper.Make(decision with { Awarded = [.. decision.Awarded.Where(item => item.Kind == RecipientKind.Individual)] }));

        Assert.Contains("I. CÁ NHÂN (06)", word.Lines);
        Assert.Contains("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG THƯỞNG", word.Lines);
    }

    [Fact]
    public void Decision_NobodyAwarded_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AwardDecisionPaper.Make(SamplePapers.Decision(count: 0)));

    [Fact]
    public void Report_Sections_AreNumberedInRomanAndSignedForTheCommittee()
    {
        using var word = Read(ReviewReportPaper.Make(SamplePapers.Report()));

        Assert.Contains("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", word.Lines);
        Assert.Contains("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", word.Lines);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN", word.Lines);
        Assert.Contains("(Kèm theo Báo cáo số 09/BC-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Chi Lăng)", word.All.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Submission_Counts_AreSummedByForm()
    {
        var submission = SamplePapers.Submission();
        var extra = submission.Cases[2] with { Form = "Huân chương Lao động hạng Ba" };

        using var word = Read(NominationSubmissionPaper.Make(submission with { Cases = [.. submission.Cases, extra] }));

        Assert.Contains("1Bằng khen1113", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("2Huân chương Lao động hạng Ba0011", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng1124", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("6/7 (85,71%)", word.All, StringComparison.Ordinal);
    }

    private static WordText Read(OfficialDocument paper) => new(WordPaper.Write(paper));
}
