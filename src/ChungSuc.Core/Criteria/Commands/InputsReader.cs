using ChungSuc.Core.Criteria.Formulas;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Commands;

/// <summary>Reads the file of subjects and figures for the score command.</summary>
internal sealed class InputsReader(CriteriaSet set, FaultList faults)
{
    private static readonly string[] keys = ["year", "region", "day", "period_start", "period_end", "parameters", "sets", "subjects", "values"];

    private readonly Dictionary<string, SetInput> inputs = set.Inputs.ToDictionary(input => input.Name, StringComparer.Ordinal);
    private readonly SortedSet<string> unused = new(StringComparer.Ordinal);

    /// <summary>Names given in the file that the set does not read.</summary>
    public IReadOnlyCollection<string> UnusedNames => unused;

    public ScoreInputs? Read(string text)
    {
        YamlPart? tree = YamlTreeReader.Read(CriteriaSetLoader.Normalized(text), faults);
        if (tree is null || MapReader.Of(tree, faults, "Tệp số liệu", keys) is not { } reader)
        {
            return null;
        }
        var subjects = new List<Subject>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlPart item in reader.Items("subjects"))
        {
            if (ReadSubject(item, reader) is not { } subject)
            {
                continue;
            }
            if (!seen.Add(subject.Key))
            {
                faults.Add(item, $"Đối tượng “{subject.Key}” đã có ở trên; mỗi key chỉ dùng một lần");
            }
            subjects.Add(subject);
        }
        if (subjects.Count == 0)
        {
            faults.Add(reader.Place("subjects"), "Chưa có đối tượng nào; thêm mục “subjects” với key, name và values");
        }
        return new ScoreInputs(subjects, ReadParameters(reader), reader.Texts("sets"));
    }

    private Dictionary<string, Value> ReadParameters(MapReader reader)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach ((YamlText name, YamlPart part) in reader.Entries("parameters"))
        {
            if (set.Parameters.FirstOrDefault(parameter => parameter.Name == Lexer.Fold(name.Text)) is not { } parameter)
            {
                unused.Add(name.Text);
            }
            else if (new LiteralReader(faults).Read(part, parameter.Type) is { } value)
            {
                parameters[parameter.Name] = value;
            }
        }
        return parameters;
    }

    private Subject? ReadSubject(YamlPart item, MapReader file)
    {
        if (MapReader.Of(item, faults, "Đối tượng", "key", "name", "cluster", "year", "region", "day", "period_start", "period_end", "values", "stages", "overrides") is not { } reader)
        {
            return null;
        }
        int? year = reader.WholeNumber("year") ?? file.WholeNumber("year");
        if (year is null or < 1 or > 9999)
        {
            faults.Add(reader.Map, "Thiếu năm đánh giá; thêm dòng “year: 2024” ở đầu tệp hoặc ở đối tượng");
        }
        string key = reader.RequiredText("key", "ma-doi-tuong");
        var values = new SubjectInputs();
        ReadValues(file.Entries("values"), values);
        ReadValues(reader.Entries("values"), values);
        return new Subject(key, reader.Text("name") ?? key, values)
        {
            Year = year is > 0 and <= 9999 ? year.Value : 1,
            Region = reader.Text("region") ?? file.Text("region"),
            Cluster = reader.Text("cluster"),
            Day = reader.Date("day") ?? file.Date("day"),
            PeriodStart = reader.Date("period_start") ?? file.Date("period_start"),
            PeriodEnd = reader.Date("period_end") ?? file.Date("period_end"),
            Overrides = new StageReader(set, faults).Read(reader),
        };
    }

    private void ReadValues(IReadOnlyList<(YamlText Key, YamlPart Value)> entries, SubjectInputs values)
    {
        foreach ((YamlText name, YamlPart part) in entries)
        {
            string folded = Lexer.Fold(name.Text);
            if (inputs.TryGetValue(folded, out SetInput? input))
            {
                values[folded] = ReadValue(part, input.Type);
            }
            else
            {
                unused.Add(name.Text);
            }
        }
    }

    private InputValue ReadValue(YamlPart part, FormulaType type)
    {
        if (part is not YamlMap map)
        {
            return Plain(part, type);
        }
        var reader = new MapReader(map, faults, "Số liệu", "value", "source", "ref", "items");
        InputValue plain = (reader.Part("value") ?? reader.Part("items")) is { } value ? Plain(value, type) : InputValue.Missing;
        return plain with { Source = reader.Text("source"), ReferenceKey = reader.Text("ref") };
    }

    private InputValue Plain(YamlPart part, FormulaType type) => part switch
    {
        YamlText { IsNull: true } => InputValue.Missing,
        YamlText { IsPlain: true, Text: "not_assigned" } => InputValue.NotAssigned,
        YamlList list when type.IsList() => new(Value.List(list.Items.Select(item => ReadItem(item, type.ElementOf())).ToArray())),
        _ when type.IsList() => Refused(part, $"Số liệu này là {type.NameOf()}; viết mỗi mục một dòng bắt đầu bằng dấu gạch ngang"),
        _ => new(new LiteralReader(faults).Read(part, type) ?? default),
    };

    private CaseItem ReadItem(YamlPart part, FormulaType element)
    {
        if (part is not YamlMap map)
        {
            return new CaseItem(Plain(part, element).Value);
        }
        var reader = new MapReader(map, faults, "Mục", "value", "label", "kind", "date", "ref");
        return new CaseItem(reader.Part("value") is { } value ? Plain(value, element).Value : default)
        {
            Label = reader.Text("label"),
            Kind = reader.Text("kind"),
            Date = reader.Date("date"),
            ReferenceKey = reader.Text("ref"),
        };
    }

    private InputValue Refused(YamlPart part, string message)
    {
        faults.Add(part, message);
        return InputValue.Missing;
    }
}

internal sealed record ScoreInputs(IReadOnlyList<Subject> Subjects, IReadOnlyDictionary<string, Value> Parameters, IReadOnlyList<string> OtherSetFiles);
