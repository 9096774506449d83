using ChungSuc.Core.Evidence;
using ChungSuc.Core.Imports;

namespace ChungSuc.Core.Tests.Imports;

/// <summary>Lists as the reader gives them, and the steps of a person with a file.</summary>
internal static class Sheets
{
    public static ImportTable Table(string[] keys, params ImportCell[][] rows)
    {
        var letters = keys.Select((key, i) => (key, Letter: ((char)('A' + i)).ToString())).ToDictionary(x => x.key, x => x.Letter);
        return new ImportTable
        {
            Sheet = "Trang 1",
            Rows = [.. rows.Select((row, i) => new ImportRow("Trang 1", i + 2, keys.Zip(row).ToDictionary(x => x.First, x => x.Second), letters))],
        };
    }

    /// <summary>What was exported, as it comes in again.</summary>
    public static ImportTable Again(IReadOnlyList<ImportColumn> columns, IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> rows, Func<int, string, ImportCell, ImportCell>? edit = null) => Table(
        [.. columns.Select(c => c.Key)],
        [.. rows.Select((row, i) => columns.Select(c => edit?.Invoke(i, c.Key, row.GetValueOrDefault(c.Key)) ?? row.GetValueOrDefault(c.Key)).ToArray())]);

    public static StoredFile File(string name = "cu.xlsx") =>
        new(Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray()) + new string('0', 32), 10, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);

    public static Task<ImportPlan> PreviewAsync(this TestApp app, string kind, ImportTable table, Role role = Role.ProgrammeOfficer) =>
        app.AsAsync<ImportService, ImportPlan>(role, s => s.PreviewAsync(kind, table));

    public static Task<Guid> ImportAsync(this TestApp app, string kind, ImportTable table, LikenessAnswer? onLikeness = null, string? reason = null, Role role = Role.ProgrammeOfficer) =>
        app.AsAsync<ImportService, Guid>(role, s => s.ImportAsync(new ImportFile { Kind = kind, File = File(), Sheet = table.Sheet, OnLikeness = onLikeness, Reason = reason }, table));

    public static Task<Guid> UndoAsync(this TestApp app, Guid id, string reason = "nhập nhầm tệp", Role role = Role.ProgrammeOfficer) =>
        app.AsAsync<ImportService, Guid>(role, s => s.UndoAsync(new UndoImport(id, reason)));
}
