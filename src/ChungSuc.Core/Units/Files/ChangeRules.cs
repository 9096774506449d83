using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

internal static class ChangeRules
{
    public static void Check(CsvRow row, UnitChangeRow change)
    {
        if (change.OldCode is { Length: > 0 } oldCode && !UnitListRules.IsCode(oldCode))
        {
            row.Refuse("old_code", $"“{oldCode}” không phải là mã đơn vị hành chính.");
        }

        if (change.NewCode.Length > 0 && !UnitListRules.IsCode(change.NewCode))
        {
            row.Refuse("new_code", $"“{change.NewCode}” không phải là mã đơn vị hành chính.");
        }
    }
}
