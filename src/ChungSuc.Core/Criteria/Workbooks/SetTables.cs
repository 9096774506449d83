using System.Text.RegularExpressions;
using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Criteria.Workbooks;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using YamlMap = ChungSuc.Core.Criteria.Loading.YamlMap;

namespace ChungSuc.Core.Criteria;

/// <summary>A criteria set as sheets of a workbook and back. What is read back means the same; comments of the YAML file are not kept.</summary>
public static partial class SetTables
{
    /// <summary>The sheets that are read; others are the person's own.</summary>
    public static IReadOnlyList<string> SheetNames { get; } =
    [
        SetLayout.HeadingSheet, SetLayout.BasisSheet, SetLayout.TreeSheet, SetLayout.InputSheet, SetLayout.ParameterSheet, SetLayout.FormulaSheet, SetLayout.TableSheet, SetLayout.ConclusionSheet,
    ];

    /// <exception cref="RuleException">The text is no sound set; its faults are found by <see cref="CriteriaSetLoader"/>.</exception>
    public static IReadOnlyList<SetTable> Write(string yamlText)
    {
        LoadedSet loaded = CriteriaSetLoader.Load(yamlText);
        if (!loaded.IsSound)
        {
            throw new RuleException("criteria.workbook.unsound", $"Bộ tiêu chí còn chỗ sai ({loaded.Faults[0]}). Sửa hết rồi mới xuất ra Excel.");
        }
        return new TableMaker((YamlMap)YamlTreeReader.Read(CriteriaSetLoader.Normalized(yamlText), new FaultList())!).Make(); // a sound set is a map
    }

    /// <summary>The YAML text of a sound set, or else the faults by cell.</summary>
    public static (string? YamlText, IReadOnlyList<CellFault> Faults) Read(IReadOnlyList<SetTable> tables)
    {
        var faults = new List<CellFault>();
        var cells = new CellReader(faults);
        YamlLines lines = new YamlMaker(new SheetFinder(tables, cells), cells).Make();
        if (faults.Count > 0)
        {
            return (null, faults);
        }
        LoadedSet loaded = CriteriaSetLoader.Load(lines.Text);
        return loaded.IsSound ? (lines.Text, []) : (null, loaded.Faults.Select(fault => AtCell(fault, lines)).ToArray());
    }

    private static CellFault AtCell(SetFault fault, YamlLines lines)
    {
        (CellPlace place, SheetRow? row) = lines.PlaceOf(fault.Line);
        if (row is not null && MissingKey().Match(fault.Message) is { Success: true } match && row.Knows(match.Groups["key"].Value))
        {
            place = row.Place(match.Groups["key"].Value);
        }
        return new CellFault(place.Sheet, place.Reference, fault.Message);
    }

    /// <summary>The loader points a missing key at its owner; in a sheet it has a cell of its own.</summary>
    [GeneratedRegex("^Thiếu “(?<key>[a-z_]+)”", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MissingKey();
}
