using ChungSuc.Core.Awards;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<AwardDecision> AwardDecisions => Set<AwardDecision>();

    public DbSet<AwardIssue> AwardIssues => Set<AwardIssue>();
}
