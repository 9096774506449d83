namespace ChungSuc.Core.Criteria.Editing;

/// <summary>A group or leaf of a text that may still be faulty. Its path counts places from the top: "0.2" is the third item of the first group.</summary>
public sealed record OutlineNode(string Path, string Code, string Name, bool IsGroup)
{
    public int Depth => Path.Count(c => c == '.');

    public required int Line { get; init; }

    public required int Column { get; init; }

    public bool IsBonus { get; init; }

    /// <summary>The word of its kind ("percent"); empty for a group.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The points written at the item.</summary>
    public decimal? Max { get; init; }

    /// <summary>The points its parts add up to; of a leaf its own.</summary>
    public decimal? Sum { get; init; }

    /// <summary>The group says other points than its parts give.</summary>
    public bool IsUneven => IsGroup && Max is not null && Max != Sum;

    /// <summary>Path of the group it stands in; empty at the top.</summary>
    public string Parent => Path.LastIndexOf('.') is var dot and >= 0 ? Path[..dot] : "";
}

/// <summary>Where a person mends a fault.</summary>
public enum SetPlaceKind
{
    Heading,
    Section,
    Node,
    Text,
}

/// <param name="Kind">Which form.</param>
/// <param name="Key">Path of the item or key of the section.</param>
/// <param name="Name">As people call it.</param>
public sealed record SetPlace(SetPlaceKind Kind, string Key, string Name);
