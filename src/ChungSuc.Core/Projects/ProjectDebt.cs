using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Projects;

/// <summary>
/// Nợ đọng xây dựng cơ bản of one work on one day. Luật Đầu tư công, Điều 4, giải thích từ ngữ (wording not checked against the official text): the value of volume that
/// is accepted and for which no money is assigned yet. So: what is accepted (once the settlement is approved, what is settled), less what is
/// paid, less what is assigned by a decision whose term still runs. Never below 0. Money planned in the decision of approval is not yet assigned.
/// </summary>
public sealed record ProjectDebt
{
    public required long AcceptedVnd { get; init; }

    /// <summary>Null before a settlement is approved.</summary>
    public required long? SettledVnd { get; init; }

    /// <summary>Advances included.</summary>
    public required long PaidVnd { get; init; }

    public required long AdvancedVnd { get; init; }

    /// <summary>Assigned, its term still running, not yet spent.</summary>
    public required long AssignedVnd { get; init; }

    /// <summary>When the term of the assigned money ends: the nearest day of payment that is due.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>When the last term of assigned money ended, if one has.</summary>
    public required DateOnly? LapsedOn { get; init; }

    public long BasisVnd => SettledVnd ?? AcceptedVnd;

    public long UnpaidVnd => Math.Max(0, BasisVnd - PaidVnd);

    public long CoveredVnd => Math.Min(UnpaidVnd, AssignedVnd);

    public long DebtVnd => UnpaidVnd - CoveredVnd;

    /// <summary>Paid and not yet accepted: advances, or payments whose accepted volume was voided.</summary>
    public long AheadVnd => Math.Max(0, PaidVnd - BasisVnd);

    /// <summary>The way to the debt in words, one step a line.</summary>
    public IReadOnlyList<DebtStep> Steps =>
    [
        SettledVnd is { } settled
            ? new DebtStep("Giá trị quyết toán được duyệt (thay cho khối lượng nghiệm thu)", settled)
            : new DebtStep("Khối lượng đã nghiệm thu", AcceptedVnd),
        new DebtStep(AdvancedVnd > 0 ? $"Trừ đã thanh toán, trong đó tạm ứng {VietnameseNumber.Format(AdvancedVnd)} đồng" : "Trừ đã thanh toán", -PaidVnd),
        .. AheadVnd > 0
            ? [new DebtStep("Đã trả trước phần chưa nghiệm thu: không tính vào nợ của công trình khác", AheadVnd)]
            : Enumerable.Empty<DebtStep>(),
        .. CoveredVnd > 0
            ? [new DebtStep($"Trừ phần đã bố trí vốn, hạn thanh toán {VietnameseDate.Screen(DueOn!.Value)}", -CoveredVnd)] // assigned money has its last day
            : Enumerable.Empty<DebtStep>(),
        .. DebtVnd > 0 && LapsedOn is { } lapsed
            ? [new DebtStep($"Vốn bố trí có hạn đến {VietnameseDate.Screen(lapsed)} đã hết hạn, không còn trừ", 0)]
            : Enumerable.Empty<DebtStep>(),
        new DebtStep("Nợ đọng", DebtVnd),
    ];

    /// <summary>From the lines that count; those after the day are left out here.</summary>
    public static ProjectDebt On(DateOnly day, IEnumerable<DebtLine> lines)
    {
        var known = lines.Where(l => l.On <= day).ToList();
        var assigned = known.Where(l => l.Kind == LineKind.Allocation && l.Until >= day).ToList();
        var since = assigned.Count == 0 ? day : assigned.Min(l => l.On);
        var spent = known.Where(l => l.Kind.IsPaid() && l.On >= since).Sum(l => l.AmountVnd);
        return new ProjectDebt
        {
            AcceptedVnd = known.Where(l => l.Kind == LineKind.AcceptedVolume).Sum(l => l.AmountVnd),
            SettledVnd = known.Where(l => l.Kind == LineKind.Settlement).MaxBy(l => l.On)?.AmountVnd,
            PaidVnd = known.Where(l => l.Kind.IsPaid()).Sum(l => l.AmountVnd),
            AdvancedVnd = known.Where(l => l.Kind == LineKind.Advance).Sum(l => l.AmountVnd),
            AssignedVnd = Math.Max(0, assigned.Sum(l => l.AmountVnd) - spent),
            DueOn = assigned.Min(l => l.Until),
            LapsedOn = known.Where(l => l.Kind == LineKind.Allocation && l.Until < day).Max(l => l.Until),
        };
    }
}

/// <summary>What the rule needs of a line.</summary>
public sealed record DebtLine(LineKind Kind, DateOnly On, long AmountVnd, DateOnly? Until = null);

public sealed record DebtStep(string Words, long AmountVnd);
