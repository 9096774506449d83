using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

/// <summary>Tells the layouts of unit lists apart by their first line.</summary>
public static class UnitListFile
{
    /// <summary>Quyết định 124/2004/QĐ-TTg of 08/7/2004: the first day of the codes, taken for units whose first day a list does not say.</summary>
    public static readonly DateOnly FirstDayOfCodes = new(2004, 7, 8);

    /// <summary>The rows, and the days for rows that say none: those of the layout.</summary>
    /// <exception cref="InvalidFileException">The list is faulty.</exception>
    public static (IReadOnlyList<AdministrativeUnitRow> Rows, DateOnly From, DateOnly? To) ReadUnits(string text, string fileName)
    {
        var header = Header(text);
        using var reader = new StringReader(text);
        return header switch
        {
            _ when header.Contains("level") => ([.. UnitCatalogue.ReadUnits(reader, fileName)], FirstDayOfCodes, null),
            _ when header.Contains("district_code") =>
                ([.. NationalLists.ReadFormer(reader, fileName)], FirstDayOfCodes, NationalLists.LastDayOfDistricts),
            _ => ([.. NationalLists.ReadCurrent(reader, fileName)], NationalLists.FirstDayOfTwoTiers, null),
        };
    }

    /// <exception cref="InvalidFileException">The list is faulty.</exception>
    public static IReadOnlyList<UnitChangeRow> ReadMergers(string text, string fileName)
    {
        using var reader = new StringReader(text);
        return Header(text).Contains("effective")
            ? [.. UnitCatalogue.ReadChanges(reader, fileName)]
            : [.. NationalLists.ReadMergers(reader, fileName)];
    }

    private static string[] Header(string text) => text.TrimStart('\uFEFF').Split('\n', 2)[0].Trim().Split(',');
}
