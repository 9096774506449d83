namespace ChungSuc.Core.Evidence;

/// <summary>A room says who may add papers to its records later; found by this interface. To a record that no room speaks for, nobody may.</summary>
public interface IEvidenceRight
{
    /// <summary>Null for a record of another room.</summary>
    bool? MayAdd(IProven record);
}
