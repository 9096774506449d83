namespace ChungSuc.Core.Data;

/// <summary>The commune whose rows this request may see. Nothing is seen before <see cref="Enter"/> is called.</summary>
public sealed class CommuneScope
{
    /// <summary>Owner of what belongs to no commune: national lists, the installation itself.</summary>
    public static readonly Guid Nation = new("00000000-0000-7000-8000-000000000001");

    public Guid CommuneId { get; private set; }

    public bool IsOpen => CommuneId != Guid.Empty;

    public void Enter(Guid communeId)
    {
        if (communeId == Guid.Empty)
        {
            throw new ArgumentException("A scope needs a commune.", nameof(communeId));
        }

        if (IsOpen && CommuneId != communeId)
        {
            throw new InvalidOperationException("One request works in one commune; open a new scope for another.");
        }

        CommuneId = communeId;
    }
}
