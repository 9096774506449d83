using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;

namespace ChungSuc.Core.Tests.Statistics;

public sealed class StatisticValueTests
{
    private static readonly StatisticDefinition Share = new("thong_ke.ty_le", "Tỷ lệ", StatisticKind.Percent) { Unit = "%", Min = 0, Max = 100, Decimals = 2 };

    private static readonly StatisticDefinition Count = new("thong_ke.so", "Số hộ", StatisticKind.Number) { Unit = "hộ", Min = 0, Decimals = 0 };

    [Theory]
    [InlineData("86,1", "86,1 %")]
    [InlineData("86,1 %", "86,1 %")]
    [InlineData("0", "0 %")]
    public void Read_Percent_AsPeopleSayIt(string typed, string expected)
    {
        var value = StatisticValue.Read(StatisticKind.Percent, typed, out var problem);

        Assert.Null(problem);
        Assert.Equal(expected, value!.InWords("%"));
    }

    [Theory]
    [InlineData(StatisticKind.Number)]
    [InlineData(StatisticKind.YesNo)]
    [InlineData(StatisticKind.Date)]
    [InlineData(StatisticKind.Text)]
    public void Read_Blank_IsNoValueAndNoProblem(StatisticKind kind)
    {
        Assert.Null(StatisticValue.Read(kind, "  ", out var problem));
        Assert.Null(problem);
    }

    [Theory]
    [InlineData(StatisticKind.Number, "1e30")]
    [InlineData(StatisticKind.Number, "tám")]
    [InlineData(StatisticKind.Date, "31/02/2025")]
    [InlineData(StatisticKind.YesNo, "chắc là có")]
    public void Read_NotThatKind_SaysHowToWriteIt(StatisticKind kind, string typed)
    {
        Assert.Null(StatisticValue.Read(kind, typed, out var problem));
        Assert.False(string.IsNullOrEmpty(problem));
    }

    [Theory]
    [InlineData("CÓ", true)]
    [InlineData("không", false)]
    [InlineData("kho\u0302ng", false)]
    public void Read_Answer_WhateverCaseOrForm(string typed, bool expected) =>
        Assert.Equal(expected, StatisticValue.Read(StatisticKind.YesNo, typed, out _)!.Answer);

    [Theory]
    [InlineData(-0.01, "-0,01 % nằm ngoài khoảng cho phép. Nhập giá trị từ 0 đến 100 %.")]
    [InlineData(100.01, "100,01 % nằm ngoài khoảng cho phép. Nhập giá trị từ 0 đến 100 %.")]
    [InlineData(86.123, "Nhập không quá 2 chữ số sau dấu phẩy.")]
    public void Problem_ShareOutsideOrTooFine_SaysWhatToDo(double number, string expected) =>
        Assert.Equal(expected, Share.ProblemOf(StatisticValue.OfPercent((decimal)number)));

    [Fact]
    public void Problem_Bounds_AreAllowedThemselves()
    {
        Assert.Null(Share.ProblemOf(StatisticValue.OfPercent(0)));
        Assert.Null(Share.ProblemOf(StatisticValue.OfPercent(100)));
        Assert.Equal("2,5 có phần thập phân. Nhập số nguyên.", Count.ProblemOf(StatisticValue.OfNumber(2.5m)));
        Assert.Equal("Số quá lớn. Kiểm tra lại số vừa nhập.", Count.ProblemOf(StatisticValue.OfNumber(1_000_000_000_001m)));
    }

    [Fact]
    public void Period_InWords_AndRefused()
    {
        Assert.Equal("năm 2025", StatisticPeriod.OfYear(2025).InWords());
        Assert.Equal("quý 2/2025", StatisticPeriod.OfQuarter(2025, 2).InWords());
        Assert.Equal("tháng 3/2025", StatisticPeriod.OfMonth(2025, 3).InWords());
        Assert.Equal("tháng 12/2025", StatisticPeriod.OfMonth(2025, 12).InWords());
        Assert.Throws<RuleException>(() => StatisticPeriod.OfYear(99));
    }

    [Fact]
    public void Catalogue_Read_TakesKindLimitsAndMeaning()
    {
        var one = Assert.Single(StatisticCatalogue.Read("""
            statistics:
              - { key: thong_ke.ho, name: Số hộ, unit: hộ, min: 1, max: 50, decimals: 0, meaning: Hộ thường trú. }
            """));

        Assert.Equal((StatisticKind.Number, "hộ", 1m, 50m, 0, "Hộ thường trú."), (one.Kind, one.Unit!, one.Min!.Value, one.Max!.Value, one.Decimals, one.Meaning!));
    }
}
