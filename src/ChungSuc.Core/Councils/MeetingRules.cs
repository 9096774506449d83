using System.Globalization;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Councils;

/// <summary>Rules of meetings that need no database.</summary>
public static class MeetingRules
{
    internal static void RequireSecretary(Actor actor)
    {
        if (actor.Role is not (null or Role.EmulationSecretary))
        {
            throw new RuleException("council.role", "Chỉ thư ký Hội đồng ghi danh sách và cuộc họp của Hội đồng.");
        }
    }

    /// <summary>The standing office of each body keeps its lists and meetings: the secretary for the council, the programme's officer for the Steering Committee (Kế hoạch, mục VI.3).</summary>
    internal static void RequireKeeper(Actor actor, CouncilBody? body)
    {
        if (body is null or CouncilBody.Council)
        {
            RequireSecretary(actor);
        }
        else if (!MayKeepSteering(actor))
        {
            throw new RuleException("steering.role", "Cán bộ Chương trình, Thư ký Hội đồng hoặc Chủ tịch UBND xã ghi danh sách và cuộc họp của Ban Chỉ đạo.");
        }
    }

    public static bool MayKeepSteering(Actor actor) => actor.Role is null or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Chairman;

    /// <summary>Writes who came, and gives back the seats that this changed.</summary>
    internal static List<IEntity> Attend(IReadOnlyList<ISeat> seats, IReadOnlyList<AttendanceLine> lines)
    {
        var changed = new List<IEntity>();
        foreach (var line in lines)
        {
            var seat = seats.FirstOrDefault(s => s.Id == line.SeatId) ?? throw new NotFoundException("Seat");
            var presence = line.Presence ?? throw new RuleException("meeting.presence", $"Chọn có mặt hoặc vắng mặt cho {seat.FullName}.");
            var note = VietnameseText.Clean(line.Note) is { Length: > 0 } text ? Text(text, MeetingSeat.NoteLength, string.Empty, nameof(AttendanceLine.Note)) : null;
            if (seat.Presence != presence || seat.Note != note)
            {
                seat.Attend(presence, note);
                changed.Add(seat);
            }
        }

        return changed;
    }

    internal static string Text(string? text, int most, string whenEmpty, string field) => Checked(VietnameseText.Clean(text), most, whenEmpty, field);

    internal static string Lines(string? text, int most, string whenEmpty, string field) => Checked(VietnameseText.CleanLines(text), most, whenEmpty, field);

    /// <summary>"8:30", "08 giờ 30", "8h30" become "08:30".</summary>
    internal static string Time(string? text, string field)
    {
        var digits = VietnameseText.Clean(text).ToLowerInvariant().Replace("giờ", ":", StringComparison.Ordinal).Replace("phút", string.Empty, StringComparison.Ordinal)
            .Replace('h', ':').Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd(':');
        string[] patterns = ["H:mm", "HH:mm", "%H", "HH"]; // one letter alone would name a standard format
        return TimeOnly.TryParseExact(digits, patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
            : throw new RuleException("meeting.time", "Nhập giờ và phút, ví dụ 08:30.", field);
    }

    /// <summary>Counts of one case, with the members of the meeting; the law says whether they can be true.</summary>
    public static VoteCount CountOf(Meeting meeting, int agree, int disagree, int invalid) => new()
    {
        Members = meeting.Seats.Count,
        Present = meeting.Present,
        WrittenOpinions = meeting.Written,
        Absent = meeting.Absent,
        Agree = agree,
        Disagree = disagree,
        Invalid = invalid,
    };

    /// <summary>A member who is himself proposed, or whose household is, leaves discussion and vote; the base stays all members.</summary>
    public static IReadOnlyList<MeetingSeat> Concerned(Meeting meeting, Nomination nomination) =>
    [
        .. meeting.Seats.Where(seat => (seat.PersonId is { } person && person == nomination.SubjectId)
            || VietnameseText.Same(seat.FullName, nomination.SubjectName)
            || VietnameseText.Same("Hộ " + seat.FullName, nomination.SubjectName)),
    ];

    private static string Checked(string text, int most, string whenEmpty, string field)
    {
        if (text.Length == 0)
        {
            throw new RuleException("council.text.empty", whenEmpty, field);
        }

        return text.Length <= most
            ? text
            : throw new RuleException("council.text.long", $"Viết gọn trong {VietnameseNumber.Format(most)} ký tự.", field);
    }
}
