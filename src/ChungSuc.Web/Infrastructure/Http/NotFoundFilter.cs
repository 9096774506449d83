using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ChungSuc.Web.Infrastructure.Http;

/// <summary>What does not exist and what belongs to another commune answer alike: 404. A rule broken by a GET is a bad request.</summary>
internal sealed class NotFoundFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            NotFoundException => new StatusCodeResult(StatusCodes.Status404NotFound),
            RuleException => new StatusCodeResult(StatusCodes.Status400BadRequest),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }
}
