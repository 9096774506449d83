using ChungSuc.Web.Infrastructure.Mail;

namespace ChungSuc.Web.Tests.Mail;

public sealed class MailOptionsTests
{
    [Theory]
    [InlineData("smtp://ten%40xa:mat%3Akhau@thu.xa.vn", "thu.xa.vn", 587, false, "ten@xa", "mat:khau")]
    [InlineData("smtps://thu.xa.vn", "thu.xa.vn", 465, true, null, null)]
    [InlineData("smtp://127.0.0.1:2525", "127.0.0.1", 2525, false, null, null)]
    public void Options_Written_Read(string text, string host, int port, bool isTls, string? user, string? password)
    {
        var read = MailOptions.Read(text, "xa@langson.gov.vn")!;

        Assert.Equal((host, port, isTls, user, password, "xa@langson.gov.vn"), (read.Host, read.Port, read.IsTlsFromStart, read.UserName, read.Password, read.From));
        Assert.Null(MailOptions.Read("http://thu.xa.vn", null));
        Assert.False(MailOptions.Read(" ", null)!.IsOn);
    }
}
