using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Infrastructure.Security;

/// <summary>Hangs the rule of each page onto its endpoint, so that the framework's own authorization holds it.</summary>
internal sealed class PageAccessConvention(AccessRules rules) : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        var rule = rules.Of(model.ViewEnginePath);
        object metadata = rule is { IsOpen: true }
            ? new AllowAnonymousAttribute()
            : new PageAccessAttribute { Page = model.ViewEnginePath, Policy = PageAccessRequirement.PolicyName };
        model.EndpointMetadata.Add(metadata);
    }
}

/// <summary>Names the page whose rule decides.</summary>
public sealed class PageAccessAttribute : AuthorizeAttribute
{
    public required string Page { get; init; }
}

internal sealed class PageAccessRequirement : IAuthorizationRequirement
{
    public const string PolicyName = "page";
}

/// <summary>The actor's present role must stand in the rule of the page. No rule, no entry.</summary>
internal sealed class PageAccessHandler(AccessRules rules, IHttpContextAccessor http) : AuthorizationHandler<PageAccessRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PageAccessRequirement requirement)
    {
        var page = http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<PageAccessAttribute>()?.Page;
        var actor = http.HttpContext?.RequestServices.GetRequiredService<Actor>();
        if (page is not null && actor is { UserId: not null } && rules.MayOpen(page, actor.Role))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
