namespace ChungSuc.Core.Contributions;

/// <summary>Leaves the process without writing; the service turns it into its answer. It never reaches a page.</summary>
internal sealed class LikenessFoundException(LikelyDuplicate like) : Exception("An entry of the ledger looks the same.")
{
    public LikelyDuplicate Like { get; } = like;
}
