using ChungSuc.Core.Reviews;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ReportPart> ReportParts => Set<ReportPart>();

    public DbSet<ReportIssue> ReportIssues => Set<ReportIssue>();
}
