using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>The one-time key that every posting form carries, so that a double click has one effect.</summary>
public static class OnceField
{
    public const string Name = "__once";

    /// <summary>Set in <c>HttpContext.Items</c> by whoever spends the posted key and still shows the form again.</summary>
    public const string SpentItem = "ChungSuc.OnceSpent";

    /// <summary>A form shown again after errors keeps its key: nothing was written under it yet.</summary>
    public static Guid ValueFor(ViewContext view)
    {
        var request = view.HttpContext.Request;
        var isShownAgain = HttpMethods.IsPost(request.Method)
            && request.HasFormContentType
            && !view.ModelState.IsValid
            && !view.HttpContext.Items.ContainsKey(SpentItem);

        return isShownAgain && Guid.TryParse(request.Form[Name], out var posted) ? posted : Guid.CreateVersion7();
    }
}
