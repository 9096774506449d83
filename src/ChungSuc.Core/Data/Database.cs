using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Where the rows live. What differs between the two databases is decided here and in the two migration sets.</summary>
public sealed record Database(DatabaseKind Kind, string ConnectionString)
{
    public const string SqliteMigrations = "ChungSuc.Migrations.Sqlite";
    public const string PostgresMigrations = "ChungSuc.Migrations.Postgres";

    public static Database Embedded(string dataDirectory) => new(
        DatabaseKind.Sqlite,
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataDirectory, "chungsuc.db"),
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString());

    public void Configure(DbContextOptionsBuilder options)
    {
        _ = Kind switch
        {
            DatabaseKind.Sqlite => options
                .UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations))
                .AddInterceptors(SqlitePragmas.Instance),
            DatabaseKind.Postgres => options
                .UseNpgsql(ConnectionString, postgres => postgres.MigrationsAssembly(PostgresMigrations)),
            _ => throw new InvalidOperationException($"Unknown database kind {Kind}."),
        };
        options.UseSnakeCaseNamingConvention();
    }
}
