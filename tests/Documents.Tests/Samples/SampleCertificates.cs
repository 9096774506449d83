using ChungSuc.Documents.Templates;

namespace ChungSuc.Documents.Tests.Samples;

internal static class SampleCertificates
{
    public const string LongName = "Ban Chỉ huy công trình đường giao thông nông thôn liên thôn Làng Trung - Quán Thanh - Đồng Mỏ, xã Chi Lăng";

    public static CertificateOptions Options { get; } = new()
    {
        Author = "Ủy ban nhân dân xã Chi Lăng",
        CreatedUtc = new DateTime(2026, 2, 5, 1, 30, 0, DateTimeKind.Utc),
    };

    public static Certificate Certificate(string recipient = "Ông Nông Văn Thành", int bookNumber = 5) => new()
    {
        GiverTitle = "Chủ tịch Ủy ban nhân dân xã Chi Lăng",
        Recipient = recipient,
        Place = "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã Chi Lăng, tỉnh Lạng Sơn",
        Achievement = "Đã có thành tích xuất sắc trong Phong trào thi đua “Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới” năm 2025",
        DecisionNumber = "112/QĐ-UBND",
        DecisionDate = new DateOnly(2026, 2, 5),
        BookNumber = bookNumber,
        IssuePlace = "Chi Lăng",
        IssueDate = new DateOnly(2026, 2, 5),
        SignerTitleLines = ["Chủ tịch"],
        SignerName = "Vương Văn Sơn",
    };
}
