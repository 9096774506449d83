using System.Globalization;
using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>The text of a set as a tree that forms change part by part. It may be faulty as a set, but must be readable as YAML.</summary>
public sealed class SetDocument
{
    private const string Criteria = "criteria";

    private readonly YamlMap root;
    private readonly string lead;
    private IReadOnlyList<OutlineNode>? nodes;

    private SetDocument(YamlMap root, string lead) => (this.root, this.lead) = (root, lead);

    /// <summary>All items in the order of the sheet.</summary>
    public IReadOnlyList<OutlineNode> Nodes => nodes ??= [.. Outline(root, "")];

    /// <summary>The points all items add up to.</summary>
    public decimal? Sum => SumOf(root, insideBonus: false);

    public decimal? Max => NumberAt(root, "max");

    internal YamlMap Root => root;

    /// <summary>Null when the text is not one readable YAML map; the loader says why.</summary>
    public static SetDocument? Open(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = CriteriaSetLoader.Normalized(text);
        var faults = new FaultList();
        return YamlTreeReader.Read(normal, faults) is YamlMap { Entries.Count: > 0 } root && faults.IsEmpty ? new SetDocument(root, Lead(normal)) : null;
    }

    /// <summary>The text; of its comments only those above the first line are kept.</summary>
    public string Write() => lead + YamlTreeWriter.Write(root);

    public OutlineNode? Find(string path) => Nodes.FirstOrDefault(node => node.Path == path);

    public string TextAt(string key) => root.TextAt(key);

    /// <summary>The form at which a fault is mended: that of the last part that begins before it.</summary>
    public SetPlace PlaceOf(SetFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var anchors = root.Entries
            .Select(entry => (entry.Key.Line, entry.Key.Column, Place: PlaceOfKey(entry.Key.Text)))
            .Concat(Nodes.Select(node => (node.Line, node.Column, Place: new SetPlace(SetPlaceKind.Node, node.Path, $"{node.Code} {node.Name}".Trim()))))
            .OrderBy(anchor => anchor.Line)
            .ThenBy(anchor => anchor.Column);
        return anchors.LastOrDefault(anchor => anchor.Line < fault.Line || (anchor.Line == fault.Line && anchor.Column <= fault.Column)).Place
            ?? PlaceOfKey("id");
    }

    public SetDocument Add(string groupPath, bool isGroup, string code, string name)
        => Change(groupPath, group => group.With(Criteria, Items(group) is var items && items is { IsFlow: true, Items.Count: > 0 }
            ? items with { Items = [.. items.Items, NewNode(isGroup, code, name)], IsFlow = false }
            : YamlParts.List(isFlow: false, [.. items?.Items ?? [], NewNode(isGroup, code, name)]), TreeReader.GroupKeys));

    public SetDocument Remove(string path) => ChangeSiblings(path, (items, at) => items.RemoveAt(at));

    /// <summary>One place up (-1) or down (1) among its siblings; at the end it stays.</summary>
    public SetDocument Move(string path, int by) => ChangeSiblings(path, (items, at) =>
    {
        var to = Math.Clamp(at + by, 0, items.Count - 1);
        (items[at], items[to]) = (items[to], items[at]);
    });

    internal YamlMap MapAt(string path) => Steps(path).Aggregate(root, (map, step) =>
        Items(map)?.Items.ElementAtOrDefault(step) as YamlMap ?? throw new NotFoundException("Criteria item"));

    internal SetDocument Change(string path, Func<YamlMap, YamlMap> change) => new(Change(root, Steps(path), change), lead);

    internal static bool IsGroup(YamlMap map) => map.Entries.Any(entry => entry.Key.Text == Criteria);

    private static YamlMap Change(YamlMap map, ReadOnlySpan<int> steps, Func<YamlMap, YamlMap> change)
    {
        if (steps.IsEmpty)
        {
            return change(map);
        }
        if (Items(map) is not { } list || list.Items.ElementAtOrDefault(steps[0]) is not YamlMap child)
        {
            throw new NotFoundException("Criteria item");
        }
        var items = list.Items.ToList();
        items[steps[0]] = Change(child, steps[1..], change);
        return map.With(Criteria, list with { Items = items }, []);
    }

    private SetDocument ChangeSiblings(string path, Action<List<YamlPart>, int> change)
    {
        var steps = Steps(path);
        if (steps.Length == 0 || Find(path) is not { } node)
        {
            throw new NotFoundException("Criteria item");
        }
        return Change(node.Parent, group =>
        {
            var list = Items(group)!; // the node stands in it
            var items = list.Items.ToList();
            change(items, steps[^1]);
            return group.With(Criteria, list with { Items = items, IsFlow = list.IsFlow || items.Count == 0 }, []);
        });
    }

    private static int[] Steps(string path)
        => path.Length == 0
            ? []
            : [.. path.Split('.').Select(step => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : throw new NotFoundException("Criteria item"))];

    private static YamlList? Items(YamlMap map) => map.At(Criteria) as YamlList;

    private static YamlMap NewNode(bool isGroup, string code, string name)
    {
        var head = YamlParts.Map(isFlow: false, ("code", YamlParts.Text(code)), ("name", YamlParts.Text(name)));
        return isGroup
            ? head.With(Criteria, YamlParts.List(isFlow: true), TreeReader.GroupKeys)
            : head.With("kind", YamlParts.Word("yes_no"), TreeReader.LeafKeys)
                .With("input", YamlParts.Word("nhap." + VietnameseText.Slug(code).Replace('-', '_')), TreeReader.LeafKeys)
                .With("pass", YamlParts.Word("yes"), TreeReader.LeafKeys);
    }

    private static IEnumerable<OutlineNode> Outline(YamlMap group, string path)
    {
        var items = Items(group)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not YamlMap map)
            {
                continue;
            }
            var own = path.Length == 0 ? i.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{path}.{i}");
            yield return new OutlineNode(own, map.TextAt("code"), map.TextAt("name"), IsGroup(map))
            {
                Line = map.Line,
                Column = map.Column,
                IsBonus = IsBonus(map),
                Kind = map.TextAt("kind"),
                Max = NumberAt(map, "max"),
                Sum = IsGroup(map) ? SumOf(map, IsBonus(map)) : NumberAt(map, "max"),
            };
            foreach (var inner in Outline(map, own))
            {
                yield return inner;
            }
        }
    }

    /// <summary>As the loader checks it: bonus items stay out, unless the whole group is bonus.</summary>
    private static decimal? SumOf(YamlMap group, bool insideBonus)
    {
        var parts = (Items(group)?.Items ?? [])
            .OfType<YamlMap>()
            .Where(map => insideBonus || !IsBonus(map))
            .Select(map => IsGroup(map) ? SumOf(map, insideBonus || IsBonus(map)) : NumberAt(map, "max"))
            .OfType<decimal>()
            .ToList();
        decimal? all = parts.Count == 0 ? null : group.TextAt("combine") switch
        {
            "best" or "worst" => parts.Max(),
            "mean" => parts.Average(),
            _ => parts.Sum(),
        };
        return all > NumberAt(group, "cap") ? NumberAt(group, "cap") : all;
    }

    private static bool IsBonus(YamlMap map) => map.TextAt("bonus") is "true" or "yes";

    private static decimal? NumberAt(YamlMap map, string key)
        => decimal.TryParse(map.TextAt(key), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1_000_000_000_000m ? number : null;

    private static SetPlace PlaceOfKey(string key) => key switch
    {
        _ when SetSection.All.FirstOrDefault(section => section.Key == key) is { } section => new SetPlace(SetPlaceKind.Section, section.Key, section.Name),
        "tables" or Criteria => new SetPlace(SetPlaceKind.Text, "", "văn bản"),
        _ => new SetPlace(SetPlaceKind.Heading, "", "đầu mục"),
    };

    private static string Lead(string text)
        => string.Concat(text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimEnd('\r') + "\n"));
}
