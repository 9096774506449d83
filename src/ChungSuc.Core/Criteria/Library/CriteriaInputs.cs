using ChungSuc.Core.Criteria.Editing;

namespace ChungSuc.Core.Criteria;

/// <summary>Begins a draft with an empty tree.</summary>
public sealed record StartCriteriaDraft
{
    public required string? Name { get; init; }

    public required SubjectKind SubjectKind { get; init; }
}

/// <summary>Begins a draft as a copy: the next version of the same set or, with a name of its own, a new set.</summary>
public sealed record CopyCriteriaSet
{
    public required string SetId { get; init; }

    public required int Version { get; init; }

    /// <summary>Blank for the next version of the same set.</summary>
    public string? NewName { get; init; }
}

public sealed record UploadCriteriaDraft
{
    public required string FileName { get; init; }

    public required string Text { get; init; }
}

/// <summary>What every change of a draft says: which draft, and the version that the person read.</summary>
public abstract record DraftChange
{
    public required Guid DraftId { get; init; }

    public required int Version { get; init; }
}

public sealed record SaveCriteriaText : DraftChange
{
    public required string Text { get; init; }
}

public sealed record SaveCriteriaHeading : DraftChange
{
    public required IReadOnlyDictionary<string, string?> Fields { get; init; }
}

public sealed record SaveCriteriaItem : DraftChange
{
    public required string Path { get; init; }

    /// <summary>The code that the item had when the person opened it: another one now stands at the path when they differ.</summary>
    public required string SeenCode { get; init; }

    public required IReadOnlyDictionary<string, string?> Fields { get; init; }

    public PassForm? Pass { get; init; }

    public PointForm? Points { get; init; }
}

public sealed record SaveCriteriaSection : DraftChange
{
    public required string Section { get; init; }

    public required IReadOnlyDictionary<string, string?> Fields { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows { get; init; }
}

public sealed record AddCriteriaItem : DraftChange
{
    /// <summary>Path of the group; empty for the top.</summary>
    public required string Group { get; init; }

    public required bool IsGroup { get; init; }

    public required string? Code { get; init; }

    public required string? Name { get; init; }
}

public enum ItemMove
{
    Up = 1,
    Down = 2,
    Remove = 3,
}

public sealed record MoveCriteriaItem : DraftChange
{
    public required string Path { get; init; }

    public required string SeenCode { get; init; }

    public required ItemMove Move { get; init; }
}

public sealed record DiscardCriteriaDraft : DraftChange;

public sealed record PublishCriteriaSet : DraftChange
{
    public required string? Reason { get; init; }
}

public sealed record WithdrawCriteriaSet
{
    public required string SetId { get; init; }

    public required int Version { get; init; }

    public required string? Reason { get; init; }
}

public sealed record StateCriteriaParameter
{
    public required string SetId { get; init; }

    public required string Parameter { get; init; }

    /// <summary>As a person types it: 1,5; 80; 31/12/2025; có.</summary>
    public required string? Typed { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required string? Basis { get; init; }

    /// <summary>Asked for when a line of the same day is replaced.</summary>
    public string? Reason { get; init; }
}

public sealed record VoidCriteriaParameter
{
    public required Guid ValueId { get; init; }

    public required string? Reason { get; init; }
}
