using System.Text;
using ChungSuc.Documents.Tests.Samples;
using ChungSuc.Documents.Word;
using ChungSuc.Documents.Word.Linting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Tests;

/// <summary>Our own papers pass; a paper with one thing spoilt gets exactly the finding of that thing.</summary>
public class Nd30LinterTests
{
    [Theory, MemberData(nameof(WordPaperTests.Papers), MemberType = typeof(WordPaperTests))]
    public void Check_OwnPaper_FindsNothing(string name) =>
        Assert.Empty(Nd30Linter.Check(WordPaper.Write(WordPaperTests.Paper(name))).Select(finding => $"{finding.Id} {finding.Message} {finding.Where}"));

    [Fact]
    public void Check_RightMarginFifteen_FindsNothing()
    {
        var letter = SamplePapers.Letter();

        Assert.Empty(Nd30Linter.Check(WordPaper.Write(letter with { Head = letter.Head with { Page = new PageProfile { RightMm = 15 } } })));
    }

    [Fact]
    public void Check_BytesAreNoWordFile_SaysSo() =>
        Assert.Throws<InvalidDataException>(() => Nd30Linter.Check([1, 2, 3]));

    [Fact]
    public void Check_NoHeader_IsAWarningForAPaperOfOnePageNeedsNone() =>
        Assert.Equal([("P05", Nd30Level.Warning)], Findings("letter", body => body.Descendants<HeaderReference>().ToList().ForEach(reference => reference.Remove())).Select(finding => (finding.Id, finding.Level)));

    [Fact]
    public void Check_PaperIsLetterSize_FindsP01() =>
        AssertOnly("P01", body => body.Descendants<PageSize>().First().Width = 12240);

    [Fact]
    public void Check_LandscapeWithoutTable_FindsP01() =>
        AssertOnly("P01", "letter", body =>
        {
            var size = body.Descendants<PageSize>().First();
            (size.Width, size.Height) = (size.Height, size.Width);
        });

    [Fact]
    public void Check_LeftMarginTwentyFive_FindsP02() =>
        AssertOnly("P02", body => body.Descendants<PageMargin>().First().Left = 1417);

    [Fact]
    public void Check_MarginOfAnnexWrong_FindsP02() =>
        AssertOnly("P02", body => body.Descendants<PageMargin>().Last().Top = 567);

    [Fact]
    public void Check_RunInLegacyFont_FindsP03() =>
        AssertOnly("P03", body => AddToRun(body, "Căn cứ Luật Thi đua", new RunFonts { Ascii = ".VnTime", HighAnsi = ".VnTime" }));

    [Fact]
    public void Check_RunInThemeFont_FindsP03() =>
        AssertOnly("P03", body => AddToRun(body, "Căn cứ Luật Thi đua", new RunFonts { AsciiTheme = ThemeFontValues.MinorHighAnsi }));

    [Fact]
    public void Check_RunInBlue_FindsP03() =>
        AssertOnly("P03", body => AddToRun(body, "Căn cứ Luật Thi đua", new Color { Val = "0000FF" }));

    [Fact]
    public void Check_TextIsNfd_FindsP04() =>
        AssertOnly("P04", body => Rewrite(body, "Căn cứ Luật Thi đua", text => text.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Check_SoftHyphen_FindsP04() =>
        AssertOnly("P04", body => Rewrite(body, "Căn cứ Luật Thi đua", text => text + "\u00AD"));

    [Fact]
    public void Check_FirstPageShowsNumber_FindsP05() =>
        AssertOnly("P05", body => body.Descendants<TitlePage>().First().Remove());

    [Fact]
    public void Check_NumbersStartAtThree_FindsP05() =>
        AssertOnly("P05", body => body.Descendants<PageNumberType>().First().Start = 3);

    [Theory]
    [InlineData("size")]
    [InlineData("left")]
    [InlineData("indent")]
    [InlineData("tight")]
    [InlineData("double")]
    public void Check_ParagraphOfTextSpoilt_FindsP06(string fault) =>
        AssertOnly("P06", body =>
        {
            var properties = Line(body, "Điều 2").ParagraphProperties!;
            switch (fault)
            {
                case "size":
                    AddToRun(body, "Điều 2", new FontSize { Val = "24" });
                    break;
                case "left":
                    properties.Append(new Justification { Val = JustificationValues.Left });
                    break;
                case "indent":
                    properties.Append(new Indentation { FirstLine = "0" });
                    break;
                case "tight":
                    properties.Append(new SpacingBetweenLines { After = "0" });
                    break;
                case "double":
                    properties.Append(new SpacingBetweenLines { Line = "480", LineRule = LineSpacingRuleValues.Auto });
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(fault), fault, "Unknown fault.");
            }
        });

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT-NAM")]
    [InlineData("Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("")]
    public void Check_NationSpoilt_FindsH01(string nation) =>
        AssertOnly("H01", body => Rewrite(body, "CỘNG HÒA", _ => nation));

    [Fact]
    public void Check_NationInOldToneSpelling_FindsNothing() =>
        Assert.Empty(Spoil("decision", body => Rewrite(body, "CỘNG HÒA", text => text.Replace("HÒA", "HOÀ", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Độc lập – Tự do – Hạnh phúc")]
    [InlineData("Độc lập-Tự do-Hạnh phúc")]
    [InlineData("ĐỘC LẬP - TỰ DO - HẠNH PHÚC")]
    public void Check_MottoSpoilt_FindsH02(string motto) =>
        AssertOnly("H02", body => Rewrite(body, "Độc lập", _ => motto));

    [Theory]
    [InlineData("Số: 5/QĐ-UBND")]
    [InlineData("Số: 05 / QĐ-UBND")]
    [InlineData("Số: 05/2026/QĐ-UBND")]
    [InlineData("Số: 05/QyĐ-UBND")]
    [InlineData("Số 05/QĐ-UBND")]
    public void Check_NumberSpoilt_FindsH05(string number) =>
        AssertOnly("H05", body => Rewrite(body, "Số:", _ => number));

    [Theory]
    [InlineData("Chi Lăng, ngày 5 tháng 02 năm 2026")]
    [InlineData("Chi Lăng, ngày 05 tháng 2 năm 2026")]
    [InlineData("Chi Lăng, ngày 05 tháng 03 năm 2026")]
    [InlineData("Chi Lăng ngày 05 tháng 02 năm 2026")]
    [InlineData("Chi Lăng, ngày 30 tháng 02 năm 2026")]
    public void Check_DateSpoilt_FindsH07(string date) =>
        AssertOnly("H07", body => Rewrite(body, "Chi Lăng, ngày", _ => date));

    [Fact]
    public void Check_DateUpright_FindsH07() =>
        AssertOnly("H07", body => AddToRun(body, "Chi Lăng, ngày", new Italic { Val = false }));

    [Fact]
    public void Check_SubjectEndsInFullStop_FindsT01() =>
        AssertOnly("T01", body => Rewrite(body, "Về việc tặng", text => text + "."));

    [Fact]
    public void Check_TypeNameAtTheLeft_FindsT01() =>
        AssertOnly("T01", body => Line(body, "QUYẾT ĐỊNH").ParagraphProperties!.Append(new Justification { Val = JustificationValues.Left }));

    [Fact]
    public void Check_TypeNameOutsideTheDecree_FindsT01() =>
        AssertOnly("T01", body => Rewrite(body, "QUYẾT ĐỊNH", _ => "GIẤY CHỨNG NHẬN"));

    [Theory]
    [InlineData("")]
    [InlineData("./. ./")]
    public void Check_EndSpoilt_FindsT05(string end)
    {
        var ids = Spoil("letter", body => Rewrite(body, "Nhận được Công văn", text => text.Replace("./.", end, StringComparison.Ordinal)));

        Assert.Contains("T05", ids);
    }

    [Fact]
    public void Check_TwoEnds_FindsT05() =>
        AssertOnly("T05", body => Rewrite(body, "Căn cứ Luật Thi đua", text => text + "./."));

    [Fact]
    public void Check_RewardDecisionSignedForTheCommittee_FindsS01() =>
        AssertOnly("S01", body => Rewrite(body, "CHỦ TỊCH", _ => "TM. ỦY BAN NHÂN DÂN", exact: true));

    [Fact]
    public void Check_UnknownAuthority_FindsS01() =>
        AssertOnly("S01", body => Rewrite(body, "CHỦ TỊCH", _ => "TT. CHỦ TỊCH", exact: true));

    [Theory]
    [InlineData("- Lưu: VT.", "- Lưu: VT;")]
    [InlineData("- Lưu: VT.", "- Sở Nội vụ.")]
    [InlineData("Nơi nhận:", "Nơi gửi:")]
    public void Check_RecipientsSpoilt_FindsN01(string line, string written) =>
        AssertOnly("N01", body => Rewrite(body, line, _ => written, exact: true));

    private static void AssertOnly(string id, Action<Body> spoil) => AssertOnly(id, "decision", spoil);

    private static void AssertOnly(string id, string name, Action<Body> spoil) =>
        Assert.Equal([id], Spoil(name, spoil));

    private static IReadOnlyList<string> Spoil(string name, Action<Body> spoil) =>
        [.. Findings(name, spoil).Select(finding => finding.Id).Distinct()];

    private static IReadOnlyList<Nd30Finding> Findings(string name, Action<Body> spoil)
    {
        using var stream = new MemoryStream();
        stream.Write(WordPaper.Write(WordPaperTests.Paper(name)));
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            spoil(file.MainDocumentPart!.Document!.Body!);
        }

        return Nd30Linter.Check(stream.ToArray());
    }

    private static Paragraph Line(Body body, string beginning, bool exact = false) => body.Descendants<Paragraph>().First(paragraph =>
    {
        var text = paragraph.InnerText.Replace('\u00A0', ' ');
        return exact ? text == beginning : text.StartsWith(beginning, StringComparison.Ordinal);
    });

    private static void Rewrite(Body body, string beginning, Func<string, string> change, bool exact = false)
    {
        var text = Line(body, beginning, exact).Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Last();
        text.Text = change(text.Text.Replace('\u00A0', ' '));
    }

    private static void AddToRun(Body body, string beginning, DocumentFormat.OpenXml.OpenXmlElement property)
    {
        var run = Line(body, beginning).Descendants<Run>().Last();
        run.RunProperties ??= new RunProperties();
        run.RunProperties.Append(property);
    }
}
