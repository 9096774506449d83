using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>The same address with some parts of the query changed; a null value takes the part away.</summary>
public static class QueryLink
{
    public static string With(HttpRequest request, params ReadOnlySpan<(string Key, string? Value)> changes)
    {
        var query = request.Query.ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal);
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                query.Remove(key);
            }
            else
            {
                query[key] = new StringValues(value);
            }
        }

        return request.PathBase + request.Path + new QueryBuilder(query).ToQueryString();
    }
}
