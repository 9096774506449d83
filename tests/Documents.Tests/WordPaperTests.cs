using System.Text;
using System.Text.RegularExpressions;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Tests.Samples;
using ChungSuc.Documents.Word;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Tests;

/// <summary>Nghị định 30/2020/NĐ-CP, Phụ lục I, read back from the XML.</summary>
public partial class WordPaperTests
{
    private const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    public static TheoryData<string> Papers => ["minutes", "decision", "report", "submission", "letter", "notice"];

    internal static OfficialDocument Paper(string name) => name switch
    {
        "minutes" => CouncilMinutesPaper.Make(SamplePapers.Minutes()),
        "decision" => AwardDecisionPaper.Make(SamplePapers.Decision()),
        "report" => ReviewReportPaper.Make(SamplePapers.Report()),
        "submission" => NominationSubmissionPaper.Make(SamplePapers.Submission()),
        "letter" => SamplePapers.Letter(),
        "notice" => ConclusionNoticePaper.Make(SamplePapers.Notice()),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown sample."),
    };

    [Theory, MemberData(nameof(Papers))]
    public void Write_EachTemplate_IsValidOpenXml(string name)
    {
        using var word = new WordText(WordPaper.Write(Paper(name)));

        Assert.Empty(word.Errors());
    }

    [Theory, MemberData(nameof(Papers))]
    public void Write_TwiceFromEqualInput_GivesEqualBytes(string name) =>
        Assert.Equal(WordPaper.Write(Paper(name)), WordPaper.Write(Paper(name)));

    [Fact]
    public void Write_Container_HasNoClockAndTellsTheRecordsMoment()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(WordPaper.Write(Paper("letter"))));

        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var reader = new StreamReader(archive.GetEntry("docProps/core.xml")!.Open());
        Assert.Contains("2026-02-05T01:30:00Z", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    // I.1-3: A4; 20-25, 20-25, 30-35, 15-20 mm. 1 mm = 56,69 twips.
    [Theory, MemberData(nameof(Papers))]
    public void Write_EverySection_HasPaperAndMarginsOfTheDecree(string name)
    {
        using var word = new WordText(WordPaper.Write(Paper(name)));

        Assert.All(word.Sections, section =>
        {
            var size = section.GetFirstChild<PageSize>()!;
            Assert.Equal([11906u, 16838u], new[] { size.Width!.Value, size.Height!.Value }.Order());
            var margin = section.GetFirstChild<PageMargin>()!;
            Assert.Equal((1134, 1134, 1701u, 1134u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        });
    }

    // I.7: centred in the head of the page, hidden on the first, every annex from 1 again.
    [Fact]
    public void Write_PageNumbers_AreCentredInHeaderHiddenOnFirstPageAndRestartInAnnexes()
    {
        using var word = new WordText(WordPaper.Write(Paper("report")));

        Assert.Equal(3, word.Sections.Count);
        Assert.All(word.Sections, section =>
        {
            Assert.NotNull(section.GetFirstChild<TitlePage>());
            Assert.Equal(1, section.GetFirstChild<PageNumberType>()!.Start!.Value);
            Assert.Contains(" PAGE ", Header(word, section, HeaderFooterValues.Default).InnerXml, StringComparison.Ordinal);
            Assert.Equal("", Header(word, section, HeaderFooterValues.First).InnerText);
        });
    }

    [Fact]
    public void Write_LandscapeAnnex_TurnsThePaperOfItsSectionOnly()
    {
        using var word = new WordText(WordPaper.Write(Paper("report")));

        Assert.Equal([false, false, true], word.Sections.Select(section => section.GetFirstChild<PageSize>()!.Orient is not null));
    }

    [Theory, MemberData(nameof(Papers))]
    public void Write_Fonts_AreTimesNewRomanInAllFourSlotsAndBlack(string name)
    {
        using var word = new WordText(WordPaper.Write(Paper(name)));
        var styles = word.Main.StyleDefinitionsPart!.Styles!;
        var fonts = styles.Descendants<RunFonts>().Concat(word.Body.Descendants<RunFonts>()).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Equal(
            ["Times New Roman", "Times New Roman", "Times New Roman", "Times New Roman"],
            new[] { font.Ascii?.Value, font.HighAnsi?.Value, font.ComplexScript?.Value, font.EastAsia?.Value }));
        Assert.All(styles.Descendants<Color>().Concat(word.Body.Descendants<Color>()), color => Assert.Equal("000000", color.Val!.Value));
        Assert.Equal("vi-VN", styles.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
    }

    [Theory, MemberData(nameof(Papers))]
    public void Write_EveryParagraph_HasAStyleThatExists(string name)
    {
        using var word = new WordText(WordPaper.Write(Paper(name)));

        Assert.All(word.Body.Descendants<Paragraph>(), paragraph => Assert.True(word.StyleOf(paragraph).CustomStyle!.Value));
    }

    [Fact]
    public void Write_HeadPair_HasSizesAndWeightsOfTheDecree()
    {
        using var word = new WordText(WordPaper.Write(Paper("decision")));
        var nation = Nation.Replace(' ', '\u00A0');
        var motto = Motto.Replace(' ', '\u00A0');

        Assert.Equal(("24", true), (word.SizeOf(nation), word.IsBold(nation)));
        Assert.Equal(("26", true), (word.SizeOf(motto), word.IsBold(motto)));
        Assert.Equal(("24", true), (word.SizeOf("XÃ CHI LĂNG"), word.IsBold("XÃ CHI LĂNG")));
        Assert.Equal("26", word.SizeOf("Số:\u00A0112/QĐ-UBND"));
        Assert.Equal(("26", true), (word.SizeOf("Chi Lăng, ngày 05 tháng 02 năm 2026"), word.IsItalic("Chi Lăng, ngày 05 tháng 02 năm 2026")));
        Assert.Equal(("28", true), (word.SizeOf("QUYẾT ĐỊNH"), word.IsBold("QUYẾT ĐỊNH")));
        Assert.Equal(("24", true, true), (word.SizeOf("Nơi nhận:"), word.IsBold("Nơi nhận:"), word.IsItalic("Nơi nhận:")));
        Assert.Equal(("22", false), (word.SizeOf("- Lưu: VT."), word.IsBold("- Lưu: VT.")));
    }

    [Fact]
    public void Write_SuperiorOfCouncil_IsRegularAndIssuerBold()
    {
        using var word = new WordText(WordPaper.Write(Paper("minutes")));

        Assert.False(word.IsBold("UBND XÃ CHI LĂNG"));
        Assert.True(word.IsBold("THI ĐUA - KHEN THƯỞNG"));
    }

    // II.1: the line under Tiêu ngữ is as long as its words, 56,1 mm at 13 pt in a cell of 96 mm.
    [Fact]
    public void Write_LineUnderMotto_IsAsLongAsTheWords()
    {
        using var word = new WordText(WordPaper.Write(Paper("decision")));
        var motto = word.Line(Motto.Replace(' ', '\u00A0'));
        var line = motto.ElementsAfter().OfType<Paragraph>().First();
        var indent = line.ParagraphProperties!.Indentation!;
        var lengthMm = 96 - ((int.Parse(indent.Left!, null) + int.Parse(indent.Right!, null)) / 56.6929);

        Assert.NotNull(line.ParagraphProperties.ParagraphBorders!.BottomBorder);
        Assert.InRange(lengthMm, 55.5, 56.7);
    }

    // II.2 and II.5: from a third to a half of the words above: ỦY BAN NHÂN DÂN is 39,9 mm at 12 pt.
    [Fact]
    public void Write_LineUnderAgency_IsAThirdToAHalfOfTheWords()
    {
        using var word = new WordText(WordPaper.Write(Paper("decision")));
        var line = word.Line("XÃ CHI LĂNG").ElementsAfter().OfType<Paragraph>().First();
        var cell = (TableCell)line.Parent!;
        var cellTwips = int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!, null);
        var indent = line.ParagraphProperties!.Indentation!;
        var lengthMm = (cellTwips - int.Parse(indent.Left!, null) - int.Parse(indent.Right!, null)) / 56.6929;

        Assert.InRange(lengthMm, 39.9 / 3, 39.9 / 2);
    }

    // II.6.e: 14 pt, justified, first line in by 1,27 cm, at least 6 pt between paragraphs, lines 1 to 1,5.
    [Theory]
    [InlineData("NoiDung")]
    [InlineData("CanCu")]
    [InlineData("Khoan")]
    [InlineData("Diem")]
    public void Write_BodyStyles_AreThoseOfTheDecree(string styleId)
    {
        using var word = new WordText(WordPaper.Write(Paper("report")));
        var style = word.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == styleId);
        var paragraph = style.StyleParagraphProperties!;

        Assert.Equal("28", style.StyleRunProperties!.FontSize!.Val!.Value);
        Assert.Equal(JustificationValues.Both, paragraph.Justification!.Val!.Value);
        Assert.Equal("720", paragraph.Indentation!.FirstLine!.Value);
        Assert.Equal(("0", "120"), (paragraph.SpacingBetweenLines!.Before!.Value, paragraph.SpacingBetweenLines.After!.Value));
        Assert.InRange(int.Parse(paragraph.SpacingBetweenLines.Line!, null), 240, 360);
    }

    [Theory]
    [InlineData("minutes", 1)]
    [InlineData("report", 1)]
    [InlineData("letter", 1)]
    [InlineData("decision", 2)]
    [InlineData("submission", 2)]
    public void Write_ClosingMark_StandsOnceInBodyAndOnceInAnnexOfWords(string name, int expected)
    {
        using var word = new WordText(WordPaper.Write(Paper(name)));

        Assert.Equal(expected, ClosingMark().Count(word.All));
        Assert.DoesNotContain("../.", word.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Báo cáo đã gửi.", "Báo cáo đã gửi./.")]
    [InlineData("Báo cáo đã gửi ./. ", "Báo cáo đã gửi./.")]
    [InlineData("(có danh sách kèm theo);", "(có danh sách kèm theo)./.")]
    public void Closed_WhateverStopStood_IsReplacedByOneMark(string text, string expected) =>
        Assert.Equal(expected, RichText.FromString(text).Closed().ToString());

    [Fact]
    public void Write_BodyEndsInTable_GivesClosingMarkALineOfItsOwn()
    {
        var table = new PaperTable { Columns = [new TableColumn { Title = "Thôn" }], Rows = [Word.TableRow.Of("Làng Trung")] };

        using var word = new WordText(WordPaper.Write(SamplePapers.Letter() with { Body = [Prose.Of("Số liệu như sau:"), table] }));

        Assert.Single(word.Lines, "./.");
    }

    [Fact]
    public void Write_NumberUnderTen_IsPaddedAndBlankNumberLeavesRoom()
    {
        using var given = new WordText(WordPaper.Write(Paper("report")));
        using var blank = new WordText(WordPaper.Write(Paper("submission")));

        Assert.Contains("Số:\u00A009/BC-UBND", given.Lines);
        Assert.Contains(blank.Lines, line => BlankNumber().IsMatch(line));
        Assert.Contains(blank.Lines, line => BlankDay().IsMatch(line));
    }

    [Fact]
    public void Write_Letter_PutsSubjectUnderNumberAndHasNoTypeName()
    {
        using var word = new WordText(WordPaper.Write(Paper("letter")));
        var cell = (TableCell)word.Line("Số:\u00A031/UBND-VX").Parent!;

        Assert.Contains("V/v báo cáo kết quả", cell.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain(word.Body.Descendants<ParagraphStyleId>(), style => style.Val == "TenLoai");
        Assert.Contains("Kính gửi: Các đồng chí Trưởng thôn trên địa bàn xã Chi Lăng.", word.Lines);
    }

    [Fact]
    public void Write_SeveralAddressees_StandOnDashedLinesThatEndInAFullStop()
    {
        using var word = new WordText(WordPaper.Write(Paper("report")));

        Assert.Contains("Kính gửi:", word.Lines);
        Assert.Contains("- Ủy ban nhân dân tỉnh Lạng Sơn;", word.Lines);
        Assert.Contains("- Sở Nội vụ tỉnh Lạng Sơn.", word.Lines);
    }

    [Fact]
    public void Write_FifthPoint_IsDWithStroke()
    {
        using var word = new WordText(WordPaper.Write(Paper("report")));

        Assert.Contains("đ) Đối với doanh nghiệp, hợp tác xã:", word.Lines);
    }

    [Fact]
    public void Write_TableHeads_RepeatOnEveryPageAndNumbersStandRight()
    {
        using var word = new WordText(WordPaper.Write(Paper("report")));
        var table = word.Body.Descendants<Table>().First(table => table.InnerText.StartsWith("STTThôn", StringComparison.Ordinal));
        var rows = table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().ToList();

        Assert.Equal(2, rows.Count(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null));
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        var amount = rows[2].Elements<TableCell>().ElementAt(2);
        Assert.Equal(JustificationValues.Right, amount.Descendants<Justification>().Single().Val!.Value);
    }

    [Theory]
    [InlineData("decision", "Phụ lục")]
    [InlineData("report", "Phụ lục I", "Phụ lục II")]
    public void Write_Annexes_AreNumberedInRomanFromTwoOn(string name, params string[] labels)
    {
        using var word = new WordText(WordPaper.Write(Paper(name)));

        Assert.Equal(labels, word.Lines.Where(line => line.StartsWith("Phụ lục", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_InputIsNfdWithControlCharacters_GivesTheSameBytesAsClean()
    {
        var clean = SamplePapers.Letter();
        var dirty = clean with
        {
            Subject = clean.Subject.Normalize(NormalizationForm.FormD) + "\u0007",
            Body = [.. clean.Body.Cast<Prose>().Select(prose => Prose.Of(Dirty(prose.Text)))],
        };

        Assert.Equal(WordPaper.Write(clean), WordPaper.Write(dirty));
    }

    [Fact]
    public void PageProfile_RightMarginOutsideTheDecree_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageProfile { RightMm = 10 });

    private static RichText Dirty(RichText text) =>
        new(text.Runs.Select(run => run with { Text = "\u200B" + run.Text.Normalize(NormalizationForm.FormD) }));

    private static Header Header(WordText word, SectionProperties section, HeaderFooterValues type)
    {
        var reference = section.Elements<HeaderReference>().Single(header => header.Type!.Value == type);
        return ((DocumentFormat.OpenXml.Packaging.HeaderPart)word.Main.GetPartById(reference.Id!)).Header!;
    }

    [GeneratedRegex(@"\./\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClosingMark();

    [GeneratedRegex("^Số:\u00A0{5,}/TTr-UBND$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankNumber();

    [GeneratedRegex("^Chi Lăng, ngày \u00A0{4,} tháng 9 năm 2026$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankDay();
}
