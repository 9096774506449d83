using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

/// <summary>Rules that every list of units keeps: kinds by level, length of codes, parents before children, one row a code.</summary>
internal sealed class UnitListRules
{
    private static readonly (AdministrativeLevel Level, int CodeLength, string[] Types)[] Table =
    [
        (AdministrativeLevel.Province, 2, ["tỉnh", "thành phố"]),
        (AdministrativeLevel.District, 3, ["huyện", "quận", "thị xã", "thành phố"]),
        (AdministrativeLevel.Commune, 5, ["xã", "phường", "thị trấn", "đặc khu"]),
    ];

    private readonly HashSet<(AdministrativeLevel Level, string Code, DateOnly? ValidFrom)> _seen = [];
    private readonly HashSet<(AdministrativeLevel Level, string Code)> _codes = [];

    public static bool IsCode(string text)
    {
        return Table.Any(t => IsCode(text, t.CodeLength));
    }

    public void Check(CsvRow row, AdministrativeUnitRow unit, string parentColumn, params ReadOnlySpan<AdministrativeLevel> parentLevels)
    {
        _codes.Add((unit.Level, unit.Code));
        if (row.IsFaulty)
        {
            return;
        }

        var (_, codeLength, types) = Array.Find(Table, t => t.Level == unit.Level);
        if (!IsCode(unit.Code, codeLength))
        {
            row.Refuse("code", $"Mã “{unit.Code}” phải có {codeLength} chữ số (giữ số 0 ở đầu).");
        }

        if (!types.Contains(unit.Type))
        {
            row.Refuse("type", $"“{unit.Type}” không phải là loại đơn vị ở cấp này: {string.Join(", ", types)}.");
        }

        if (!_seen.Add((unit.Level, unit.Code, unit.ValidFrom)))
        {
            row.Refuse("code", $"Mã “{unit.Code}” được ghi hai lần.");
        }

        if (unit.ParentCode is { } parent && !HasParent(parent, parentLevels))
        {
            row.Refuse(parentColumn, $"Chưa có đơn vị cấp trên mang mã “{parent}” ở các dòng trước.");
        }
    }

    private static bool IsCode(string text, int length)
    {
        return text.Length == length && text.All(char.IsAsciiDigit);
    }

    private bool HasParent(string code, ReadOnlySpan<AdministrativeLevel> levels)
    {
        foreach (var level in levels)
        {
            if (_codes.Contains((level, code)))
            {
                return true;
            }
        }

        return false;
    }
}
