using ChungSuc.Core.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ChungSuc.TestKit;

/// <summary>
/// A database of its own for each test class, copied from one that was prepared once. Which kind: the variable
/// CHUNGSUC_TEST_DATABASE, "sqlite" (when unset) or "postgres".
/// </summary>
public sealed class TestDatabase
{
    private static readonly Lock Gate = new();
    private static TestDatabase? prepared;
    private static TestDatabase? sample;
    private static int count;

    private TestDatabase(Database database, string directory)
    {
        Database = database;
        Directory = directory;
    }

    public static bool IsPostgres => Environment.GetEnvironmentVariable("CHUNGSUC_TEST_DATABASE") == "postgres";

    public Database Database { get; }

    public string Directory { get; }

    /// <summary>A copy of the prepared database, with the communes of <see cref="TestCommunes"/>.</summary>
    public static TestDatabase Copy()
    {
        lock (Gate)
        {
            prepared ??= Prepare(TestCommunes.PrepareAsync);
            return CopyOf(prepared);
        }
    }

    /// <summary>A copy of the sample commune that `demo` shows.</summary>
    public static TestDatabase CopyOfSample()
    {
        lock (Gate)
        {
            sample ??= Prepare(SampleApp.PrepareAsync);
            return CopyOf(sample);
        }
    }

    /// <summary>A database without any table.</summary>
    public static TestDatabase Empty()
    {
        lock (Gate)
        {
            var name = NextName();
            var directory = NewDirectory(name);
            if (!IsPostgres)
            {
                return new TestDatabase(Database.Embedded(directory), directory);
            }

            PostgresCluster.Shared.Execute($"CREATE DATABASE {name}");
            return new TestDatabase(PostgresCluster.Shared.Database(name), directory);
        }
    }

    private static TestDatabase Prepare(Func<Database, string, Task> fill)
    {
        var name = NextName();
        var directory = NewDirectory(name);
        Database database;
        if (IsPostgres)
        {
            PostgresCluster.Shared.Execute($"CREATE DATABASE {name}");
            database = PostgresCluster.Shared.Database(name);
        }
        else
        {
            database = Database.Embedded(directory);
        }

        fill(database, directory).GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return new TestDatabase(database, directory);
    }

    private static TestDatabase CopyOf(TestDatabase source)
    {
        var name = NextName();
        var directory = NewDirectory(name);
        if (IsPostgres)
        {
            var template = new NpgsqlConnectionStringBuilder(source.Database.ConnectionString).Database;
            PostgresCluster.Shared.Execute($"CREATE DATABASE {name} TEMPLATE {template}");
            CopyFolder(source.Directory, directory);
            return new TestDatabase(PostgresCluster.Shared.Database(name), directory);
        }

        CopyFolder(source.Directory, directory);
        return new TestDatabase(Database.Embedded(directory), directory);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var path in System.IO.Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    private static string NextName() => $"t{Environment.ProcessId}_{++count}";

    private static string NewDirectory(string name)
    {
        var directory = Path.Combine(Path.GetTempPath(), "chungsuc-tests", name);
        if (System.IO.Directory.Exists(directory))
        {
            System.IO.Directory.Delete(directory, recursive: true);
        }

        System.IO.Directory.CreateDirectory(directory);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (System.IO.Directory.Exists(directory))
            {
                System.IO.Directory.Delete(directory, recursive: true);
            }
        };
        return directory;
    }
}
