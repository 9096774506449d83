using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Supports;

public enum SupportState
{
    Underway = 1,

    /// <summary>It has an address and a result, so it counts.</summary>
    Done = 2,

    NotCounted = 3,
}

/// <summary>Where help stands on a day, and for help that does not count what it lacks. Derived, never stored.</summary>
public sealed record SupportStatus(SupportState State, string? Reason)
{
    public static SupportStatus Of(bool hasAddress, bool hasResult, DateOnly? toOn, DateOnly today) => (hasAddress, hasResult) switch
    {
        (false, _) => new(SupportState.NotCounted, "Chưa có địa chỉ: ghi chung cho toàn xã, không nêu thôn nào"),
        (true, true) => new(SupportState.Done, null),
        _ when toOn < today => new(SupportState.NotCounted, $"Chưa có kết quả, đã quá ngày kết thúc {VietnameseDate.Screen(toOn.Value)}"),
        _ => new(SupportState.Underway, null),
    };
}

public static class SupportNames
{
    public static string Vietnamese(this SupportState state) => state switch
    {
        SupportState.Underway => "Đang làm",
        SupportState.Done => "Có kết quả",
        SupportState.NotCounted => "Chưa đủ để tính",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state of help."),
    };
}
