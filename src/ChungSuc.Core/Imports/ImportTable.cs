using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Imports;

/// <summary>A list as it was read from a sheet.</summary>
public sealed record ImportTable
{
    public required string Sheet { get; init; }

    /// <summary>Sheets of the file that hold a list of this kind.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>Cells that could not be understood.</summary>
    public IReadOnlyList<CellFault> Faults { get; init; } = [];

    /// <summary>What was taken for what, where a person should know: units of money, columns not used, rows passed over.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>One row: its cells by the keys of the columns that the file has.</summary>
public sealed record ImportRow(string Sheet, int Number, IReadOnlyDictionary<string, ImportCell> Cells, IReadOnlyDictionary<string, string> Letters)
{
    /// <summary>A cell of it was refused in reading; it is not looked at further.</summary>
    public bool IsFaulty { get; init; }

    public string Text(string key) => Cells.GetValueOrDefault(key).ToString();

    public decimal? Quantity(string key) => Cells.GetValueOrDefault(key).Number;

    public long? Money(string key) => (long?)Cells.GetValueOrDefault(key).Number;

    public DateOnly? Day(string key) => Cells.GetValueOrDefault(key).Day;

    public bool? Answer(string key) => Cells.GetValueOrDefault(key).Answer;

    public bool Has(string key) => Letters.ContainsKey(key);

    public string AddressOf(string? key) => (key is not null && Letters.TryGetValue(key, out var letter) ? letter : Letters.Values.FirstOrDefault() ?? "A") + Number;

    /// <summary>Text that must stand here.</summary>
    public string Needed(string key, string sentence) => Text(key) is { Length: > 0 } text ? text : throw Refuse(key, sentence);

    public DateOnly NeededDay(string key, string sentence) => Day(key) ?? throw Refuse(key, sentence);

    public ImportRefusal Refuse(string key, string sentence) => new(this, key, sentence);

    /// <summary>A record as it stands, with what the file says laid over it; columns that the file does not have stay as they are.</summary>
    public ImportRow Over(IReadOnlyDictionary<string, ImportCell> current)
    {
        var cells = new Dictionary<string, ImportCell>(current, StringComparer.Ordinal);
        foreach (var key in Letters.Keys)
        {
            cells[key] = Cells.GetValueOrDefault(key);
        }

        return this with { Cells = cells };
    }
}

/// <summary>A cell is refused by a rule of the kind itself.</summary>
public sealed class ImportRefusal(ImportRow row, string key, string sentence) : RuleException("import.cell", sentence, key)
{
    public ImportRow Row { get; } = row;
}
