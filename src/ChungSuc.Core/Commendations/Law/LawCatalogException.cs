using System.Globalization;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>One fault of a catalogue file with its place.</summary>
public sealed record LawCatalogFault(string File, long Line, long Column, string Message)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}, dòng {Line}, cột {Column}: {Message}");
}

/// <summary>The catalogue is refused as a whole; every fault found is listed, so that one round of correction is enough.</summary>
public sealed class LawCatalogException(IReadOnlyList<LawCatalogFault> faults)
    : Exception("Danh mục khen thưởng có lỗi:\n" + string.Join('\n', faults))
{
    public IReadOnlyList<LawCatalogFault> Faults { get; } = faults;
}
