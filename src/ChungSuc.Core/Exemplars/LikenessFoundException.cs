namespace ChungSuc.Core.Exemplars;

/// <summary>Leaves the process without writing; the service turns it into its answer. It never reaches a page.</summary>
internal sealed class LikenessFoundException(LikeExemplar like) : Exception("An exemplar of the same place looks the same.")
{
    public LikeExemplar Like { get; } = like;
}
