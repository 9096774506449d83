using ChungSuc.Core.Data;
using ChungSuc.Web.Infrastructure.Mail;

namespace ChungSuc.Web.Infrastructure;

/// <summary>How one process of Chung Sức runs.</summary>
public sealed record AppOptions
{
    public required string DataDirectory { get; init; }

    public required Database Database { get; init; }

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:8080";

    /// <summary>Sample data and one-click sign-in; never with a real commune.</summary>
    public bool IsSample { get; init; }

    /// <summary>Requests wait for this: `demo` listens while its sample is still loading.</summary>
    public Task Ready { get; init; } = Task.CompletedTask;

    /// <summary>Off unless asked for; the sample writes its mails into a folder.</summary>
    public MailOptions Mail { get; init; } = MailOptions.Off;

    /// <summary>The address under which people open the program, for links in mails; the first address it listens on when left out.</summary>
    public string? Site { get; init; }

    public string SiteAddress => (Site ?? Urls.Split(';')[0]).TrimEnd('/');

    /// <summary>The people of the sample are there: the page that offers their roles need not wait for all they did.</summary>
    public Task Peopled { get; init; } = Task.CompletedTask;

    /// <summary>Set by tests: a frozen clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Asked for by the first-start page, shown only where the program was started.</summary>
    public string SetUpCode { get; init; } = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(5));
}
