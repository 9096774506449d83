using ChungSuc.Core.Imports;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<Import> Imports => Set<Import>();

    public DbSet<ImportLine> ImportLines => Set<ImportLine>();

    public DbSet<ImportUndo> ImportUndos => Set<ImportUndo>();
}
