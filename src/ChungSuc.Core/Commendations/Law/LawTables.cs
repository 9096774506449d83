using YamlDotNet.RepresentationModel;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>The raw tables of all files, and the checks that look at more than one row.</summary>
internal sealed class LawTables(List<LawCatalogFault> faults)
{
    private readonly Dictionary<string, List<RowReader>> _tables = [];
    private readonly Dictionary<string, (string File, YamlNode Key)> _places = [];
    private readonly HashSet<string> _formCodes = [];
    private readonly HashSet<string> _read = [];

    public void Add(string file, YamlNode key, YamlNode table)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        _places.TryAdd(name, (file, key));
        if (table is not YamlSequenceNode rows)
        {
            faults.Add(new LawCatalogFault(file, key.Start.Line, key.Start.Column, $"Bảng “{name}” phải là danh sách các dòng."));
            return;
        }

        var readers = _tables.TryGetValue(name, out var known) ? known : _tables[name] = [];
        foreach (var row in rows)
        {
            if (row is YamlMappingNode mapping)
            {
                readers.Add(new RowReader(file, mapping, _formCodes, faults));
            }
            else
            {
                faults.Add(new LawCatalogFault(file, row.Start.Line, row.Start.Column, "Mỗi dòng của bảng phải là nhóm “mục: giá trị”."));
            }
        }
    }

    /// <summary>Codes come first: every other table may name them only.</summary>
    public void ReadFormCodes()
    {
        foreach (var reader in Rows("award_forms"))
        {
            if (reader.OptionalText("code") is { Length: > 0 } code)
            {
                _formCodes.Add(code);
            }
        }
    }

    public IReadOnlyList<T> Read<T>(string table, Func<RowReader, T> read)
        where T : LawRow
    {
        _read.Add(table);
        var rows = new List<T>();
        foreach (var reader in Rows(table))
        {
            var row = read(reader);
            reader.RefuseUnknownKeys();
            RefuseBadCarryOver(rows, row, reader);
            RefuseOverlap(rows, row, reader);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>
    /// Where a new regime has not been read yet, rows that end with the old one go on as unconfirmed copies, unless the files give
    /// the new regime a row of its own. Drafts of the new law never enter this way.
    /// </summary>
    public IReadOnlyList<T> Carry<T>(IReadOnlyList<LegalRegime> regimes, string table, Func<RowReader, T> read)
        where T : LawRow
    {
        var rows = Read(table, read);
        foreach (var regime in regimes.Where(regime => regime is { CarriesOver: not null, Validity.From: not null }))
        {
            rows = [.. rows, .. rows.Where(row => EndsBefore(row, regime) && !HasOwnRow(rows, row, regime)).Select(row => Copy(row, regime))];
        }

        return rows;
    }

    public void RefuseUnreadTables()
    {
        foreach (var (name, place) in _places.Where(place => !_read.Contains(place.Key)))
        {
            var at = place.Key.Start;
            faults.Add(new LawCatalogFault(
                place.File, at.Line, at.Column, $"Không có bảng “{name}”. Dùng một trong: {LawText.Join(_read.Order(StringComparer.Ordinal))}."));
        }
    }

    private static bool EndsBefore(LawRow row, LegalRegime regime) => row.Validity.To?.AddDays(1) == regime.Validity.From;

    private static bool HasOwnRow<T>(IReadOnlyList<T> rows, T old, LegalRegime regime)
        where T : LawRow =>
        rows.Any(row => row.Validity.Contains(regime.Validity.From!.Value) && row.Keys.Intersect(old.Keys).Any());

    private static T Copy<T>(T row, LegalRegime regime)
        where T : LawRow =>
        (T)((LawRow)row with
        {
            Validity = regime.Validity,
            IsConfirmed = false,
            Mark = SourceMark.Unchecked,
            CopiedFrom = regime.CarriesOver,
            Basis = $"{row.Basis} (tạm dùng từ {LawText.Date(regime.Validity.From!.Value)}, chưa đối chiếu với {regime.Law})",
        });

    private List<RowReader> Rows(string table) => _tables.GetValueOrDefault(table) ?? [];

    private static void RefuseBadCarryOver<T>(List<T> rows, T row, RowReader reader)
        where T : LawRow
    {
        if (row is LegalRegime { CarriesOver: { } old } regime
            && (regime.Validity.From is null || rows.OfType<LegalRegime>().All(known => known.Code != old)))
        {
            reader.Fault($"carries_over: “{old}” phải là mã của chế độ đứng trước trong bảng, và chế độ này phải có valid_from.");
        }
    }

    private static void RefuseOverlap<T>(List<T> rows, T row, RowReader reader)
        where T : LawRow
    {
        var other = rows.Find(known => known.Validity.Overlaps(row.Validity) && known.Keys.Intersect(row.Keys).Any());
        if (other is not null)
        {
            reader.Fault(
                $"Hai dòng cùng khóa “{other.Keys.Intersect(row.Keys).First()}” có hiệu lực chồng nhau: {other.Validity} và {row.Validity}. "
                + "Đóng dòng cũ (valid_to) trước ngày bắt đầu dòng mới.");
        }
    }
}
