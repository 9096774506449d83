using ChungSuc.Core.Data;

namespace ChungSuc.Core.Councils;

/// <summary>A member's seat at a meeting, of the council or of the Steering Committee.</summary>
internal interface ISeat : IEntity
{
    string FullName { get; }

    Presence? Presence { get; }

    string? Note { get; }

    void Attend(Presence presence, string? note);
}
