using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Core.Councils;

public static class BodyMeetingProcesses
{
    public static readonly ProcessKind Call = new("body_meeting.call", "Mở cuộc họp Ban Chỉ đạo, Hội đồng", typeof(BodyMeetingCalled));

    public static readonly ProcessKind Attend = new("body_meeting.attend", "Điểm danh cuộc họp Ban Chỉ đạo, Hội đồng", typeof(AttendanceRecorded));

    public static readonly ProcessKind Close = new(
        "body_meeting.close", "Ghi biên bản và kết luận cuộc họp", typeof(BodyMeetingClosed), typeof(ConclusionStated), typeof(WorkItemAssigned));
}

public sealed record MemberCharged : EventData
{
    public required string FullName { get; init; }

    public required IReadOnlyList<string> Given { get; init; }

    public required IReadOnlyList<string> Ended { get; init; }

    public required DateOnly From { get; init; }

    public override string Sentence => $"phân công {FullName} từ ngày {VietnameseDate.Screen(From)}"
        + (Given.Count == 0 ? string.Empty : $", giao phụ trách: {string.Join("; ", Given)}")
        + (Ended.Count == 0 ? string.Empty : $", thôi phụ trách: {string.Join("; ", Ended)}");
}

public sealed record BodyMeetingCalled : EventData
{
    public required string Number { get; init; }

    public required string Body { get; init; }

    public required string Title { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required int Members { get; init; }

    public override string Sentence => $"mở cuộc họp {Body} số {Number} ngày {VietnameseDate.Screen(HeldOn)}, {Members} thành viên: {Title}";
}

public sealed record BodyMeetingClosed : EventData
{
    public required string Number { get; init; }

    public required int Conclusions { get; init; }

    public required int Tasks { get; init; }

    public override string Sentence => $"ghi biên bản cuộc họp số {Number}: {Conclusions} kết luận, {Tasks} kết luận thành việc được giao";
}

public sealed record ConclusionStated : EventData
{
    public required string Text { get; init; }

    public required string? Responsible { get; init; }

    public required DateOnly? Deadline { get; init; }

    public override string Sentence => $"kết luận: {Text}"
        + (Responsible is null ? string.Empty : $", giao {Responsible}")
        + (Deadline is { } day ? $", hạn {VietnameseDate.Screen(day)}" : string.Empty);
}
