using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ChungSuc.Migrations.Sqlite;

/// <summary>Used by the migration tool only; it never opens the connection.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        new Database(DatabaseKind.Sqlite, "Data Source=design.db").Configure(options);
        return new AppDbContext(options.Options, new CommuneScope());
    }
}
