using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Shared;

/// <summary>Texts typed for the fonts .VnTime and VNI-Times, as they stand in workbooks of the communes.</summary>
public sealed class LegacyVietnameseTests
{
    public static TheoryData<string, string> Tcvn3 => new()
    {
        { "Th«n §«ng", "Thôn Đông" },
        { "NguyÔn V¨n Dòng", "Nguyễn Văn Dũng" },
        { "Hoµng ThÞ Lª", "Hoàng Thị Lê" },
        { "x· Chi L¨ng, tØnh L¹ng S¬n", "xã Chi Lăng, tỉnh Lạng Sơn" },
        { "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam" },
        { "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
        { "thÎ b¶o hiÓm y tÕ", "thẻ bảo hiểm y tế" },
        { "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc" },
        { "L­¬ng ThÞ MËn, 45 tuæi", "Lương Thị Mận, 45 tuổi" },
        { "ñng hé quü “V× ng­êi nghÌo”", "ủng hộ quỹ “Vì người nghèo”" },
        { "Hé d©n hiÕn ®Êt lµm ®­êng (m²)", "Hộ dân hiến đất làm đường (m²)" },
    };

    public static TheoryData<string, string> Vni => new()
    {
        { "Thoân Ñoâng", "Thôn Đông" },
        { "Nguyeãn Vaên Duõng", "Nguyễn Văn Dũng" },
        { "xaõ Chi Laêng, tænh Laïng Sôn", "xã Chi Lăng, tỉnh Lạng Sơn" },
        { "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
        { "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc" },
        { "Löông Thò Maän, 45 tuoåi", "Lương Thị Mận, 45 tuổi" },
        { "Hoä daân hieán ñaát laøm ñöôøng (m²)", "Hộ dân hiến đất làm đường (m²)" },
    };

    [Theory]
    [MemberData(nameof(Tcvn3))]
    public void Read_Tcvn3_GivesUnicode(string legacy, string unicode)
    {
        Assert.Equal((unicode, VietnameseEncoding.Tcvn3), LegacyVietnamese.Read(legacy));
    }

    [Theory]
    [MemberData(nameof(Vni))]
    public void Read_Vni_GivesUnicode(string legacy, string unicode)
    {
        Assert.Equal((unicode, VietnameseEncoding.Vni), LegacyVietnamese.Read(legacy));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Thon Dong 12")]
    [InlineData("Thôn Đông")]
    [InlineData("Hà Lê")]
    [InlineData("Lò Văn Hò, 3 ô, 5 m², 1/2 bò")]
    [InlineData("Tày, Nùng, Cao Lan, H'Mông")]
    [InlineData("Café Müller & São Tomé")]
    [InlineData("«Hà Nội» và «Huê»")]
    [InlineData("Windows® · Excel©")]
    [InlineData("5 µm, 20 °C, ± 3 ½")]
    [InlineData("Thon\u0302 rời dấu")]
    public void Read_UnicodeOrPlainText_IsLeftAlone(string text)
    {
        Assert.Equal((text, VietnameseEncoding.Unicode), LegacyVietnamese.Read(text));
    }

    [Theory]
    [InlineData("Kr«ngn¸z Bu¨nfk")]
    [InlineData("ThµµnZ")]
    public void Read_SignsThatNoTableMakesWordsOf_IsUnknown(string text)
    {
        Assert.Equal((text, VietnameseEncoding.Unknown), LegacyVietnamese.Read(text));
    }

    [Fact]
    public void FromTcvn3_EverySign_GivesTheLettersOfTheAlphabetOnce()
    {
        // The code page from A1 to FE, without the places that TCVN 5712 leaves empty.
        var signs = new string(Enumerable.Range(0xA1, 0x5E).Select(c => (char)c).Except("¯°±²³´º¿ÀÁÂÃÄÅÍÙÚÛàð").ToArray());
        var letters = LegacyVietnamese.FromTcvn3(signs);

        Assert.All(letters, letter => Assert.True(char.IsLetter(letter)));
        Assert.Equal(74, letters.Length);
        Assert.Equal(74, letters.Distinct().Count());
    }
}
