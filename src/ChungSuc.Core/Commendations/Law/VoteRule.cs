namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// How the council votes on one form (NĐ 98/2023/NĐ-CP Điều 30 khoản 7; for the time of NĐ 152/2025/NĐ-CP as the rows say).
/// The base is always all members of the council, not those present; who is absent is asked in writing.
/// </summary>
public sealed record VoteRule : LawRow
{
    public required IReadOnlyList<string> FormCodes { get; init; }

    public required bool BallotNeeded { get; init; }

    /// <summary>Null: more than half.</summary>
    public required Fraction? Threshold { get; init; }

    public required bool SecretByDefault { get; init; }

    public override IReadOnlyList<string> Keys => FormCodes;

    /// <summary>Smallest number of agreeing votes: members × threshold rounded up, or more than half of all members.</summary>
    public int NeededVotes(int members)
    {
        if (members <= 0)
        {
            throw new LawException("vote.members", "Số thành viên hội đồng phải từ 1 trở lên. Nhập tổng số thành viên theo quyết định thành lập.");
        }

        return Threshold is { } threshold ? (int)threshold.CeilingOf(members) : members / 2 + 1;
    }

    /// <summary>Checks the counts and says whether the vote carries; counts that cannot be true are refused.</summary>
    public VoteResult Evaluate(VoteCount count, LegalProvision? quorum = null)
    {
        var faults = count.Faults();
        if (faults.Count > 0)
        {
            throw new LawException("vote.count", string.Join(' ', faults));
        }

        var needed = NeededVotes(count.Members);
        var passed = count.Agree >= needed;
        var share = Threshold is { } threshold ? $"từ {LawText.Percent(threshold)} trở lên" : "quá nửa";
        var sentence = $"Đồng ý {count.Agree}/{count.Members} thành viên hội đồng ({LawText.Percent(count.Agree, count.Members)}); "
            + $"cần {share} tổng số thành viên, tức ít nhất {needed} phiếu: {(passed ? "đạt" : "không đạt")}.";
        return new VoteResult(needed, passed, QuorumOf(count, quorum), sentence, Basis, IsConfirmed);
    }

    private static QuorumResult? QuorumOf(VoteCount count, LegalProvision? quorum)
    {
        if (quorum?.Share is not { } share)
        {
            return null;
        }

        var needed = (int)share.CeilingOf(count.Members);
        var met = count.Present >= needed;
        return new QuorumResult(
            needed,
            met,
            $"Dự họp {count.Present}/{count.Members}; cần ít nhất {needed}: {(met ? "đủ" : "chưa đủ, phải triệu tập lại")}.",
            quorum.Basis,
            quorum.IsConfirmed);
    }
}

public sealed record QuorumResult(int Needed, bool IsMet, string Sentence, string Basis, bool IsConfirmed);

public sealed record VoteResult(int Needed, bool Passed, QuorumResult? Quorum, string Sentence, string Basis, bool IsConfirmed);
