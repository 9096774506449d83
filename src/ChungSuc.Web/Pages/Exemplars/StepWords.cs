using ChungSuc.Core.Exemplars;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>Words of the steps as buttons, titles and questions.</summary>
public static class StepWords
{
    public static string Action(StepKind kind, bool isAgain = false) => kind switch
    {
        StepKind.Verified => isAgain ? "Xác minh lại" : "Ghi xác minh",
        StepKind.Refuted => "Chưa đủ căn cứ",
        StepKind.Honoured => "Ghi biểu dương, công nhận",
        StepKind.Replicated => "Ghi thôn làm theo",
        StepKind.Lesson => "Ghi bài học",
        StepKind.Consent => "Đồng ý nêu tên",
        StepKind.ConsentWithdrawn => "Rút đồng ý nêu tên",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of step."),
    };

    public static string Lead(StepKind kind) => kind switch
    {
        StepKind.Verified => "Đến nơi xem, hỏi người làm và bà con, rồi ghi đã thấy gì. Phải có ảnh hoặc biên bản.",
        StepKind.Refuted => "Viết còn thiếu gì. Bổ sung xong có thể xác minh lại.",
        StepKind.Honoured => "Theo quyết định của người có thẩm quyền. Sáng kiến do Chủ tịch UBND xã công nhận.",
        StepKind.Replicated => "Thôn nào đã làm theo, từ ngày nào, kết quả ra sao.",
        StepKind.Lesson => "Điều gì nên giữ, điều gì nên tránh khi nơi khác làm theo.",
        StepKind.Consent => "Người được giới thiệu đã đồng ý nêu tên trên trang công khai, loa, Zalo.",
        StepKind.ConsentWithdrawn => "Từ nay không nêu tên người này nữa; số liệu vẫn tính.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of step."),
    };

    public static string TextLabel(StepKind kind) => kind switch
    {
        StepKind.Verified => "Đã xem gì, thấy gì",
        StepKind.Refuted => "Còn thiếu căn cứ gì",
        StepKind.Honoured => "Nội dung quyết định",
        StepKind.Replicated => "Kết quả ở thôn làm theo",
        StepKind.Lesson => "Bài học",
        _ => "Ghi chú",
    };

    public static bool AsksText(StepKind kind) => kind is StepKind.Verified or StepKind.Refuted or StepKind.Replicated or StepKind.Lesson;
}
