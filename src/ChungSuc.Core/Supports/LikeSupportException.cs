namespace ChungSuc.Core.Supports;

/// <summary>Leaves the process without writing; the service turns it into its answer. It never reaches a page.</summary>
internal sealed class LikeSupportException(LikelySupport like) : Exception("An entry of the ledger looks the same.")
{
    public LikelySupport Like { get; } = like;
}
