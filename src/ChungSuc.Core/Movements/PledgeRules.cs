using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Movements;

/// <summary>What a pledge must say before it is kept.</summary>
internal static class PledgeRules
{
    public const int Most = 10;

    private const decimal Largest = 100_000_000_000_000;

    public static IReadOnlyList<GivenPledge> Check(IReadOnlyList<GivenPledge> given)
    {
        if (given.All(p => p.IsBlank))
        {
            throw new RuleException("pledge.none", "Ghi ít nhất một điều giao ước.", "Pledges[0].Text");
        }

        var lines = new List<GivenPledge>();
        for (var i = 0; i < given.Count; i++)
        {
            if (!given[i].IsBlank)
            {
                lines.Add(Check(given[i], $"Pledges[{i}]."));
            }
        }

        return lines.Count <= Most ? lines : throw new RuleException("pledge.many", $"Gộp lại còn nhiều nhất {Most} điều giao ước.", "Pledges[0].Text");
    }

    public static string Words(GivenPledge pledge) => pledge.Value is { } value
        ? $"{pledge.Text} ({pledge.Sense.Vietnamese()} {VietnameseNumber.Format(value)}{(pledge.Unit is null ? string.Empty : " " + pledge.Unit)})"
        : pledge.Text ?? string.Empty;

    private static GivenPledge Check(GivenPledge pledge, string field)
    {
        var text = FormText.Needed(pledge.Text, Pledge.TextLength, "Ghi nội dung giao ước.", field + nameof(GivenPledge.Text));
        var measure = FormText.Given(pledge.Measure, Pledge.MeasureLength, field + nameof(GivenPledge.Measure));
        if (measure is not null && pledge.Value is null)
        {
            throw new RuleException("pledge.value", "Nhập số giao ước để cuối năm so với kết quả.", field + nameof(GivenPledge.Value));
        }

        if (pledge.Value is < 0 or > Largest)
        {
            throw new RuleException("pledge.value.range", "Nhập số từ 0 trở lên.", field + nameof(GivenPledge.Value));
        }

        return pledge with { Text = text, Measure = measure, Unit = FormText.Given(pledge.Unit, Pledge.UnitLength, field + nameof(GivenPledge.Unit)) };
    }
}
