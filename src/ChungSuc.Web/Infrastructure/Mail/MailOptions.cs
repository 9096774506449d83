namespace ChungSuc.Web.Infrastructure.Mail;

public enum MailDelivery
{
    /// <summary>Nothing is written or sent; the pages remind.</summary>
    Off = 1,

    /// <summary>Each mail becomes an .eml file below the data folder: for the sample, and for trying out.</summary>
    Folder = 2,
    Smtp = 3,
}

/// <summary>How this installation sends its mail. A class, not a record: it must not print its password.</summary>
public sealed class MailOptions
{
    public const string FolderWord = "thu-muc";
    public const string Example = "smtp://ten:matkhau@thu.langson.gov.vn:587";

    public static readonly MailOptions Off = new() { Delivery = MailDelivery.Off };

    public static readonly MailOptions Folder = new() { Delivery = MailDelivery.Folder };

    private const int SubmissionPort = 587;
    private const int TlsPort = 465;

    public required MailDelivery Delivery { get; init; }

    public string Host { get; init; } = string.Empty;

    public int Port { get; init; }

    /// <summary>TLS from the first byte (smtps); otherwise STARTTLS, when the server offers it.</summary>
    public bool IsTlsFromStart { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string From { get; init; } = "chung-suc@localhost";

    public bool IsOn => Delivery != MailDelivery.Off;

    /// <summary>What the page of the outbox says of it.</summary>
    public string Words => Delivery switch
    {
        MailDelivery.Off => "Chưa bật gửi thư. Bật bằng tùy chọn --smtp khi khởi động chương trình.",
        MailDelivery.Folder => "Thư được ghi thành tệp .eml trong thư mục thu-di, không gửi ra ngoài.",
        MailDelivery.Smtp => $"Gửi qua máy chủ {Host}, cổng {Port}, từ địa chỉ {From}.",
        _ => throw new InvalidOperationException($"No words for {Delivery}."),
    };

    /// <summary>Null when the text names no way to send: empty is off, "thu-muc" the folder, else smtp://user:password@host:port or smtps://.</summary>
    public static MailOptions? Read(string? text, string? from)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Off;
        }

        if (text == FolderWord)
        {
            return Folder;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0)
        {
            return null;
        }

        var isTls = address.Scheme == "smtps";
        var user = address.UserInfo.Split(':', 2);
        return new MailOptions
        {
            Delivery = MailDelivery.Smtp,
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : isTls ? TlsPort : SubmissionPort,
            IsTlsFromStart = isTls,
            UserName = user[0].Length == 0 ? null : Uri.UnescapeDataString(user[0]),
            Password = user.Length < 2 ? null : Uri.UnescapeDataString(user[1]),
            From = string.IsNullOrWhiteSpace(from) ? $"chung-suc@{address.Host}" : from,
        };
    }
}
