using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

/// <summary>The dated layout of catalog/units. Rows stream; problems come as one exception at the end of the enumeration.</summary>
public static class UnitCatalogue
{
    private static readonly string[] UnitColumns = ["code", "name", "type", "level", "parent_code", "valid_from", "valid_to", "basis"];
    private static readonly string[] ChangeColumns = ["old_code", "new_code", "extent", "effective", "basis"];

    private static readonly (string Word, AdministrativeLevel Value)[] Levels =
    [
        ("province", AdministrativeLevel.Province),
        ("district", AdministrativeLevel.District),
        ("commune", AdministrativeLevel.Commune),
    ];

    public static IEnumerable<AdministrativeUnitRow> ReadUnits(TextReader reader, string fileName)
    {
        var rules = new UnitListRules();
        return CsvTable.Read(reader, fileName, UnitColumns, row => ReadUnit(row, rules));
    }

    public static IEnumerable<UnitChangeRow> ReadChanges(TextReader reader, string fileName)
    {
        return CsvTable.Read(reader, fileName, ChangeColumns, ReadChange);
    }

    private static AdministrativeUnitRow ReadUnit(CsvRow row, UnitListRules rules)
    {
        var unit = new AdministrativeUnitRow
        {
            Code = row.Text("code", 5),
            Name = row.Text("name", 100),
            Type = row.Text("type", 20),
            Level = row.Choice("level", Levels),
            ParentCode = row.OptionalText("parent_code", 5),
            ValidFrom = row.OptionalDate("valid_from"),
            ValidTo = row.OptionalDate("valid_to"),
            Basis = row.OptionalText("basis"),
        };
        rules.Check(row, unit, "parent_code", AdministrativeLevel.Province, AdministrativeLevel.District);
        if (unit.ParentCode is null && unit.Level != AdministrativeLevel.Province)
        {
            row.Refuse("parent_code", "Thiếu mã đơn vị cấp trên.");
        }

        if (unit.ValidTo < unit.ValidFrom)
        {
            row.Refuse("valid_to", "Ngày cuối đứng trước ngày đầu.");
        }

        return unit;
    }

    private static UnitChangeRow ReadChange(CsvRow row)
    {
        var change = new UnitChangeRow
        {
            OldCode = row.Text("old_code", 5),
            NewCode = row.Text("new_code", 5),
            Extent = row.Choice("extent", UnitChangeRow.Extents),
            Effective = row.OptionalDate("effective"),
            Basis = row.OptionalText("basis"),
        };
        ChangeRules.Check(row, change);
        return change;
    }
}
