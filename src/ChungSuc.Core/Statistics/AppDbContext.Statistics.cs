using ChungSuc.Core.Statistics;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<Statistic> Statistics => Set<Statistic>();

    public DbSet<StatisticVoid> StatisticVoids => Set<StatisticVoid>();
}
