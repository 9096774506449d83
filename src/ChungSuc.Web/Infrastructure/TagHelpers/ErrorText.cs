using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

internal static class ErrorText
{
    /// <summary>An error without a sentence comes from binding; the framework hides its English reason, so do we.</summary>
    public static string Of(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "Xem lại chỗ này: chưa đọc được điều đã nhập" : error.ErrorMessage;
}
