using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Councils;

public static class CouncilProcesses
{
    public static readonly ProcessKind Seat = new("council.seat", "Cử thành viên Hội đồng, Ban Chỉ đạo", typeof(CouncilMemberSeated), typeof(MemberCharged));

    public static readonly ProcessKind End = new("council.end", "Thôi thành viên Hội đồng, Ban Chỉ đạo", typeof(CouncilMemberEnded), typeof(MemberCharged));

    public static readonly ProcessKind Charge = new("council.charge", "Phân công thành viên Ban Chỉ đạo", typeof(MemberCharged));

    public static readonly ProcessKind Call = new("meeting.call", "Mở cuộc họp Hội đồng", typeof(MeetingCalled));

    public static readonly ProcessKind Attend = new("meeting.attend", "Điểm danh cuộc họp", typeof(AttendanceRecorded));

    public static readonly ProcessKind Count = new("meeting.count", "Ghi kết quả kiểm phiếu", typeof(VotesCounted));

    public static readonly ProcessKind Conclude = new("meeting.conclude", "Kết luận cuộc họp", typeof(MeetingConcluded), typeof(OpinionGiven));
}

public sealed record CouncilMemberSeated : EventData
{
    public required string FullName { get; init; }

    public required CouncilSeat Seat { get; init; }

    public CouncilBody? Body { get; init; }

    public required DateOnly From { get; init; }

    public override string Sentence => $"cử {FullName} làm {Seat.Vietnamese(Body ?? CouncilBody.Council)} từ ngày {From:dd/MM/yyyy}";
}

public sealed record CouncilMemberEnded : EventData
{
    public required string FullName { get; init; }

    public CouncilBody? Body { get; init; }

    public required DateOnly LastDay { get; init; }

    public override string Sentence => $"cho {FullName} thôi tham gia {(Body ?? CouncilBody.Council).Vietnamese()} sau ngày {LastDay:dd/MM/yyyy}";
}

public sealed record MeetingCalled : EventData
{
    public required string Number { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required int Members { get; init; }

    public required int Nominations { get; init; }

    public override string Sentence => $"mở cuộc họp Hội đồng số {Number} ngày {HeldOn:dd/MM/yyyy}: {Members} thành viên, xét {Nominations} đề nghị";
}

public sealed record AttendanceRecorded : EventData
{
    public required string Number { get; init; }

    public required int Present { get; init; }

    public required int Written { get; init; }

    public required int Absent { get; init; }

    public override string Sentence => $"điểm danh cuộc họp số {Number}: có mặt {Present}, ý kiến bằng văn bản {Written}, vắng {Absent}";
}

/// <summary>Counts only, before and after; who voted how is known to nobody here.</summary>
public sealed record VotesCounted : EventData
{
    public required string Subject { get; init; }

    public required int Agree { get; init; }

    public required int Disagree { get; init; }

    public required int Invalid { get; init; }

    public int? AgreeBefore { get; init; }

    public int? DisagreeBefore { get; init; }

    public int? InvalidBefore { get; init; }

    public override string Sentence =>
        $"ghi kết quả kiểm phiếu của {Subject}: đồng ý {Agree}, không đồng ý {Disagree}, không hợp lệ {Invalid}"
        + (AgreeBefore is null ? string.Empty : $" (trước đó {AgreeBefore}, {DisagreeBefore}, {InvalidBefore})");
}

public sealed record MeetingConcluded : EventData
{
    public required string Number { get; init; }

    public required int Passed { get; init; }

    public required int NotPassed { get; init; }

    public override string Sentence => $"kết luận cuộc họp số {Number}: {Passed} trường hợp đủ phiếu, {NotPassed} trường hợp không đủ";
}

public sealed record OpinionGiven : EventData
{
    public required string Subject { get; init; }

    public required bool IsPassed { get; init; }

    public required int Agree { get; init; }

    public required int Members { get; init; }

    public override string Sentence => $"ghi ý kiến Hội đồng về {Subject}: {Agree}/{Members} đồng ý, {(IsPassed ? "đạt" : "không đạt")}";
}
