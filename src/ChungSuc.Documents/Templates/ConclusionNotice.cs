using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Thông báo kết luận of a meeting: who met on what, and what the chair concluded, with the one who answers and the day.</summary>
public sealed record ConclusionNotice
{
    public required Letterhead Head { get; init; }

    /// <summary>"Kết luận cuộc họp Ban Chỉ đạo …".</summary>
    public required string Subject { get; init; }

    /// <summary>The body in a sentence: "Ban Chỉ đạo xây dựng nông thôn mới xã …".</summary>
    public required string Body { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Venue { get; init; }

    public required CouncilOfficer Chair { get; init; }

    public required int Present { get; init; }

    public required int Members { get; init; }

    public required IReadOnlyList<string> Agenda { get; init; }

    public required IReadOnlyList<NoticeConclusion> Conclusions { get; init; }

    public required SingleSignature Signing { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }
}

/// <param name="Text">The conclusion, without full stop.</param>
/// <param name="Responsible">Unit and member; null when nobody is asked.</param>
/// <param name="Deadline">Last day.</param>
public sealed record NoticeConclusion(string Text, string? Responsible = null, DateOnly? Deadline = null);
