namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads ranges ("from" counts, "above" does not; "to" counts, "below" does not) and refuses holes, overlaps and empty bands.</summary>
internal static class BandReader
{
    public static readonly string[] RangeKeys = ["from", "above", "to", "below"];

    public static Band? Read(MapReader reader, FormulaType type, FaultList faults)
    {
        if (Both("from", "above") || Both("to", "below"))
        {
            return null;
        }
        (decimal? from, decimal? above, decimal? to, decimal? below) = (End("from"), End("above"), End("to"), End("below"));
        return new Band(from ?? above, from is not null, to ?? below, to is not null);

        decimal? End(string key) => type == FormulaType.Share ? reader.Number(key) / 100m : reader.Number(key);

        bool Both(string counts, string counts2)
        {
            bool both = reader.Part(counts) is not null && reader.Part(counts2) is not null;
            if (both)
            {
                faults.Add(reader.Place(counts2), $"Một đầu của bậc chỉ viết “{counts}” (kể cả số ấy) hoặc “{counts2}” (không kể), không viết cả hai");
            }
            return both;
        }
    }

    /// <param name="most">The largest value that can occur; null when there is no limit.</param>
    public static void Check(IReadOnlyList<(Band Band, YamlPart Place)> bands, FormulaType type, decimal? most, FaultList faults)
    {
        (Band Band, YamlPart Place)[] full = bands.Where(entry => !RefuseEmpty(entry.Band, entry.Place, type, most, faults)).ToArray();
        if (full.Length < bands.Count || full.Length == 0)
        {
            return;
        }
        (Band Band, YamlPart Place)[] upwards = full
            .OrderBy(entry => entry.Band.Low ?? decimal.MinValue)
            .ThenBy(entry => entry.Band.LowIncluded ? 0 : 1)
            .ToArray();
        RefuseOpenEnds(upwards[0], upwards[^1], type, most, faults);
        for (int i = 1; i < upwards.Length; i++)
        {
            RefuseBadJoint(upwards[i - 1].Band, upwards[i], type, faults);
        }
    }

    private static bool RefuseEmpty(Band band, YamlPart place, FormulaType type, decimal? most, FaultList faults)
    {
        if (band.Low > band.High || (band.Low == band.High && band.Low is not null && !(band.LowIncluded && band.HighIncluded)))
        {
            faults.Add(place, $"Bậc này không bao giờ đạt tới: đầu dưới {Write(band.Low, type)} không nhỏ hơn đầu trên {Write(band.High, type)}; sửa lại hai đầu");
            return true;
        }
        if (most is { } limit && (band.Low > limit || (band.Low == limit && !band.LowIncluded)))
        {
            faults.Add(place, $"Bậc này không bao giờ đạt tới: cao nhất chỉ có thể là {Write(limit, type)}; sửa đầu dưới hoặc bỏ bậc");
            return true;
        }
        if (band.High < 0 || (band.High == 0 && !band.HighIncluded))
        {
            faults.Add(place, "Bậc này chỉ gồm số âm nên không bao giờ đạt tới; sửa đầu trên hoặc bỏ bậc");
            return true;
        }
        return false;
    }

    private static void RefuseOpenEnds((Band Band, YamlPart Place) lowest, (Band Band, YamlPart Place) highest, FormulaType type, decimal? most, FaultList faults)
    {
        if (lowest.Band.Low > 0 || lowest.Band is { Low: 0, LowIncluded: false })
        {
            faults.Add(lowest.Place, $"Các bậc còn hở phía dưới: chưa có bậc cho giá trị {(lowest.Band.LowIncluded ? "dưới" : "từ 0 đến")} {Write(lowest.Band.Low, type)}; thêm một bậc thấp nhất chỉ có “below”");
        }
        decimal? reach = most ?? (type == FormulaType.Share ? 1m : null);
        if (highest.Band.High is { } high && (reach is null || high < reach || (high == reach && !highest.Band.HighIncluded)))
        {
            faults.Add(highest.Place, $"Các bậc còn hở phía trên: chưa có bậc cho giá trị {(highest.Band.HighIncluded ? "trên" : "từ")} {Write(high, type)}; bỏ “{(highest.Band.HighIncluded ? "to" : "below")}” của bậc cao nhất");
        }
    }

    private static void RefuseBadJoint(Band lower, (Band Band, YamlPart Place) upper, FormulaType type, FaultList faults)
    {
        if (lower.High is null || upper.Band.Low is null || lower.High > upper.Band.Low || (lower.High == upper.Band.Low && lower.HighIncluded && upper.Band.LowIncluded))
        {
            faults.Add(upper.Place, $"Bậc {upper.Band.InWords(n => Write(n, type))} chồng lên bậc {lower.InWords(n => Write(n, type))}; sửa đầu của một trong hai bậc");
        }
        else if (lower.High < upper.Band.Low || (!lower.HighIncluded && !upper.Band.LowIncluded))
        {
            faults.Add(upper.Place, $"Giữa bậc {lower.InWords(n => Write(n, type))} và bậc {upper.Band.InWords(n => Write(n, type))} còn hở; nối hai đầu cho liền");
        }
    }

    private static string Write(decimal? number, FormulaType type)
        => number is { } amount ? VietnameseWords.Of(type == FormulaType.Share ? Value.Share(amount) : Value.Number(amount)) : "";
}
