using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>One step of a table of points: from or above, to or below.</summary>
public sealed record PointBand
{
    /// <summary>"from" counts the number itself, "above" does not.</summary>
    public string LowWord { get; init; } = "from";

    public string Low { get; init; } = "";

    /// <summary>"below" does not count the number itself, "to" does.</summary>
    public string HighWord { get; init; } = "below";

    public string High { get; init; } = "";

    public string Points { get; init; } = "";

    internal bool IsBlank => Low.Length + High.Length + Points.Length == 0;
}

/// <summary>How a leaf gives points, as it is typed.</summary>
public sealed record PointForm
{
    public const string ByFormula = "formula";
    public const string ByBands = "bands";
    public const string ByWords = "keys";
    public const string ByYaml = "yaml";

    private static readonly string[] LowWords = ["from", "above"];
    private static readonly string[] HighWords = ["below", "to"];

    /// <summary>Blank: all or nothing by the pass rule, or the figure itself.</summary>
    public string Way { get; init; } = "";

    public string Formula { get; init; } = "";

    /// <summary>The figure that is looked up in the place of the value.</summary>
    public string On { get; init; } = "";

    public IReadOnlyList<PointBand> Bands { get; init; } = [];

    /// <summary>"Tốt: 10" on each line.</summary>
    public string Words { get; init; } = "";

    public string Yaml { get; init; } = "";

    public static PointForm Read(SetDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        var points = document.MapAt(path).At("points");
        return points switch
        {
            null => new PointForm(),
            YamlText formula => new PointForm { Way = ByFormula, Formula = formula.Text },
            YamlMap map when HasOnly(map, "on", "bands") && map.At("bands") is YamlList bands && bands.Items.All(IsBand)
                => new PointForm { Way = ByBands, On = map.TextAt("on"), Bands = [.. bands.Items.Cast<YamlMap>().Select(Band)] },
            YamlMap map when HasOnly(map, "on", "keys") && map.At("keys") is YamlMap keys && keys.Entries.All(entry => entry.Value is YamlText)
                => new PointForm { Way = ByWords, On = map.TextAt("on"), Words = string.Join('\n', keys.Entries.Select(e => $"{e.Key.Text}: {FieldCodec.NumberIn(((YamlText)e.Value).Text)}")) },
            _ => new PointForm { Way = ByYaml, Yaml = YamlTreeWriter.Write(points).TrimEnd() },
        };
    }

    public SetDocument WriteTo(SetDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        var before = Read(document, path);
        var mine = this with { Bands = [.. Bands.Where(band => !band.IsBlank)] };
        PointBand[] none = []; // records compare lists by reference
        return before with { Bands = none } == mine with { Bands = none } && before.Bands.SequenceEqual(mine.Bands)
            ? document
            : document.Change(path, leaf => leaf.With("points", mine.Write(), TreeReader.LeafKeys));
    }

    private YamlPart? Write() => Way switch
    {
        "" => null,
        ByFormula => Formula.Length > 0 ? YamlParts.Text(Formula) : throw FieldCodec.Refuse("Nhập công thức tính điểm.", "Formula"),
        ByBands => Bands.Count > 0 ? Lookup("bands", YamlParts.List(isFlow: false, Bands.Select(Band))) : throw FieldCodec.Refuse("Nhập ít nhất một bậc điểm.", "Way"),
        ByWords => Lookup("keys", Keys()),
        ByYaml => YamlFragment.Read(Yaml, "Yaml"),
        _ => throw FieldCodec.Refuse("Chọn cách chấm điểm.", "Way"),
    };

    private YamlMap Lookup(string key, YamlPart table)
        => YamlParts.Map(isFlow: false, On.Length == 0 ? [(key, table)] : [("on", YamlParts.Text(On)), (key, table)]);

    private YamlMap Keys()
    {
        var words = FieldCodec.PairsOut(Words, "Words");
        return words.Entries.Count > 0
            ? words with { Entries = [.. words.Entries.Select(entry => (entry.Key, (YamlPart)YamlParts.Word(FieldCodec.NumberOut(((YamlText)entry.Value).Text, "Words"))))] }
            : throw FieldCodec.Refuse("Nhập mỗi dòng một loại với số điểm, ví dụ “Tốt: 10”.", "Words");
    }

    private static YamlMap Band(PointBand band, int i)
    {
        if (!LowWords.Contains(band.LowWord) || !HighWords.Contains(band.HighWord))
        {
            throw FieldCodec.Refuse("Chọn từ, trên, đến hoặc dưới.", $"Bands[{i}].LowWord");
        }
        var ends = new[] { (Key: band.LowWord, Typed: band.Low, Place: "Low"), (Key: band.HighWord, Typed: band.High, Place: "High") };
        return YamlParts.Map(isFlow: true, ends
            .Where(end => end.Typed.Length > 0)
            .Select(end => (end.Key, (YamlPart)YamlParts.Word(FieldCodec.NumberOut(end.Typed.TrimEnd('%', ' '), $"Bands[{i}].{end.Place}"))))
            .Append(("points", YamlParts.Word(band.Points.Length > 0
                ? FieldCodec.NumberOut(band.Points, $"Bands[{i}].Points")
                : throw FieldCodec.Refuse("Nhập điểm của bậc này.", $"Bands[{i}].Points")))));
    }

    private static PointBand Band(YamlMap map) => new()
    {
        LowWord = map.At("above") is null ? "from" : "above",
        Low = FieldCodec.NumberIn(map.TextAt(map.At("above") is null ? "from" : "above")),
        HighWord = map.At("to") is null ? "below" : "to",
        High = FieldCodec.NumberIn(map.TextAt(map.At("to") is null ? "below" : "to")),
        Points = FieldCodec.NumberIn(map.TextAt("points")),
    };

    private static bool IsBand(YamlPart part)
        => part is YamlMap map && HasOnly(map, "from", "above", "to", "below", "points") && map.Entries.All(entry => entry.Value is YamlText)
        && (map.At("from") is null || map.At("above") is null) && (map.At("to") is null || map.At("below") is null);

    private static bool HasOnly(YamlMap map, params string[] keys) => map.Entries.All(entry => keys.Contains(entry.Key.Text));
}
