using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Infrastructure.Http;

/// <summary>The framework's own sentences, in Vietnamese and saying what to do.</summary>
internal static class VietnameseMessages
{
    public static void Apply(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => "Nhập giá trị này.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Nhập giá trị này.");
        messages.SetMissingKeyOrValueAccessor(() => "Nhập giá trị này.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Biểu mẫu trống. Nhập rồi gửi lại.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}” chưa đúng. Chọn hoặc nhập lại.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” chưa đúng. Chọn hoặc nhập lại.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Giá trị này chưa đúng. Chọn hoặc nhập lại.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị này chưa đúng. Chọn hoặc nhập lại.");
        messages.SetValueIsInvalidAccessor(value => $"“{value}” chưa đúng. Chọn hoặc nhập lại.");
        messages.SetValueMustBeANumberAccessor(_ => "Nhập một số.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Nhập một số.");
    }
}
