using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Commands;
using ChungSuc.Core.Criteria.Formulas;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>What is done with a random text: all that the program would do, down to the explanation.</summary>
internal static class FuzzProbes
{
    private const int LargeSet = 100;

    private static readonly Value[] extremes =
    [
        Value.Number(0), Value.Number(7.5m), Value.Number(decimal.MaxValue), Value.Number(decimal.MinValue), Value.Number(0.0000000000000000000000000001m), default,
        Value.Absent(AbsenceKind.LeftToAuthority, "mức"),
    ];

    public static void Formula(string text)
    {
        try
        {
            (Bound formula, _) = Binder.Bind(text, FuzzNames.Instance);
            foreach (Value extreme in extremes)
            {
                SheetColumns columns = FuzzNames.Columns(extreme);
                Assert.NotEmpty(VietnameseWords.Of(new FormulaRun(columns, 0, new ClusterFigures(columns, [0, 1])).Compute(formula)) + ".");
            }
            Assert.NotEmpty(RuleWords.Of(formula) + ".");
            Assert.True(RuleWords.TellingParts(formula).Select(RuleWords.Of).Sum(words => words.Length) >= 0);
        }
        catch (FormulaSyntaxException fault)
        {
            Assert.InRange(fault.Offset, 0, text.Length);
            Assert.NotEmpty(fault.Message);
            FuzzCorpus.Offer("formula", text, [fault.Message]);
        }
    }

    public static void Set(string text)
    {
        LoadedSet loaded = CriteriaSetLoader.Load(text);
        Assert.True(loaded.IsSound || loaded.Faults.Count > 0);
        Assert.All(loaded.Faults, fault => Assert.True(fault is { Line: >= 1, Column: >= 1 }, fault.ToString()));
        FuzzCorpus.Offer("set", text, loaded.Faults.Select(fault => fault.Message));
        if (loaded.Set is { } set)
        {
            foreach (Value extreme in set.Leaves.Count > LargeSet ? extremes.Take(1) : extremes)
            {
                Evaluate(set, extreme);
            }
        }
    }

    public static void Inputs(CriteriaSet set, string text)
    {
        var faults = new FaultList();
        ScoreInputs? inputs = new InputsReader(set, faults).Read(text);
        Assert.All(faults.InOrder(), fault => Assert.True(fault is { Line: >= 1, Column: >= 1 }, fault.ToString()));
        if (faults.IsEmpty)
        {
            Assert.NotNull(inputs);
            EvaluationRun run = new CriteriaEvaluator(set, new EvaluationOptions { Parameters = inputs.Parameters }).Run(inputs.Subjects);
            Assert.Equal(inputs.Subjects.Count, run.Rank().Count);
            Assert.NotEmpty(run.Explain(0).Root.WithDescendants);
        }
    }

    /// <summary>Every number of the set has the same extreme value; everything else is missing.</summary>
    private static void Evaluate(CriteriaSet set, Value extreme)
    {
        var inputs = new SubjectInputs();
        foreach (SetInput input in set.Inputs)
        {
            inputs[input.Name] = new InputValue(ValueFor(input.Type, extreme));
        }
        var subject = new Subject("a", "Thôn A", inputs) { Year = 2024, Region = "TDMNPB" };
        EvaluationRun run = new CriteriaEvaluator(set).Run([subject, subject with { Key = "b", Inputs = new SubjectInputs() }]);
        Assert.Equal(2, run.Rank().Count);
        Assert.NotEmpty(run.Explain(0).Root.WithDescendants);
    }

    private static Value ValueFor(FormulaType type, Value extreme)
        => extreme.IsAbsent || type is not (FormulaType.Share or FormulaType.NumberList or FormulaType.ShareList or FormulaType.YesNo) ? extreme
            : type == FormulaType.YesNo ? Value.YesNo(extreme.Amount > 0)
            : type == FormulaType.Share ? Value.Share(extreme.Amount)
            : Value.List([new CaseItem(type == FormulaType.NumberList ? extreme : Value.Share(extreme.Amount)), new CaseItem(default)]);
}
