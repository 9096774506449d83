using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>A text whose blanks mean something (YAML): it is taken as typed, where other boxes are tidied.</summary>
[ModelBinder(BinderType = typeof(VerbatimBinder))]
public sealed record VerbatimText(string Text)
{
    public override string ToString() => Text;
}

internal sealed class VerbatimBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
            bindingContext.Result = ModelBindingResult.Success(new VerbatimText((posted.FirstValue ?? string.Empty).ReplaceLineEndings("\n")));
        }

        return Task.CompletedTask;
    }
}
