using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Exemplars;

/// <summary>Words composed from the record, for a person to mend and approve: for the ear with greeting and farewell, for Zalo short with a headline.</summary>
public static class StoryText
{
    public static string Compose(ExemplarStanding exemplar, StoryChannel channel)
    {
        var who = exemplar.ConsentsToNaming ? exemplar.OwnerName : $"một gương sáng ở {exemplar.UnitName}";
        var honour = exemplar.LastHonour is { } step ? $"{step.By} đã {(step.Honour ?? HonourKind.Praised).Vietnamese().ToLowerInvariant()} tại Quyết định số {step.DecisionNumber} ngày {VietnameseDate.Citation(step.On)}." : null;
        var copies = exemplar.Copies.Select(c => c.VillageName).OfType<string>().ToList();
        var spread = copies.Count == 0 ? null : $"Đã làm theo: {string.Join(", ", copies)}.";
        string?[] lines = channel == StoryChannel.Zalo
            ? [exemplar.Title.ToUpperInvariant(), $"{VietnameseText.Capitalise(who)}, {exemplar.UnitName}", string.Empty, exemplar.Story, exemplar.Result, honour, spread, "#ChungSucXayDungNongThonMoi"]
            :
            [
                "Kính thưa bà con và các đồng chí!",
                $"Chuyên mục người tốt, việc tốt hôm nay xin giới thiệu {exemplar.Kind.Vietnamese().ToLowerInvariant()} “{exemplar.Title}” của {who}, {exemplar.UnitName}.",
                exemplar.Story,
                exemplar.Result is null ? null : $"Kết quả: {exemplar.Result}",
                honour,
                spread,
                "Mong bà con cùng học tập và làm theo. Xin cảm ơn bà con đã lắng nghe.",
            ];
        return string.Join('\n', lines.OfType<string>());
    }
}
