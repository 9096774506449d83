namespace ChungSuc.Core.Inspections;

/// <summary>Leaves the process without writing; the service turns it into its answer. It never reaches a page.</summary>
internal sealed class OverlapFoundException(IReadOnlyList<OverlapFound> overlaps) : Exception("Other visits come to the same place.")
{
    public IReadOnlyList<OverlapFound> Overlaps { get; } = overlaps;
}
