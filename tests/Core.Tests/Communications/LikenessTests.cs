using ChungSuc.Core.Communications;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Tests.Communications;

public sealed class LikenessTests
{
    [Fact]
    public void Topics_WithSevenWordsOfTenInCommon_AreAlike()
    {
        (string Other, bool IsAlike)[] cases =
        [
            ("PHAN LOAI RAC TAI NHA!", true),
            ("Tại nhà: phân loại rác thải", true), // 5 of 6 words
            ("Phân loại rác ở trường học", false), // 3 of 6 words
            ("Hiến đất làm đường", false),
        ];

        Assert.All(cases, c => Assert.Equal(c.IsAlike, CommunicationRules.IsAlike(VietnameseText.Fold("Phân loại rác tại nhà"), VietnameseText.Fold(c.Other))));
    }

    [Fact]
    public void Week_BeginsOnMonday() =>
        Assert.All([new DateOnly(2025, 10, 13), new DateOnly(2025, 10, 19)], day => Assert.Equal(new DateOnly(2025, 10, 13), CommunicationRules.WeekOf(day)));
}
