using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

/// <summary>
/// The national lists as they are passed around: one state each, without dates. The caller knows the day of the list and sets
/// <c>ValidFrom</c> and <c>ValidTo</c>. Rows stream; problems come as one exception at the end of the enumeration.
/// </summary>
public static class NationalLists
{
    private static readonly string[] CurrentColumns = ["code", "name", "type", "province_code"];
    private static readonly string[] FormerColumns = ["code", "name", "type", "district_code", "province_code"];
    private static readonly string[] MergerColumns = ["old_code", "new_code", "extent", "note"];

    /// <summary>First day of the two tiers: Quyết định 19/2025/QĐ-TTg, in force 01/7/2025.</summary>
    public static readonly DateOnly FirstDayOfTwoTiers = new(2025, 7, 1);

    public static readonly DateOnly LastDayOfDistricts = new(2025, 6, 30);

    /// <summary>Provinces and communes since 01/7/2025: code,name,type,province_code.</summary>
    public static IEnumerable<AdministrativeUnitRow> ReadCurrent(TextReader reader, string fileName)
    {
        var rules = new UnitListRules();
        return CsvTable.Read(reader, fileName, CurrentColumns, row => ReadCurrentUnit(row, rules));
    }

    /// <summary>Provinces, districts and communes before 01/7/2025: code,name,type,district_code,province_code.</summary>
    public static IEnumerable<AdministrativeUnitRow> ReadFormer(TextReader reader, string fileName)
    {
        var rules = new UnitListRules();
        return CsvTable.Read(reader, fileName, FormerColumns, row => ReadFormerUnit(row, rules));
    }

    /// <summary>Which old unit went where: old_code,new_code,extent,note. Island districts stand with three digits.</summary>
    public static IEnumerable<UnitChangeRow> ReadMergers(TextReader reader, string fileName)
    {
        return CsvTable.Read(reader, fileName, MergerColumns, ReadMerger);
    }

    private static AdministrativeUnitRow ReadCurrentUnit(CsvRow row, UnitListRules rules)
    {
        var province = row.OptionalText("province_code", 2);
        var unit = new AdministrativeUnitRow
        {
            Code = row.Text("code", 5),
            Name = row.Text("name", 100),
            Type = row.Text("type", 20),
            Level = province is null ? AdministrativeLevel.Province : AdministrativeLevel.Commune,
            ParentCode = province,
        };
        rules.Check(row, unit, "province_code", AdministrativeLevel.Province);
        return unit;
    }

    private static AdministrativeUnitRow ReadFormerUnit(CsvRow row, UnitListRules rules)
    {
        var district = row.OptionalText("district_code", 3);
        var province = row.OptionalText("province_code", 2);
        var unit = new AdministrativeUnitRow
        {
            Code = row.Text("code", 5),
            Name = row.Text("name", 100),
            Type = row.Text("type", 20),
            Level = (district, province) switch
            {
                (null, null) => AdministrativeLevel.Province,
                (null, _) => AdministrativeLevel.District,
                _ => AdministrativeLevel.Commune,
            },
            ParentCode = district ?? province,
        };
        if (district is not null && province is null)
        {
            row.Refuse("province_code", "Thiếu mã tỉnh của xã.");
        }

        rules.Check(row, unit, district is null ? "province_code" : "district_code", district is null ? AdministrativeLevel.Province : AdministrativeLevel.District);
        return unit;
    }

    private static UnitChangeRow ReadMerger(CsvRow row)
    {
        var change = new UnitChangeRow
        {
            OldCode = row.OptionalText("old_code", 5),
            NewCode = row.Text("new_code", 5),
            Extent = row.Choice("extent", UnitChangeRow.Extents),
            Effective = FirstDayOfTwoTiers,
            Note = row.OptionalText("note"),
        };
        ChangeRules.Check(row, change);
        return change;
    }
}
