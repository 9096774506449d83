namespace ChungSuc.Core.Communications;

/// <summary>Leaves the process without writing; the service turns it into its answer. It never reaches a page.</summary>
internal sealed class LikenessFoundException(LikeCommunication like) : Exception("An item of the same week looks the same.")
{
    public LikeCommunication Like { get; } = like;
}
