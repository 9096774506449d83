namespace ChungSuc.Documents.Templates;

/// <summary>Biên bản of an inspection or supervision on the spot.</summary>
public sealed record InspectionRecord
{
    public required Word.Letterhead Head { get; init; }

    /// <summary>"Kiểm tra …", "Giám sát …".</summary>
    public required string Subject { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Venue { get; init; }

    /// <summary>The plans by which the visit is made.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>"Họ tên, chức vụ".</summary>
    public required IReadOnlyList<string> Team { get; init; }

    public required IReadOnlyList<string> Received { get; init; }

    public required IReadOnlyList<string> Found { get; init; }

    public required IReadOnlyList<InspectionRecommendation> Findings { get; init; }

    public required IReadOnlyList<string> Conclusions { get; init; }

    public required string Writer { get; init; }

    /// <summary>Empty when nobody is named.</summary>
    public required string Lead { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = ["Đơn vị được kiểm tra, giám sát", "Lưu: VT, Hồ sơ"];
}

/// <param name="Text">What is wrong.</param>
/// <param name="Recommendation">What the unit shall do.</param>
/// <param name="Unit">Who.</param>
/// <param name="Deadline">By when, as the paper writes it.</param>
public sealed record InspectionRecommendation(string Text, string Recommendation, string Unit, string Deadline);
