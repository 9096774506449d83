using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Exemplars;

/// <summary>The way of an exemplar: found, verified, honoured, copied. No step without the one before it.</summary>
internal static class ExemplarRules
{
    public static string Needed(string? text, int most, string ask, string field, bool keepsLines = false) =>
        Text(text, most, field, keepsLines) ?? throw new RuleException("exemplar.text.empty", ask, field);

    public static string? Text(string? text, int most, string field, bool keepsLines = false)
    {
        var clean = keepsLines ? VietnameseText.CleanLines(text) : VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            _ when clean.Length > most => throw new RuleException("exemplar.text.long", $"Nội dung dài quá {VietnameseNumber.Format(most)} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    public static void CheckDay(DateOnly day, DateOnly from, DateOnly today, string field)
    {
        var problem = day switch
        {
            _ when day > today => "Ngày chưa tới. Nhập ngày đã làm, không sau hôm nay.",
            _ when day < Exemplar.FirstDay => "Ngày sớm hơn năm 2000. Kiểm tra lại năm.",
            _ when day < from => $"Điển hình được phát hiện ngày {VietnameseDate.Screen(from)}. Nhập ngày từ đó trở đi.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RuleException("exemplar.day", problem, field);
        }
    }

    /// <summary>What a kind of step asks for.</summary>
    public static void CheckContent(Exemplar exemplar, RecordStep input)
    {
        var hasText = VietnameseText.Clean(input.Text).Length > 0;
        (string? Problem, string Field) found = input.Kind switch
        {
            StepKind.Verified or StepKind.Refuted when VietnameseText.Clean(input.By).Length == 0 => ("Nhập tên người hoặc tổ đã xác minh.", nameof(input.By)),
            StepKind.Verified when !hasText => ("Viết đã xem gì, thấy gì, kết quả ra sao.", nameof(input.Text)),
            StepKind.Verified when input.Evidence.Count == 0 => ("Xác minh phải có minh chứng: chọn ảnh hoặc biên bản xác minh.", nameof(input.Evidence)),
            StepKind.Refuted when !hasText => ("Viết còn thiếu căn cứ gì, để người giới thiệu bổ sung.", nameof(input.Text)),
            StepKind.Honoured when input.Honour is null => ("Chọn hình thức: biểu dương, khen thưởng hay công nhận.", nameof(input.Honour)),
            StepKind.Honoured when exemplar.Kind == ExemplarKind.Initiative && input.Honour != HonourKind.Recognised =>
                ("Sáng kiến được công nhận bằng quyết định. Chọn “Công nhận”.", nameof(input.Honour)),
            StepKind.Honoured when VietnameseText.Clean(input.DecisionNumber).Length == 0 => ("Nhập số quyết định.", nameof(input.DecisionNumber)),
            StepKind.Honoured when VietnameseText.Clean(input.By).Length == 0 => ("Nhập người ký quyết định, ví dụ Chủ tịch UBND xã.", nameof(input.By)),
            StepKind.Replicated when input.VillageId is null => ("Chọn thôn đã làm theo.", nameof(input.VillageId)),
            StepKind.Replicated when !hasText => ("Viết thôn làm theo đạt kết quả gì.", nameof(input.Text)),
            StepKind.Lesson when !hasText => ("Viết bài học rút ra.", nameof(input.Text)),
            _ => (null, string.Empty),
        };
        if (found.Problem is not null)
        {
            throw new RuleException("exemplar.step", found.Problem, found.Field);
        }
    }

    /// <summary>Against the steps that stand.</summary>
    public static void CheckAgainst(Exemplar exemplar, IReadOnlyList<ExemplarStep> steps, RecordStep input)
    {
        var verified = steps.Where(s => s.Kind == StepKind.Verified).ToList();
        var first = verified.Count == 0 ? (DateOnly?)null : verified.Min(s => s.On);
        (string? Problem, string Field) found = input.Kind switch
        {
            StepKind.Verified when verified.Exists(s => s.On.Year == input.On.Year) =>
                ($"Năm {input.On.Year} đã xác minh rồi. Mỗi năm xác minh một lần; ghi sai thì hủy bước đó trước.", nameof(input.On)),
            StepKind.Refuted when first is not null => ("Điển hình này đã được xác minh đúng. Hủy bước xác minh trước nếu thấy sai.", nameof(input.On)),
            StepKind.Honoured or StepKind.Replicated when first is null => ("Xác minh trước, rồi mới biểu dương, công nhận hay nhân rộng.", nameof(input.On)),
            StepKind.Honoured or StepKind.Replicated when input.On < first => ($"Điển hình được xác minh ngày {VietnameseDate.Screen(first.Value)}. Nhập ngày từ đó trở đi.", nameof(input.On)),
            StepKind.Honoured when steps.Any(s => s.Kind == StepKind.Honoured && s.On == input.On && VietnameseText.Same(s.DecisionNumber, input.DecisionNumber)) =>
                ("Quyết định này đã được ghi. Không ghi lại lần nữa.", nameof(input.DecisionNumber)),
            StepKind.Replicated when input.VillageId == exemplar.VillageId => ("Đây là thôn có điển hình. Chọn thôn khác đã làm theo.", nameof(input.VillageId)),
            StepKind.Replicated when steps.Any(s => s.Kind == StepKind.Replicated && s.VillageId == input.VillageId) => ("Thôn này đã được ghi là làm theo. Chọn thôn khác.", nameof(input.VillageId)),
            _ => (null, string.Empty),
        };
        if (found.Problem is not null)
        {
            throw new RuleException("exemplar.step.order", found.Problem, found.Field);
        }
    }
}
