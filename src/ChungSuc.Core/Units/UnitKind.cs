namespace ChungSuc.Core.Units;

/// <summary>Kinds of units. The district tier ended on 30/6/2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15).</summary>
public enum UnitKind
{
    Nation = 1,
    Province = 2,
    District = 3,
    Commune = 4,
    Village = 5,
    ResidentialArea = 6,
    Agency = 7,
    MassOrganisation = 8,
    Enterprise = 9,
    Cooperative = 10,
}

public static class UnitKindNames
{
    public static string Vietnamese(this UnitKind kind) => kind switch
    {
        UnitKind.Nation => "Cả nước",
        UnitKind.Province => "Cấp tỉnh",
        UnitKind.District => "Cấp huyện",
        UnitKind.Commune => "Cấp xã",
        UnitKind.Village => "Thôn",
        UnitKind.ResidentialArea => "Khu dân cư",
        UnitKind.Agency => "Cơ quan, đơn vị",
        UnitKind.MassOrganisation => "Mặt trận, tổ chức chính trị - xã hội",
        UnitKind.Enterprise => "Doanh nghiệp",
        UnitKind.Cooperative => "Hợp tác xã",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of unit."),
    };
}
