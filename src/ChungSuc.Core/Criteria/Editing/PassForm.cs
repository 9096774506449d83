using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>The pass rule of a leaf as it is typed. What has branches is typed as YAML.</summary>
public sealed record PassForm
{
    public const string ByFormula = "rule";
    public const string ByYaml = "yaml";

    private static readonly string[] Signs = [">=", ">", "<=", "<", "=", "between", "yes", "no"];

    /// <summary>A comparator, "rule", "yaml", or blank for no rule.</summary>
    public string Way { get; init; } = "";

    public string Level { get; init; } = "";

    /// <summary>The upper end of "between".</summary>
    public string Upper { get; init; } = "";

    /// <summary>Words from worst to best, one on each line.</summary>
    public string Scale { get; init; } = "";

    public string Formula { get; init; } = "";

    public string Yaml { get; init; } = "";

    public static PassForm Read(SetDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        var leaf = document.MapAt(path);
        var pass = leaf.At("pass");
        return pass is null ? new PassForm() : Plain(pass, leaf.TextAt("kind")) ?? new PassForm { Way = ByYaml, Yaml = YamlTreeWriter.Write(pass).TrimEnd() };
    }

    public SetDocument WriteTo(SetDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(document, path) == this
            ? document
            : document.Change(path, leaf => leaf.With("pass", Write(leaf.TextAt("kind")), TreeReader.LeafKeys));
    }

    private static PassForm? Plain(YamlPart pass, string kind)
    {
        switch (pass)
        {
            case YamlText text:
                var sign = new string([.. text.Text.TakeWhile(c => c is '<' or '>' or '=' || char.IsAsciiLetter(c))]);
                var way = sign switch { "true" => "yes", "false" => "no", "==" => "=", _ => sign };
                return Signs.Contains(way) && way != "between" ? new PassForm { Way = way, Level = LevelIn(text.Text[sign.Length..].Trim(), kind) } : null;
            case YamlMap { Entries: [({ Text: "rule" }, YamlText rule)] }:
                return new PassForm { Way = ByFormula, Formula = rule.Text };
            case YamlMap map when Signs.Contains(map.TextAt("comparator")) && HasOnly(map, "comparator", "threshold", "from", "to", "scale"):
                return FromMap(map, kind);
            default:
                return null;
        }
    }

    private static PassForm FromMap(YamlMap map, string kind) => new()
    {
        Way = map.TextAt("comparator"),
        Level = LevelIn(map.TextAt(map.TextAt("comparator") == "between" ? "from" : "threshold"), kind),
        Upper = LevelIn(map.TextAt("to"), kind),
        Scale = map.At("scale") is YamlList scale ? string.Join('\n', scale.Items.OfType<YamlText>().Select(word => word.Text)) : "",
    };

    /// <summary>Levels that are one written value, lists that are words.</summary>
    private static bool HasOnly(YamlMap map, params string[] keys)
        => map.Entries.All(entry => keys.Contains(entry.Key.Text)
            && (entry.Value is YamlText { IsNull: false } || (entry.Key.Text == "scale" && entry.Value is YamlList list && list.Items.All(item => item is YamlText))));

    private YamlPart? Write(string kind) => Way switch
    {
        "" => null,
        "yes" or "no" => YamlParts.Word(Way),
        ByFormula => YamlParts.Map(isFlow: true, ("rule", YamlParts.Text(Given(Formula, "Formula", "Nhập công thức của điều kiện.")))),
        ByYaml => YamlFragment.Read(Yaml, "Yaml"),
        "between" => YamlParts.Map(isFlow: true, ("comparator", YamlParts.Word("between")), ("from", LevelOut(Level, kind, "Level")), ("to", LevelOut(Upper, kind, "Upper"))),
        _ when !Signs.Contains(Way) => throw FieldCodec.Refuse("Chọn cách so với mức.", "Way"),
        _ when Scale.Length == 0 => new YamlText($"{Way} {LevelOut(Level, kind, "Level").Text}", IsPlain: false, 0, 0, 0),
        _ => YamlParts.Map(
            isFlow: true,
            ("comparator", new YamlText(Way, IsPlain: false, 0, 0, 0)),
            ("threshold", LevelOut(Level, kind, "Level")),
            ("scale", YamlParts.List(isFlow: true, FieldCodec.Split(Scale).Select(YamlParts.Text)))),
    };

    private static string LevelIn(string text, string kind) => kind switch
    {
        "date" => FieldCodec.DateIn(text),
        "text" or "yes_no" => text,
        _ => FieldCodec.NumberIn(text.TrimEnd('%', ' ')),
    };

    private static YamlText LevelOut(string typed, string kind, string place)
    {
        var text = Given(typed, place, "Nhập mức phải đạt.");
        return kind switch
        {
            "date" => YamlParts.Word(FieldCodec.DateOut(text, place)),
            "text" or "yes_no" => YamlParts.Text(text),
            _ => YamlParts.Word(FieldCodec.NumberOut(text.TrimEnd('%', ' '), place)),
        };
    }

    private static string Given(string typed, string place, string sentence) => typed.Length > 0 ? typed : throw FieldCodec.Refuse(sentence, place);
}
