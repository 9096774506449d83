namespace ChungSuc.Core.Criteria;

/// <summary>A range with open or closed ends; an end that is null has no limit.</summary>
public sealed record Band(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    public bool Contains(decimal amount)
        => (Low is null || (LowIncluded ? amount >= Low : amount > Low))
        && (High is null || (HighIncluded ? amount <= High : amount < High));

    /// <summary>"từ 50 đến dưới 80", as the sheets of provinces say it.</summary>
    public string InWords(Func<decimal, string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        string? low = Low is null ? null : LowIncluded ? $"từ {write(Low.Value)}" : $"trên {write(Low.Value)}";
        string? high = High is null ? null : HighIncluded ? $"đến {write(High.Value)}" : $"dưới {write(High.Value)}";
        return (low, high) switch
        {
            (null, null) => "mọi giá trị",
            (null, _) => high,
            (_, null) => LowIncluded ? $"{low} trở lên" : low,
            _ => HighIncluded ? $"{low} {high}" : $"{low} đến {high}",
        };
    }
}
