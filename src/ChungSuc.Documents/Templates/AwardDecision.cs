using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Quyết định khen thưởng, taken by the Chairman in his own competence: signed "CHỦ TỊCH", never "TM." (Nghị định 30/2020, Điều 13).</summary>
public sealed record AwardDecision
{
    public required Letterhead Head { get; init; }

    /// <summary>"Chủ tịch Ủy ban nhân dân xã …".</summary>
    public required string Decider { get; init; }

    /// <summary>"Về việc tặng Giấy khen …".</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>What is given, e.g. "Giấy khen của Chủ tịch Ủy ban nhân dân xã Chi Lăng".</summary>
    public required string Award { get; init; }

    /// <summary>"đã có thành tích xuất sắc trong Phong trào thi đua …".</summary>
    public required string Reason { get; init; }

    /// <summary>Rule and fund of the money, e.g. "Thực hiện theo Điều … ; kinh phí trích từ …".</summary>
    public required string RewardRule { get; init; }

    /// <summary>Total in words, e.g. "Mười hai triệu đồng".</summary>
    public required string TotalInWords { get; init; }

    /// <summary>Who carries the decision out: "Văn phòng …, Phòng …, các tập thể, … có tên tại Điều 1".</summary>
    public required string Executors { get; init; }

    public required IReadOnlyList<AwardRecipient> Awarded { get; init; }

    /// <summary>"CHỦ TỊCH", or the head whose place a deputy takes.</summary>
    public string SignerTitle { get; init; } = "CHỦ TỊCH";

    /// <summary>"PHÓ CHỦ TỊCH" when a deputy signs in the Chairman's place (KT.).</summary>
    public string? DeputyTitle { get; init; }

    public required string SignerName { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Name of the issuer in the annex line: "Chủ tịch Ủy ban nhân dân xã …" unless told otherwise.</summary>
    public string? IssuerInAnnex { get; init; }
}

public sealed record AwardRecipient
{
    /// <summary>The running number in the decision, which becomes "Số sổ vàng" on the certificate.</summary>
    public required int Ordinal { get; init; }

    public required RecipientKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Office and unit, or address.</summary>
    public required string Place { get; init; }

    public required string Form { get; init; }

    public required long RewardVnd { get; init; }
}
