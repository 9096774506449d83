using System.Net.Sockets;

namespace ChungSuc.Web.Tests.Mail;

/// <summary>A mail server of one conversation after another (RFC 5321), that keeps what it was given and refuses whom it does not know.</summary>
internal sealed class SmtpListener : IDisposable
{
    public const string Refused = "khong-co@xa-thu.example";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SmtpListener()
    {
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<string> Mails { get; } = [];

    public void Dispose() => listener.Dispose();

    private async Task ListenAsync()
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 thu");
            while (await reader.ReadLineAsync() is { } line)
            {
                await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
            }
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(Refused, StringComparison.Ordinal))
        {
            return "550 khong co hop thu nay";
        }

        if (line != "DATA")
        {
            return line == "QUIT" ? "221 tam biet" : "250 duoc";
        }

        await writer.WriteLineAsync("354 gui di");
        var text = new List<string>();
        while (await reader.ReadLineAsync() is { } part and not ".")
        {
            text.Add(part);
        }

        Mails.Add(string.Join('\n', text));
        return "250 da nhan";
    }
}
