using System.Runtime.CompilerServices;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>Computes a formula for one subject. Values of names stand in slots, filled in the order of the plan.</summary>
internal sealed class FormulaRun(SheetColumns columns, int place, ClusterFigures cluster)
{
    private CaseItem? item;

    public Value Compute(Bound formula) => formula switch
    {
        BoundLiteral literal => literal.Value,
        BoundName name => columns.Values(name.Symbol.Slot)[place],
        BoundItem field => FieldOf(item!, field.Field), // the binder lets "moi" stand only inside a list
        BoundCall call => ComputeCall(call),
        BoundEach each => ComputeEach(each),
        BoundTable table => ComputeTable(table),
        BoundCluster relation => cluster.Relate(relation, place),
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "Unknown formula"),
    };

    public static Value FieldOf(CaseItem item, ItemField field) => field switch
    {
        ItemField.Value => item.Value,
        ItemField.Kind => item.Kind is null ? Value.Missing("loại") : Value.Text(item.Kind),
        ItemField.Date => item.Date is null ? Value.Missing("ngày") : Value.Date(item.Date.Value),
        ItemField.Label => item.Label is null ? Value.Missing("tên") : Value.Text(item.Label),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field"),
    };

    private Value ComputeCall(BoundCall call)
    {
        var few = new FewValues();
        int count = call.Arguments.Count;
        Span<Value> arguments = count <= FewValues.Most ? few[..count] : new Value[count];
        for (int i = 0; i < count; i++)
        {
            arguments[i] = Compute(call.Arguments[i]);
        }
        return call.Function.Apply(arguments);
    }

    private Value ComputeEach(BoundEach each)
    {
        Value list = Compute(each.List);
        if (list.IsAbsent)
        {
            return list;
        }
        var answers = new Value[list.AsList.Count];
        for (int i = 0; i < answers.Length; i++)
        {
            item = list.AsList[i];
            answers[i] = Compute(each.Item);
        }
        item = null;
        return Collect(each, list, answers);
    }

    /// <summary>An element whose condition is unknown leaves the filtered list unknown.</summary>
    public static Value Collect(BoundEach each, Value list, ReadOnlySpan<Value> answers)
    {
        var kept = new List<CaseItem>(answers.Length);
        Absence? unknown = null;
        for (int i = 0; i < answers.Length; i++)
        {
            CaseItem element = list.AsList[i];
            if (!each.Filters)
            {
                kept.Add(element with { Value = answers[i] });
            }
            else if (answers[i].IsTrue)
            {
                kept.Add(element);
            }
            else if (answers[i].IsAbsent && answers[i].Absence.Kind != AbsenceKind.NotAssigned)
            {
                unknown = unknown is null ? answers[i].Absence : Absence.Graver(unknown, answers[i].Absence);
            }
        }
        return unknown is null ? Value.List(kept) : Value.Absent(unknown);
    }

    private Value ComputeTable(BoundTable table)
    {
        var keys = new Value[table.Keys.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Compute(table.Keys[i]);
        }
        return table.Table.Find(keys);
    }

    /// <summary>The arguments of nearly every call, on the stack.</summary>
    [InlineArray(Most)]
    private struct FewValues
    {
        public const int Most = 5;

        private Value first;
    }
}
