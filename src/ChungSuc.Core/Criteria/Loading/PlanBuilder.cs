using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Puts formulas, leaves and groups in an order in which each comes after what it reads; a circle is a fault.</summary>
internal sealed class PlanBuilder(LoadContext context)
{
    private readonly Dictionary<string, PlanStep> steps = new(StringComparer.Ordinal);

    public IReadOnlyList<PlanStep> Order(CriterionGroup root)
    {
        foreach ((Symbol symbol, _, Bound bound) in context.Formulas)
        {
            steps.Add(symbol.Owner!, new PlanStep(symbol, bound, null)); // a formula's symbol names its owner
        }
        foreach (CriterionNode child in root.Children)
        {
            AddItem(child);
        }
        List<PlanStep> order = Sorted();
        if (order.Count < steps.Count)
        {
            ReportCircle(order);
        }
        order.Add(new PlanStep(null, null, root));
        return order;
    }

    private void AddItem(CriterionNode node)
    {
        steps.TryAdd(KeyOf(node), new PlanStep(null, null, node));
        foreach (CriterionNode child in node is CriterionGroup group ? group.Children : [])
        {
            AddItem(child);
        }
    }

    private static string KeyOf(CriterionNode node) => "tiêu chí " + node.Code;

    private List<PlanStep> Sorted()
    {
        Dictionary<string, int> waitsFor = steps.Keys.ToDictionary(key => key, key => ReadBy(key).Count(), StringComparer.Ordinal);
        ILookup<string, string> readers = steps.Keys
            .SelectMany(key => ReadBy(key).Select(read => (Read: read, Reader: key)))
            .ToLookup(pair => pair.Read, pair => pair.Reader, StringComparer.Ordinal);
        var ready = new Queue<string>(steps.Keys.Where(key => waitsFor[key] == 0));
        var order = new List<PlanStep>(steps.Count + 1);
        while (ready.TryDequeue(out string? key))
        {
            order.Add(steps[key]);
            foreach (string reader in readers[key])
            {
                if (--waitsFor[reader] == 0)
                {
                    ready.Enqueue(reader);
                }
            }
        }
        return order;
    }

    private IEnumerable<string> ReadBy(string key) => ReadingsOf(key).Select(reading => reading.Read).Where(steps.ContainsKey);

    private Reading[] ReadingsOf(string key) => context.Readings.TryGetValue(key, out OrderedDictionary<string, Reading>? readings) ? readings.Values.ToArray() : [];

    /// <summary>Walks back from any item left over until one comes a second time: that is the circle.</summary>
    private void ReportCircle(List<PlanStep> ordered)
    {
        var done = ordered.ToHashSet();
        HashSet<string> left = steps.Where(step => !done.Contains(step.Value)).Select(step => step.Key).ToHashSet(StringComparer.Ordinal);
        var walked = new List<string>();
        string current = left.First();
        while (!walked.Contains(current, StringComparer.Ordinal))
        {
            walked.Add(current);
            current = ReadingsOf(current).First(reading => left.Contains(reading.Read)).Read;
        }
        string[] circle = walked.SkipWhile(key => key != current).ToArray();
        (int line, int column) = circle
            .SelectMany(key => ReadingsOf(key).Where(reading => circle.Contains(reading.Read, StringComparer.Ordinal)))
            .Where(reading => !IsOwnChild(circle, reading))
            .Select(context.PlaceOf)
            .Order()
            .First();
        context.Faults.Add(line, column, $"Tính vòng tròn: {string.Join(" → ", circle.Append(circle[0]))}; bỏ bớt một chỗ tham chiếu");
    }

    /// <summary>A group reads its children by nature; the reference to blame is the other one.</summary>
    private bool IsOwnChild(string[] circle, Reading reading)
        => circle.Any(key => steps[key].Node is CriterionGroup group
            && group.Children.Any(child => KeyOf(child) == reading.Read)
            && ReadingsOf(key).Contains(reading));
}
