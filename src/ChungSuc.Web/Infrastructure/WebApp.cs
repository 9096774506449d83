using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using ChungSuc.Core;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Mail;
using ChungSuc.Core.Users;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Infrastructure.Mail;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ChungSuc.Web.Infrastructure;

/// <summary>Builds the one web application, for the commands and for the tests alike.</summary>
public static class WebApp
{
    public const string SignInLimit = "sign-in";

    /// <summary>Forms with photos; anything larger is refused before it is read.</summary>
    private const long LargestRequestBytes = 64 * 1024 * 1024;

    public static WebApplication Build(AppOptions options, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequestBytes;
        });
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Clock);
        AddMail(builder.Services, options);
        builder.Services.AddCore(options.Database, options.DataDirectory);
        AddLogs(builder, options);
        AddPages(builder.Services);
        AddSecurity(builder.Services, options);
        AddWatching(builder.Services);
        adjust?.Invoke(builder);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void AddLogs(WebApplicationBuilder builder, AppOptions options)
    {
        builder.Logging.ClearProviders();
        if (options.IsSample)
        {
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        }
        else
        {
            builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }

        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("ChungSuc", LogLevel.Information);

        // A failed command comes back as an exception and is logged there, with the request. Keys lie in the database, which the owner protects.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
    }

    private static void AddMail(IServiceCollection services, AppOptions options)
    {
        services.AddSingleton(new MailSwitch(options.Mail.IsOn));
        services.AddSingleton<MailRound>();
        if (options.Mail.IsOn)
        {
            services.AddHostedService<MailWorker>();
        }
    }

    private static void AddPages(IServiceCollection services)
    {
        var rules = AccessRules.FromPages();
        var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
        CultureInfo.DefaultThreadCurrentCulture = vietnamese;
        CultureInfo.DefaultThreadCurrentUICulture = vietnamese;
        services.AddSingleton(rules);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddScoped<PresentOffice>();
        services.AddScoped<IPageFrame, PageFrame>();
        services.TryAddSingleton(_ => LawCatalog.Load(Path.Combine(AppContext.BaseDirectory, "catalog", "commendations")));
        services.AddScoped<FormFilter>();
        foreach (var room in typeof(WebApp).Assembly.GetTypes().Where(t => t is { IsClass: true } && typeof(IPageServices).IsAssignableFrom(t)))
        {
            ((IPageServices)Activator.CreateInstance(room)!).Add(services);
        }

        services.AddRazorPages(pages => pages.Conventions.Add(new PageAccessConvention(rules)))
            .AddMvcOptions(mvc =>
            {
                VietnameseMessages.Apply(mvc);
                mvc.ModelBinderProviders.Insert(0, new VietnameseBinderProvider());
                mvc.Filters.AddService<FormFilter>();
                mvc.Filters.Add(new NotFoundFilter());
                mvc.MaxModelBindingCollectionSize = 5000;
            });
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }

    private static void AddSecurity(IServiceCollection services, AppOptions options)
    {
        services.AddDataProtection().SetApplicationName("ChungSuc").PersistKeysToDbContext<AppDbContext>();
        services.AddIdentityCore<CommuneUser>(identity =>
            {
                identity.Password.RequiredLength = 14;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<SignedInUser>();
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromSeconds(30));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "chungsuc";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(options.IsSample ? 12 : 1);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/dang-nhap";
            cookie.ReturnUrlParameter = "ve";
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "chungsuc.form";
            antiforgery.FormFieldName = "__form";
        });
        services.AddScoped<IAuthorizationHandler, PageAccessHandler>();
        services.AddAuthorizationBuilder()
            .AddPolicy(PageAccessRequirement.PolicyName, policy => policy.RequireAuthenticatedUser().AddRequirements(new PageAccessRequirement()))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PageAccessRequirement()).Build());
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method) && !options.IsSample
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "?",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }

    private static void AddWatching(IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        if (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 })
        {
            services.AddOpenTelemetry()
                .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddOtlpExporter())
                .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddOtlpExporter());
        }
    }

    private static void UsePipeline(WebApplication app)
    {
        var options = app.Services.GetRequiredService<AppOptions>();
        app.Use(async (context, next) =>
        {
            await (IsDoor(context.Request) ? options.Peopled : options.Ready).WaitAsync(context.RequestAborted);
            await next(context);
        });
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler("/loi/500");
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400",
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseOutputCache();
        app.UseMiddleware<RequestSizeGuard>();
        app.UseMiddleware<ScopeMiddleware>();
        app.UseAuthorization();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        app.MapRazorPages();
    }

    /// <summary>What a stranger asks first: the address itself, the page of doors, its style.</summary>
    private static bool IsDoor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && (request.Path.Value is UserLinks.SignIn || Path.HasExtension(request.Path.Value) || (request.Path.Value is "/" && request.Cookies.Count == 0));
}
