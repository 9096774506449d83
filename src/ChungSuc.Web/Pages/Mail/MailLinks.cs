using ChungSuc.Core.Mail;

namespace ChungSuc.Web.Pages.Mail;

public static class MailLinks
{
    public const string List = "/thu-di";
    public const string Setting = "/nhac-viec";

    public static string Of(MailState state) => $"{List}?tinh-trang={state}";

    public static string Show(Guid id) => $"{List}/{id}";
}
