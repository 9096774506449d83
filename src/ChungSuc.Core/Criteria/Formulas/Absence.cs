namespace ChungSuc.Core.Criteria;

/// <summary>Why there is no value.</summary>
public enum AbsenceKind
{
    /// <summary>The item was not assigned to this subject; it leaves the denominator.</summary>
    NotAssigned,

    /// <summary>Nobody has entered the figure yet; the set's rule for missing figures applies.</summary>
    NoData,

    /// <summary>The law leaves the level to an authority that has not decided, so no verdict is possible.</summary>
    LeftToAuthority,

    /// <summary>The set does not know the level (its text could not be read).</summary>
    LevelUnknown,

    /// <summary>The level comes from another set that was not supplied.</summary>
    OtherSetUnknown,

    DivisionByZero,

    /// <summary>A figure or result too large to compute with.</summary>
    Overflow,

    /// <summary>The value lies in none of the bands of a table.</summary>
    OutsideBands,

    /// <summary>The figure was given in a form the set does not expect.</summary>
    WrongInput,
}

/// <summary>A value that is not there, with the cause as a Vietnamese phrase.</summary>
public sealed record Absence(AbsenceKind Kind, string Cause)
{
    /// <summary>A blocked item gets no verdict until the cause is removed, whatever the set says of missing figures.</summary>
    public bool Blocks => Kind > AbsenceKind.NoData;

    /// <summary>Of two absences the graver one is reported; of equals the first.</summary>
    internal static Absence Graver(Absence first, Absence second)
        => Gravity(second.Kind) > Gravity(first.Kind) ? second : first;

    private static int Gravity(AbsenceKind kind) => kind switch
    {
        AbsenceKind.NotAssigned => 0,
        AbsenceKind.NoData => 1,
        _ => 2,
    };
}
