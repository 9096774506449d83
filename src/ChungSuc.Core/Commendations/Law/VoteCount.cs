namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// Counts of one vote on one nomination. Whoever is neither present nor has sent a written opinion is absent; a ballot that was
/// handed out and did not come back is none of agree, disagree, invalid.
/// </summary>
public sealed record VoteCount
{
    public required int Members { get; init; }

    public required int Present { get; init; }

    /// <summary>Absent members who answered in writing, as the base of all members demands.</summary>
    public required int WrittenOpinions { get; init; }

    /// <summary>Absent members without a written opinion.</summary>
    public required int Absent { get; init; }

    public required int Agree { get; init; }

    public required int Disagree { get; init; }

    public required int Invalid { get; init; }

    /// <summary>Every reason why these counts cannot be true, in words that say what to correct; empty when they can.</summary>
    public IReadOnlyList<string> Faults()
    {
        var negatives = Named().Where(count => count.Value < 0)
            .Select(count => $"{count.Name} không được là số âm ({count.Value}). Nhập lại số từ 0 trở lên.")
            .ToList();
        return negatives.Count > 0 ? negatives : [.. Contradictions()];
    }

    private (string Name, int Value)[] Named() =>
    [
        ("Tổng số thành viên", Members),
        ("Số có mặt", Present),
        ("Số ý kiến bằng văn bản", WrittenOpinions),
        ("Số vắng mặt", Absent),
        ("Số phiếu đồng ý", Agree),
        ("Số phiếu không đồng ý", Disagree),
        ("Số phiếu không hợp lệ", Invalid),
    ];

    private IEnumerable<string> Contradictions()
    {
        if (Members == 0)
        {
            yield return "Tổng số thành viên phải từ 1 trở lên. Nhập theo quyết định thành lập hội đồng.";
        }

        var accounted = (long)Present + WrittenOpinions + Absent;
        if (accounted != Members)
        {
            yield return $"Có mặt {Present}, ý kiến bằng văn bản {WrittenOpinions}, vắng {Absent}: cộng là {accounted}, "
                + $"không bằng tổng số {Members} thành viên. Kiểm tra lại danh sách dự họp.";
        }

        var votes = (long)Agree + Disagree + Invalid;
        var voters = (long)Present + WrittenOpinions;
        if (votes > voters)
        {
            yield return $"Tổng số phiếu {votes} (đồng ý {Agree}, không đồng ý {Disagree}, không hợp lệ {Invalid}) lớn hơn "
                + $"số người biểu quyết {voters} (có mặt {Present}, ý kiến bằng văn bản {WrittenOpinions}). Kiểm phiếu lại.";
        }
    }
}
