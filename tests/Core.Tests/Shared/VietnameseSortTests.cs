using ChungSuc.Core.Shared;
using CsCheck;

namespace ChungSuc.Core.Tests.Shared;

public class VietnameseSortTests
{
    [Theory]
    [InlineData("a", "à")]
    [InlineData("à", "ả")]
    [InlineData("ả", "ã")]
    [InlineData("ã", "á")]
    [InlineData("á", "ạ")]
    [InlineData("ạ", "ă")]
    [InlineData("ặ", "â")]
    [InlineData("ậ", "b")]
    [InlineData("d", "đ")]
    [InlineData("dz", "đa")]
    [InlineData("đ", "e")]
    [InlineData("ẹ", "ê")]
    [InlineData("ệ", "g")]
    [InlineData("n", "o")]
    [InlineData("ọ", "ô")]
    [InlineData("ộ", "ơ")]
    [InlineData("ợ", "p")]
    [InlineData("ụ", "ư")]
    [InlineData("ự", "v")]
    [InlineData("x", "y")]
    [InlineData("", "a")]
    [InlineData("Thôn 2", "Thôn 10")]
    [InlineData("Thôn 02", "Thôn 3")]
    [InlineData("Thôn 2", "Thôn 02")]
    [InlineData("Thôn 9", "Thôn Bản")]
    [InlineData("Điều 3 khoản 9", "Điều 3 khoản 10")]
    [InlineData("Nà Mẫu", "Nà Mẫu 2")]
    [InlineData("An", "Án")]
    [InlineData("Ba Lan", "Ban")]
    [InlineData("Bà An", "Ba Lan")]
    [InlineData("Bản Áng", "Bàn Cờ")]
    [InlineData("Bàn Áng", "Bản Ang")]
    [InlineData("hoà", "Hòa")]
    [InlineData("Hòa An", "Hoà Bình")]
    [InlineData("Hoà Bình", "Hòa Cường")]
    [InlineData("mẫu", "Mẫu")]
    [InlineData("Mẫu", "mậu")]
    [InlineData("(a)", "1")]
    [InlineData("zá", "жук")]
    public void SortKey_SmallerComesFirst(string smaller, string larger)
    {
        AssertInOrder(VietnameseText.SortKey(smaller), VietnameseText.SortKey(larger));
    }

    [Theory]
    [InlineData("Nguyễn Văn An", "Trần Thị Bình")]
    [InlineData("Trần Thị Bình", "Lê Đức Đạt")]
    [InlineData("Vi Văn Dũng", "Hoàng Thị Đào")]
    [InlineData("Vi Thị Bình", "Hoàng Văn Bính")]
    [InlineData("Hoàng Văn An", "Lý Văn An")]
    [InlineData("Hoàng Thị An", "Hoàng Văn An")]
    [InlineData("Lê An", "Lê Thị An")]
    [InlineData("An", "Lê An")]
    [InlineData("VI VĂN AN", "Vi Văn Ân")]
    [InlineData("Nông Văn Hoà", "Vi Thị Hòa")]
    [InlineData("Vi Văn Mẫu 2", "Vi Văn Mẫu 10")]
    public void PersonSortKey_GivenNameDecides(string smaller, string larger)
    {
        AssertInOrder(VietnameseText.PersonSortKey(smaller), VietnameseText.PersonSortKey(larger));
    }

    [Fact]
    public void PersonSortKey_CapitalLetters_DoNotPartNamesakes()
    {
        string[] names = ["VI VĂN AN", "Hoàng Văn An", "Lý Thị An"];

        var sorted = names.OrderBy(VietnameseText.PersonSortKey, StringComparer.Ordinal);

        Assert.Equal(["Hoàng Văn An", "Lý Thị An", "VI VĂN AN"], sorted);
    }

    [Fact]
    public void SortKey_AnyText_IsSmallAsciiAndKeepsIcuOrder()
    {
        Gen.String[Gen.Char["aăâbcdđeêghoôơuưyÁạẾỡ 0129-."]].Array[2].Sample(pair =>
        {
            var (left, right) = (VietnameseText.SortKey(pair[0]), VietnameseText.SortKey(pair[1]));
            Assert.All(left, c => Assert.True(char.IsAsciiDigit(c) || c is >= 'a' and <= 'z'));
            var root = System.Globalization.CultureInfo.GetCultureInfo("en-US").CompareInfo.Compare(left, right);
            Assert.Equal(Math.Sign(string.CompareOrdinal(left, right)), Math.Sign(root));
        });
    }

    [Fact]
    public void SortKey_SameText_HasSameKeyInBothForms()
    {
        const string name = "Hữu Lũng";
        Assert.Equal(VietnameseText.SortKey(name), VietnameseText.SortKey(name.Normalize(System.Text.NormalizationForm.FormD)));
    }

    private static void AssertInOrder(string smaller, string larger)
    {
        Assert.True(string.CompareOrdinal(smaller, larger) < 0, $"{smaller} should come before {larger}");
    }
}
