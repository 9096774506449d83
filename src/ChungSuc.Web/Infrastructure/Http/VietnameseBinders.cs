using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChungSuc.Web.Infrastructure.Http;

/// <summary>What people type is read by one rule: text to NFC, 1.234,5 for numbers, ngày/tháng/năm for dates. What was typed stays in the box.</summary>
internal sealed class VietnameseBinderProvider : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> Binders = new()
    {
        [typeof(string)] = new TextBinder(),
        [typeof(long?)] = new ParsedBinder<long>(VietnameseNumber.TryParse),
        [typeof(long)] = new ParsedBinder<long>(VietnameseNumber.TryParse),
        [typeof(int?)] = new ParsedBinder<int>(TryParseInt),
        [typeof(int)] = new ParsedBinder<int>(TryParseInt),
        [typeof(decimal?)] = new ParsedBinder<decimal>(VietnameseNumber.TryParse),
        [typeof(decimal)] = new ParsedBinder<decimal>(VietnameseNumber.TryParse),
        [typeof(DateOnly?)] = new ParsedBinder<DateOnly>(VietnameseDate.TryParse),
        [typeof(DateOnly)] = new ParsedBinder<DateOnly>(VietnameseDate.TryParse),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.BindingInfo.BindingSource is { } source && !source.CanAcceptDataFrom(BindingSource.Form) && !source.CanAcceptDataFrom(BindingSource.Query)
            ? null
            : Binders.GetValueOrDefault(context.Metadata.ModelType);

    private static bool TryParseInt(string? text, out int value, out string? problem)
    {
        value = 0;
        if (!VietnameseNumber.TryParse(text, out long number, out problem))
        {
            return false;
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            problem = $"“{VietnameseNumber.Format(number)}” quá lớn. Kiểm tra lại số vừa nhập.";
            return false;
        }

        value = (int)number;
        return true;
    }
}

internal delegate bool TryRead<T>(string? text, out T value, out string? problem);

internal sealed class ParsedBinder<T>(TryRead<T> read) : IModelBinder
    where T : struct
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var posted = context.ValueProvider.GetValue(context.ModelName);
        if (posted == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, posted);
        if (string.IsNullOrWhiteSpace(posted.FirstValue))
        {
            // Blank is a value of its own where it is allowed; without a result a property of the page itself would stay unvalidated.
            context.Result = context.ModelMetadata.IsNullableValueType ? ModelBindingResult.Success(null) : context.Result;
            return Task.CompletedTask;
        }

        if (read(posted.FirstValue, out var value, out var problem))
        {
            context.Result = ModelBindingResult.Success(value);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, problem ?? "Nhập lại giá trị này.");
            context.Result = ModelBindingResult.Failed();
        }

        return Task.CompletedTask;
    }
}

internal sealed class TextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var posted = context.ValueProvider.GetValue(context.ModelName);
        if (posted == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, posted);
        var clean = VietnameseText.CleanLines(posted.FirstValue);
        context.Result = ModelBindingResult.Success(clean.Length == 0 ? null : clean);
        return Task.CompletedTask;
    }
}
