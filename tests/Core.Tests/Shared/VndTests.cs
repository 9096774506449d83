using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Shared;

public class VndTests
{
    [Theory]
    [InlineData("1.500.000", 1_500_000)]
    [InlineData("1500000 đồng", 1_500_000)]
    [InlineData("20.000đ", 20_000)]
    [InlineData("5.000 VNĐ", 5_000)]
    [InlineData("0", 0)]
    [InlineData("1.000.000.000.000.000", 1_000_000_000_000_000)]
    public void TryParse_RightAmounts_AreRead(string text, long expected)
    {
        Assert.True(Vnd.TryParse(text, out var value, out var problem), problem);
        Assert.Equal(new Vnd(expected), value);
    }

    [Theory]
    [InlineData("", "Nhập số tiền")]
    [InlineData("đồng", "Nhập số tiền")]
    [InlineData("-1", "không được âm")]
    [InlineData("1e30", "không phải là số")]
    [InlineData("1.5", "viết 1,5")]
    [InlineData("1,5", "không có phần lẻ")]
    [InlineData("1.000.000.000.000.001", "quá lớn")]
    [InlineData("9999999999999999999999", "quá dài")]
    public void TryParse_WrongAmounts_AreRefusedWithSentence(string text, string sentence)
    {
        Assert.False(Vnd.TryParse(text, out var value, out var problem));
        Assert.Contains(sentence, problem, StringComparison.Ordinal);
        Assert.Equal(Vnd.Zero, value);
    }

    [Fact]
    public void TryParse_NegativeAllowed_IsRead()
    {
        Assert.True(Vnd.TryParse("-1.000", out var value, out _, allowNegative: true));
        Assert.Equal(new Vnd(-1000), value);
    }

    [Theory]
    [InlineData(1_112_000, 1_120_000)]
    [InlineData(702_000, 710_000)]
    [InlineData(1_520_000, 1_520_000)]
    [InlineData(1, 10_000)]
    [InlineData(0, 0)]
    [InlineData(-15_000, -10_000)]
    public void CeilingToTenThousand_RoundsUp(long amount, long expected)
    {
        Assert.Equal(expected, new Vnd(amount).CeilingToTenThousand().Amount);
    }

    [Fact]
    public void Arithmetic_Overflow_Throws()
    {
        var most = new Vnd(long.MaxValue);
        Assert.Throws<OverflowException>(() => most + new Vnd(1));
        Assert.Throws<OverflowException>(() => new Vnd(long.MinValue) - new Vnd(1));
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => -new Vnd(long.MinValue));
        Assert.Throws<OverflowException>(() => Vnd.Sum([most, most]));
        Assert.Throws<OverflowException>(() => most.CeilingToTenThousand());
        Assert.Throws<OverflowException>(() => Vnd.Round(1e20m));
    }

    [Fact]
    public void Amounts_AreShownAndCompared()
    {
        Assert.Equal("1.500.000 đồng", new Vnd(1_500_000).ToString());
        Assert.Equal("1.500.000", new Vnd(1_500_000).Figures());
        Assert.Equal("Một triệu năm trăm nghìn đồng", new Vnd(1_500_000).InWords());
        Assert.Equal(new Vnd(5), Vnd.Sum([new Vnd(2), new Vnd(3)]));
        Assert.Equal(new Vnd(3), Vnd.Round(2.5m));
        Assert.True(new Vnd(1) < new Vnd(2) && new Vnd(2) >= new Vnd(2));
    }
}
