using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Infrastructure.Http;

/// <summary>A page that shows lists beside its form loads them here; called on GET by the page itself and again when a form is refused.</summary>
public interface IPreparedPage
{
    Task PrepareAsync(CancellationToken cancellationToken);
}

/// <summary>
/// What every posted form has in common: its one-time key is received, a form that does not bind is shown again with its errors,
/// and a broken rule becomes a sentence at its field.
/// </summary>
internal sealed class FormFilter(OnceKey once) : IAsyncPageFilter
{
    private const string NoKey = "Biểu mẫu thiếu khóa gửi một lần. Tải lại trang rồi gửi lại.";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // A refusal is shown by re-executing the request at the error page, which has no handler of its own and asks nothing.
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || context.HandlerMethod is null || context.HandlerInstance is not PageModel page)
        {
            await next();
            return;
        }

        Receive(context.HttpContext.Request, page);
        if (!page.ModelState.IsValid)
        {
            context.Result = await ShowAgainAsync(page);
            return;
        }

        var executed = await next();
        if (executed is { Exception: RuleException broken, ExceptionHandled: false })
        {
            Explain(page, broken);
            executed.ExceptionHandled = true;
            executed.Result = await ShowAgainAsync(page);
        }
        else if (executed.Result is PageResult && !page.ModelState.IsValid)
        {
            executed.Result = await ShowAgainAsync(page);
        }
    }

    private void Receive(HttpRequest request, PageModel page)
    {
        if (request.HasFormContentType && Guid.TryParse(request.Form[OnceField.Name], out var key))
        {
            once.Receive(key);
        }
        else
        {
            page.ModelState.AddModelError(string.Empty, NoKey);
        }
    }

    private static void Explain(PageModel page, RuleException broken)
    {
        var field = broken.Field is null
            ? string.Empty
            : page.ModelState.Keys.FirstOrDefault(k => k == broken.Field || k.EndsWith("." + broken.Field, StringComparison.Ordinal)) ?? broken.Field;
        page.ModelState.AddModelError(field, broken.Message);
        if (broken.Code == "once.used")
        {
            page.HttpContext.Items[OnceField.SpentItem] = true;
        }
    }

    private static async Task<PageResult> ShowAgainAsync(PageModel page)
    {
        if (page is IPreparedPage prepared)
        {
            await prepared.PrepareAsync(page.HttpContext.RequestAborted);
        }

        var result = page.Page();
        result.StatusCode = StatusCodes.Status400BadRequest;
        return result;
    }
}
