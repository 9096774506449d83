using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Statistics;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>A box of the entry form: which statistic, under which criterion it stands, for which indicator.</summary>
public sealed record EntryBox(string Group, string? Code, StatisticDefinition Definition);

/// <summary>Which statistics a set asks a person to enter: what the catalogue says of them, else what the set says.</summary>
public static class EntryDefinitions
{
    private const string Common = "Số liệu chung";

    public static IReadOnlyList<EntryBox> Of(CriteriaSet set)
    {
        var boxes = new List<EntryBox>();
        foreach (var input in set.Inputs.Where(input => input.LeafCode is null))
        {
            Add(boxes, Common, null, input);
        }

        foreach (var criterion in set.Root.Children)
        {
            foreach (var leaf in criterion.Leaves)
            {
                foreach (var input in LeafInputs.Of(set, leaf).Where(input => input.LeafCode == leaf.Code))
                {
                    Add(boxes, $"{criterion.Code} · {criterion.Name}", leaf.Code, input);
                }
            }
        }

        return boxes;
    }

    private static void Add(List<EntryBox> boxes, string group, string? code, SetInput input)
    {
        if (DefinitionOf(input) is { } definition && boxes.TrueForAll(box => box.Definition.Key != definition.Key))
        {
            boxes.Add(new EntryBox(group, code, definition));
        }
    }

    private static StatisticDefinition? DefinitionOf(SetInput input)
    {
        var key = MeasureCatalogue.Find(input.Name)?.StatedBy ?? input.Name;
        if (!key.StartsWith(StatisticDefinition.Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        return StatisticCatalogue.Shipped.Find(key) is { } known && (known.Kind == SheetStatistics.KindOf(input.Type) || key != input.Name)
            ? known with { Name = input.Label }
            : SheetStatistics.Of(key, input);
    }
}
