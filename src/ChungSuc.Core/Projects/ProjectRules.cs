using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Projects;

/// <summary>What may stand in the ledger of works.</summary>
internal static class ProjectRules
{
    private const string NoDistrict = "Cấp huyện kết thúc ngày 30/6/2025. Chọn ngân sách tỉnh hoặc ngân sách xã.";

    private static readonly DateOnly LastDistrictDay = new(2025, 6, 30);

    public static string Needed(string? text, int most, string ask, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => throw new RuleException("project.text.empty", ask, field),
            _ when clean.Length > most => throw new RuleException("project.text.long", $"Nội dung dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    public static long Money(long amount, string noun, string field) => amount switch
    {
        <= 0 => throw new RuleException("project.amount.not_positive", $"{noun} phải lớn hơn 0.", field),
        > Vnd.MaxEntered => throw new RuleException(
            "project.amount.too_large", $"{noun} quá lớn. Nhập không quá {VietnameseNumber.Format(Vnd.MaxEntered)} đồng.", field),
        _ => amount,
    };

    public static DateOnly Past(DateOnly day, DateOnly today, string noun, string field)
    {
        var problem = day switch
        {
            _ when day > today => $"{noun} chưa tới. Nhập ngày ghi trên giấy tờ, không sau hôm nay.",
            _ when day < Project.FirstDay => $"{noun} sớm hơn năm 2000. Kiểm tra lại năm.",
            _ => null,
        };
        return problem is null ? day : throw new RuleException("project.day", problem, field);
    }

    /// <summary>The sources of the decision add up to its total, each named once.</summary>
    public static void CheckFunding(RecordProject input)
    {
        const string field = nameof(RecordProject.TotalVnd);
        if (input.Funding.Count == 0)
        {
            throw new RuleException("project.funding.empty", "Nhập cơ cấu nguồn vốn: ít nhất một nguồn có số tiền.", field);
        }

        if (input.DecidedOn > LastDistrictDay && input.Funding.Any(f => f.Source == FundingSource.DistrictBudget))
        {
            throw new RuleException("project.funding.district", NoDistrict, nameof(FundingSource.DistrictBudget));
        }

        foreach (var source in input.Funding)
        {
            Money(source.AmountVnd, "Số tiền của nguồn vốn", source.Source.ToString());
        }

        var sum = input.Funding.Sum(f => f.AmountVnd);
        if (sum != input.TotalVnd || input.Funding.DistinctBy(f => f.Source).Count() != input.Funding.Count)
        {
            var gap = Math.Abs(sum - input.TotalVnd);
            throw new RuleException(
                "project.funding.sum",
                $"Cộng các nguồn vốn là {VietnameseNumber.Format(sum)} đồng, {(sum < input.TotalVnd ? "thiếu" : "thừa")} {VietnameseNumber.Format(gap)} đồng so với tổng mức đầu tư. Sửa tổng mức hoặc các nguồn.",
                field);
        }
    }

    public static void CheckPlan(RecordProject input)
    {
        if (input.StartsOn > input.CompletesOn)
        {
            throw new RuleException("project.plan", "Ngày hoàn thành phải từ ngày khởi công trở đi.", nameof(RecordProject.CompletesOn));
        }
    }

    /// <summary>What a line says besides amount and day, by its kind.</summary>
    public static void CheckLine(RecordProjectLine input)
    {
        var (problem, field) = input switch
        {
            { Kind: LineKind.Payment or LineKind.Advance, Source: null } => ("Chọn nguồn vốn đã chi.", nameof(RecordProjectLine.Source)),
            { Source: FundingSource.DistrictBudget } when input.On > LastDistrictDay =>
                (NoDistrict, nameof(RecordProjectLine.Source)),
            { Kind: LineKind.Allocation, Until: null } => ("Nhập hạn thanh toán của vốn bố trí.", nameof(RecordProjectLine.Until)),
            { Kind: LineKind.Allocation } when input.Until < input.On => ("Hạn thanh toán phải từ ngày bố trí vốn trở đi.", nameof(RecordProjectLine.Until)),
            _ => (null, string.Empty),
        };
        if (problem is not null)
        {
            throw new RuleException("project.line", problem, field);
        }
    }

    /// <summary>Against what the work's ledger says already.</summary>
    public static void CheckAgainst(Project project, IReadOnlyList<ProjectLine> lines, RecordProjectLine input)
    {
        if (lines.Any(l => l.Kind == input.Kind && l.On == input.On && l.AmountVnd == input.AmountVnd && VietnameseText.MatchKey(l.PaperNumber) == VietnameseText.MatchKey(input.PaperNumber)))
        {
            throw new RuleException(
                "project.line.like", "Sổ đã có dòng cùng ngày, cùng số tiền, cùng số giấy tờ. Không ghi lại lần nữa.", nameof(RecordProjectLine.PaperNumber));
        }

        switch (input.Kind)
        {
            case LineKind.AcceptedVolume:
            case LineKind.Settlement:
                CheckVolume(project, lines, input);
                break;
            case LineKind.Payment:
                CheckPayment(lines, input);
                break;
            case LineKind.Advance:
                CheckAdvance(project, lines, input);
                break;
        }
    }

    private static void CheckVolume(Project project, IReadOnlyList<ProjectLine> lines, RecordProjectLine input)
    {
        var settlement = lines.FirstOrDefault(l => l.Kind == LineKind.Settlement);
        var last = lines.Where(l => l.Kind == LineKind.AcceptedVolume).Select(l => l.On).DefaultIfEmpty(DateOnly.MinValue).Max();
        var problem = input switch
        {
            _ when input.On < project.DecidedOn =>
                $"Quyết định phê duyệt công trình có ngày {VietnameseDate.Screen(project.DecidedOn)}. Nhập ngày từ đó trở đi.",
            { Kind: LineKind.Settlement } when settlement is not null =>
                $"Công trình đã có quyết toán ngày {VietnameseDate.Screen(settlement.On)}. Hủy dòng đó trước rồi ghi quyết toán mới.",
            { Kind: LineKind.Settlement } when last == DateOnly.MinValue => "Ghi khối lượng nghiệm thu trước, rồi ghi quyết toán.",
            { Kind: LineKind.Settlement } when input.On < last =>
                $"Lần nghiệm thu cuối là ngày {VietnameseDate.Screen(last)}. Ngày quyết toán phải từ đó trở đi.",
            { Kind: LineKind.AcceptedVolume } when input.On > settlement?.On =>
                $"Công trình đã quyết toán ngày {VietnameseDate.Screen(settlement.On)}, không nghiệm thu thêm sau ngày đó. Kiểm tra lại ngày.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RuleException("project.volume", problem, nameof(RecordProjectLine.On));
        }
    }

    /// <summary>A payment leaves nothing paid that is not accepted, on its day and on each later day of the ledger.</summary>
    private static void CheckPayment(IReadOnlyList<ProjectLine> lines, RecordProjectLine input)
    {
        var known = lines.Select(l => new DebtLine(l.Kind, l.On, l.AmountVnd, l.Until)).ToList();
        var (day, debt) = lines.Select(l => l.On)
            .Where(on => on > input.On)
            .Append(input.On)
            .Distinct()
            .Order()
            .Select(on => (on, ProjectDebt.On(on, known)))
            .MinBy(x => x.Item2.BasisVnd - x.Item2.PaidVnd);
        var room = debt.BasisVnd - debt.PaidVnd;
        if (input.AmountVnd > room)
        {
            throw new RuleException(
                "project.payment.over",
                $"Đến ngày {VietnameseDate.Screen(day)}, {(debt.SettledVnd is null ? "nghiệm thu" : "quyết toán")} {VietnameseNumber.Format(debt.BasisVnd)} đồng, "
                + $"đã trả {VietnameseNumber.Format(debt.PaidVnd)} đồng: chỉ còn {VietnameseNumber.Format(Math.Max(0, room))} đồng để thanh toán. "
                + "Ghi nghiệm thu trước, hoặc đánh dấu “Tạm ứng”.",
                nameof(RecordProjectLine.AmountVnd));
        }
    }

    private static void CheckAdvance(Project project, IReadOnlyList<ProjectLine> lines, RecordProjectLine input)
    {
        var left = project.TotalVnd - lines.Where(l => l.Kind.IsPaid()).Sum(l => l.AmountVnd);
        if (input.AmountVnd > left)
        {
            throw new RuleException(
                "project.advance.over",
                $"Tạm ứng làm tổng đã trả vượt tổng mức đầu tư. Nhập không quá {VietnameseNumber.Format(Math.Max(0, left))} đồng.",
                nameof(RecordProjectLine.AmountVnd));
        }
    }
}
