using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ChungSuc.Core.Data;
using Npgsql;

namespace ChungSuc.TestKit;

/// <summary>A throw-away PostgreSQL cluster in a folder of its own, started from Debian's package and gone with the test process.</summary>
public sealed class PostgresCluster
{
    private static readonly Lazy<PostgresCluster> Instance = new(() => new PostgresCluster());

    private readonly string directory = Path.Combine(Path.GetTempPath(), $"chungsuc-pg-{Environment.ProcessId}");
    private readonly string binaries = FindBinaries();
    private readonly int port = FreePort();

    private PostgresCluster()
    {
        Directory.CreateDirectory(directory);
        if (IsRoot)
        {
            Run("chown", "postgres", directory);
        }

        var data = Path.Combine(directory, "data");
        AsPostgres("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c max_connections=300");
        AsPostgres("pg_ctl", "-D", data, "-w", "-l", Path.Combine(directory, "log"), "-o", settings, "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(data);
    }

    public static PostgresCluster Shared => Instance.Value;

    private static bool IsRoot => Environment.UserName == "root";

    public Database Database(string name) => new(DatabaseKind.Postgres, new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = "postgres",
        Database = name,
        MaxPoolSize = 20,
        IncludeErrorDetail = true,
    }.ToString());

    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Database("postgres").ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private void Stop(string data)
    {
        AsPostgres("pg_ctl", "-D", data, "-m", "immediate", "stop");
        Directory.Delete(directory, recursive: true);
    }

    private void AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardInput = true,
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static string FindBinaries() =>
        Directory.GetDirectories("/usr/lib/postgresql")
            .OrderByDescending(path => int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture))
            .Select(path => Path.Combine(path, "bin"))
            .First(path => File.Exists(Path.Combine(path, "initdb")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
