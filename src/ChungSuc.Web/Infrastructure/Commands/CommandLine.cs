using System.CommandLine;
using ChungSuc.Core.Data;
using ChungSuc.Web.Infrastructure.Mail;

namespace ChungSuc.Web.Infrastructure.Commands;

/// <summary>
/// The commands of the one executable. Exit codes: 0 done, 1 it failed, 2 the call or a file it was given is at fault, 3 `verify` found a fault.
/// </summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;
    public const int Unsound = 3;

    public static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "Folder of this installation: database, evidence, keys. Made when missing.",
        Recursive = true,
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("CHUNGSUC_DATA") ?? "data"),
    };

    public static readonly Option<string?> Postgres = new("--postgres")
    {
        Description = "Connection string of a PostgreSQL database in place of the embedded one (or the variable CHUNGSUC_POSTGRES).",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CHUNGSUC_POSTGRES"),
    };

    public static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons.",
        DefaultValueFactory = _ => "http://127.0.0.1:8080",
    };

    public static readonly Option<string?> Smtp = new("--smtp")
    {
        Description = $"How mail is sent: {MailOptions.Example} (STARTTLS), smtps://... (TLS), or {MailOptions.FolderWord} for files (or the variable CHUNGSUC_SMTP). Off when left out.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CHUNGSUC_SMTP"),
    };

    public static readonly Option<string?> MailFrom = new("--mail-from")
    {
        Description = "Address of the sender of mails (or the variable CHUNGSUC_MAIL_FROM).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CHUNGSUC_MAIL_FROM"),
    };

    public static readonly Option<string?> Site = new("--site")
    {
        Description = "Address under which people open the program, for links in mails (or the variable CHUNGSUC_SITE).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CHUNGSUC_SITE"),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        Smtp.Validators.Add(result =>
        {
            if (MailOptions.Read(result.GetValueOrDefault<string?>(), null) is null)
            {
                result.AddError($"Tùy chọn --smtp phải có dạng {MailOptions.Example}, smtps://..., hoặc {MailOptions.FolderWord}.");
            }
        });
        var root = new RootCommand("Chung Sức: phong trào thi đua chung sức xây dựng nông thôn mới của một xã, từ kế hoạch đến giấy khen.")
        {
            Data,
            Postgres,
        };
        Command[] commands =
        [
            ServeCommand.Create(),
            DemoCommand.Create(),
            MigrateCommand.Create(),
            ImportCommand.Create(),
            VerifyCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            CriteriaCommand.CreateScore(),
            CriteriaCommand.Create(),
        ];
        foreach (var command in commands)
        {
            root.Subcommands.Add(command);
        }

        root.Options.Add(Urls);
        root.Options.Add(Smtp);
        root.Options.Add(MailFrom);
        root.Options.Add(Site);
        root.SetAction((parsed, cancellation) => ServeCommand.RunAsync(parsed, cancellation));
        var result = root.Parse(args);
        var exit = await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return result.Errors.Count > 0 ? BadInput : exit;
    }

    /// <summary>How a serving command sends mail; what cannot be read was refused by the option.</summary>
    public static AppOptions WithMail(this AppOptions options, ParseResult parsed) => options with
    {
        Mail = options.IsSample && parsed.GetValue(Smtp) is null ? MailOptions.Folder : MailOptions.Read(parsed.GetValue(Smtp), parsed.GetValue(MailFrom)) ?? MailOptions.Off,
        Site = parsed.GetValue(Site),
    };

    public static AppOptions OptionsOf(ParseResult parsed, bool isSample = false)
    {
        var directory = parsed.GetRequiredValue(Data).FullName;
        Directory.CreateDirectory(directory);
        var postgres = parsed.GetValue(Postgres);
        return new AppOptions
        {
            DataDirectory = directory,
            Database = string.IsNullOrWhiteSpace(postgres) ? Database.Embedded(directory) : new Database(DatabaseKind.Postgres, postgres),
            IsSample = isSample,
        };
    }
}
