using ChungSuc.Core.Communications;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Communications;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("Phân loại rác tại nhà", "PHAN LOAI RAC TAI NHA!", true)]
    [InlineData("Phân loại rác tại nhà", "Tại nhà: phân loại rác thải", true)] // 5 of 6 words
    [InlineData("Phân loại rác tại nhà", "Phân loại rác ở trường học", false)] // 3 of 6 words
    [InlineData("Hiến đất làm đường", "Phân loại rác tại nhà", false)]
    public void Topics_WithSevenWordsOfTenInCommon_AreAlike(string one, string other, bool alike) =>
        Assert.Equal(alike, CommunicationRules.IsAlike(VietnameseText.Fold(one), VietnameseText.Fold(other)));

    [Theory]
    [InlineData(2025, 10, 13)] // Monday
    [InlineData(2025, 10, 19)] // Sunday
    public void Week_BeginsOnMonday(int year, int month, int day) =>
        Assert.Equal(new DateOnly(2025, 10, 13), CommunicationRules.WeekOf(new DateOnly(year, month, day)));
}
