using ChungSuc.Core.Units;

namespace ChungSuc.Core.Movements;

/// <summary>Who takes part in the movement (Kế hoạch, mục I.1 and IV.1).</summary>
public enum RegistrantKind
{
    Agency = 1,
    MassOrganisation = 2,
    Village = 3,
    ResidentialArea = 4,
    Enterprise = 5,
    Cooperative = 6,
    Household = 7,
    Person = 8,
}

public static class RegistrantKindNames
{
    public static readonly IReadOnlyList<RegistrantKind> All = Enum.GetValues<RegistrantKind>();

    private static readonly (RegistrantKind Kind, UnitKind Unit)[] Units =
    [
        (RegistrantKind.Agency, UnitKind.Agency),
        (RegistrantKind.MassOrganisation, UnitKind.MassOrganisation),
        (RegistrantKind.Village, UnitKind.Village),
        (RegistrantKind.ResidentialArea, UnitKind.ResidentialArea),
        (RegistrantKind.Enterprise, UnitKind.Enterprise),
        (RegistrantKind.Cooperative, UnitKind.Cooperative),
    ];

    public static string Vietnamese(this RegistrantKind kind) => kind switch
    {
        RegistrantKind.Household => "Hộ gia đình",
        RegistrantKind.Person => "Cá nhân",
        _ when kind.AsUnit() is { } unit => unit.Vietnamese(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of participant."),
    };

    /// <summary>Null for households and persons.</summary>
    public static UnitKind? AsUnit(this RegistrantKind kind) => Units.Where(u => u.Kind == kind).Select(u => (UnitKind?)u.Unit).FirstOrDefault();

    /// <summary>Null where the participant cannot register: the commune itself and what stands above it.</summary>
    public static RegistrantKind? Of(SubjectKind kind, UnitKind? unit) => kind switch
    {
        SubjectKind.Household => RegistrantKind.Household,
        SubjectKind.Person => RegistrantKind.Person,
        _ => Units.Where(u => u.Unit == unit).Select(u => (RegistrantKind?)u.Kind).FirstOrDefault(),
    };

    public static SubjectKind AsSubject(this RegistrantKind kind) => kind switch
    {
        RegistrantKind.Household => SubjectKind.Household,
        RegistrantKind.Person => SubjectKind.Person,
        _ => SubjectKind.Unit,
    };
}
