using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<JournalProcess> JournalProcesses => Set<JournalProcess>();

    public DbSet<JournalEvent> JournalEvents => Set<JournalEvent>();

    internal DbSet<JournalHead> JournalHeads => Set<JournalHead>();
}
