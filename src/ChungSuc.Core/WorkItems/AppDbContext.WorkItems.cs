using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<WorkItem> WorkItems => Set<WorkItem>();

    public DbSet<WorkItemHelper> WorkItemHelpers => Set<WorkItemHelper>();

    public DbSet<WorkItemStep> WorkItemSteps => Set<WorkItemStep>();

    public DbSet<WorkItemAct> WorkItemActs => Set<WorkItemAct>();

    public DbSet<WaivedDuty> WaivedDuties => Set<WaivedDuty>();

    public DbSet<CalendarKey> CalendarKeys => Set<CalendarKey>();
}
