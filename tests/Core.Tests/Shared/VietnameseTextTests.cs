using System.Text;
using ChungSuc.Core.Shared;
using CsCheck;

namespace ChungSuc.Core.Tests.Shared;

public class VietnameseTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("  Thôn\u00A0Nà\t Mẫu \r\n", "Thôn Nà Mẫu")]
    [InlineData("Tiê\u0301ng Viê\u0323t", "Tiếng Việt")]
    [InlineData("Nga\u0300 e\u0302\u0301", "Ngà ế")]
    [InlineData("\u00D0ồng \u00F0á", "Đồng đá")]
    [InlineData("Chi\u200B Lă\u00ADng\uFEFF", "Chi Lăng")]
    [InlineData("\u202Eabc\u2066d\u200F", "abcd")]
    [InlineData("a\0b\u0007c\u001F", "abc")]
    public void Clean_MakesOneForm(string? text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Clean(text));
    }

    [Fact]
    public void Clean_LoneSurrogates_AreRemoved()
    {
        Assert.Equal("ab", VietnameseText.Clean("a\uD800b"));
        Assert.Equal("ab", VietnameseText.Clean("\uDC00a\uDC00b\uD800"));
        Assert.Equal("lúa 🌾", VietnameseText.Clean("lúa \uD83C\uDF3E"));
        Assert.Equal("ab", VietnameseText.Clean("a\uFFFEb\uFFFF"));
    }

    [Fact]
    public void Clean_AnyText_IsNormalAndStable()
    {
        Gen.String[Gen.Char].Sample(text =>
        {
            var clean = VietnameseText.Clean(text);
            Assert.True(clean.IsNormalized(NormalizationForm.FormC));
            Assert.Equal(clean, VietnameseText.Clean(clean));
            _ = VietnameseText.SortKey(text) + VietnameseText.MatchKey(text) + VietnameseText.Fold(text);
        });
    }

    [Fact]
    public void CleanLines_KeepsParagraphs()
    {
        Assert.Equal("Một hai\nBa\n\nBốn", VietnameseText.CleanLines("\r\n Một  hai \r\nBa\r\n\r\n\r\n \nBốn\n\n"));
    }

    [Theory]
    [InlineData("Đường Nà Mẫu", "duong na mau")]
    [InlineData("THUỶ  Lợi", "thuy loi")]
    [InlineData("Ươm ưỡn ỡ Ặ", "uom uon o a")]
    [InlineData("Ho\u0300a", "hoa")]
    [InlineData("Ðông", "dong")]
    [InlineData("", "")]
    public void Fold_DropsMarks(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Fold(text));
    }

    [Theory]
    [InlineData("Thôn Nà Mẫu 2", "thon-na-mau-2")]
    [InlineData("  --Đề án: số 05/KH-UBND!", "de-an-so-05-kh-ubnd")]
    [InlineData("…", "")]
    public void Slug_IsAscii(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Slug(text));
    }

    [Theory]
    [InlineData("Hoà Bình", "Hòa Bình")]
    [InlineData("thuỷ", "THỦY")]
    [InlineData("Hoè", "Hòe")]
    [InlineData("Quý", "Qúy")]
    [InlineData("Vân  Thuỷ ", "Vân Thu\u0309y")]
    [InlineData("Ðồng Mỏ", "đồng mỏ")]
    [InlineData(null, " ")]
    public void Same_FormCaseAndPlaceOfTone_DoNotMatter(string? left, string? right)
    {
        Assert.True(VietnameseText.Same(left, right));
    }

    [Theory]
    [InlineData("Hoà", "Hoá")]
    [InlineData("Hoa", "Hoà")]
    [InlineData("Dông", "Đông")]
    [InlineData("Bon", "Bơn")]
    [InlineData("Bôn", "Bơn")]
    [InlineData("Thôn 1", "Thôn 11")]
    [InlineData("má", "ma 4")]
    [InlineData("Lý", "Lí")]
    [InlineData("á a", "a á")]
    public void Same_OtherWords_AreApart(string left, string right)
    {
        Assert.False(VietnameseText.Same(left, right));
    }
}
