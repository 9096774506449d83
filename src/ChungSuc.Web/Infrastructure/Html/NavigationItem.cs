namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>One line of the rail. Items of one group stand together, in the order given.</summary>
public sealed record NavigationItem(string Group, string Text, string Url, bool IsCurrent = false);
