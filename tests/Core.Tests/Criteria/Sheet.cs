using System.Globalization;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Small sets for tests: the heading is filled in, the test writes only what it is about.</summary>
internal static class Sheet
{
    public const string Heading = """
        id: thu
        version: 1
        name: Bộ thử
        origin: proposal
        subject: village

        """;

    public static CriteriaSet Load(string body, string missing = "waits", string rounding = "{mode: half_up}")
        => Require(CriteriaSetLoader.Load($"{Heading}missing: {missing}\nrounding: {rounding}\n{body}"));

    public static CriteriaSet Require(LoadedSet loaded)
    {
        Assert.True(loaded.IsSound, string.Join('\n', loaded.Faults));
        return loaded.Set!;
    }

    /// <summary>A set with one leaf of up to 1000 points either way, scored by the formula over the given figures.</summary>
    public static CriteriaSet ForFormula(string formula, params (string Name, Value Value)[] figures)
    {
        string inputs = string.Concat(figures.Select(figure => $"  {figure.Name}: {{type: {TypeOf(figure.Value)}, label: {figure.Name}}}\n"));
        return Load($"""
            inputs:
              khong_dung: {"{type: number, label: không dùng}"}
            {inputs}criteria:
              - code: "1"
                name: Chỉ tiêu
                kind: number
                value: "0"
                max: 1000
                min: -1000
                points: '{formula}'
            """);
    }

    public static NodeResult Compute(string formula, params (string Name, Value Value)[] figures)
        => new CriteriaEvaluator(ForFormula(formula, figures)).Evaluate(Subject("a", figures)).Find("1")!;

    public static decimal? Points(string formula, params (string Name, Value Value)[] figures) => Compute(formula, figures).Points;

    public static Subject Subject(string key, params (string Name, Value Value)[] figures)
    {
        var inputs = new SubjectInputs();
        foreach ((string name, Value value) in figures)
        {
            inputs[name] = new(value);
        }
        return new Subject(key, "Thôn " + key, inputs) { Year = 2024, Region = "TDMNPB" };
    }

    public static SubjectResult Evaluate(CriteriaSet set, params (string Name, Value Value)[] figures)
        => new CriteriaEvaluator(set).Evaluate(Subject("a", figures));

    public static Value Numbers(params decimal[] amounts) => Value.List(amounts.Select(amount => new CaseItem(Value.Number(amount))).ToArray());

    public static Value N(decimal amount) => Value.Number(amount);

    public static Value Pct(decimal percent) => Value.Percent(percent);

    public static Value Day(string date) => Value.Date(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Absent values in a formula test stand for a number that nobody entered.</summary>
    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Share => "percent",
        ValueKind.Date => "date",
        ValueKind.YesNo => "yes_no",
        ValueKind.Text => "text",
        ValueKind.List when value.AsList.Count > 0 && value.AsList[0].Value.Kind == ValueKind.Share => "list of percent",
        ValueKind.List when value.AsList.Count > 0 && value.AsList[0].Value.Kind == ValueKind.YesNo => "list of yes_no",
        ValueKind.List => "cases",
        _ => "number",
    };
}
