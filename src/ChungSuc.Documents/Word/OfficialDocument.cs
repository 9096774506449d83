namespace ChungSuc.Documents.Word;

/// <summary>An administrative paper in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. All words are the caller's; the layout is the builder's.</summary>
public sealed record OfficialDocument
{
    public required Letterhead Head { get; init; }

    /// <summary>One of the named types, e.g. "KẾ HOẠCH"; null makes a công văn, whose subject stands as "V/v …" under the number.</summary>
    public string? TypeName { get; init; }

    public required string Subject { get; init; }

    /// <summary>Lines of "Kính gửi", without dashes and stops.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Who decides, in capitals above the grounds (mẫu 1.2).</summary>
    public string? Decider { get; init; }

    /// <summary>Căn cứ; the builder sets the semicolons and the last full stop.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>"QUYẾT ĐỊNH:" between grounds and articles.</summary>
    public string? Enactment { get; init; }

    public required IReadOnlyList<Block> Body { get; init; }

    public required Signing Signing { get; init; }

    /// <summary>Lines of "Nơi nhận", without dashes and stops; the last is the one that keeps ("Lưu: VT").</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>Minutes bear no place and date in the head (mẫu 1.9).</summary>
    public bool ShowsPlaceAndDate { get; init; } = true;
}
