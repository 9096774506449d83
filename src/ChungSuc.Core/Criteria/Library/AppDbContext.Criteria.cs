using ChungSuc.Core.Criteria;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<CriteriaSetDraft> CriteriaSetDrafts => Set<CriteriaSetDraft>();

    public DbSet<CriteriaSetDiscard> CriteriaSetDiscards => Set<CriteriaSetDiscard>();

    public DbSet<CriteriaSetVersion> CriteriaSetVersions => Set<CriteriaSetVersion>();

    public DbSet<CriteriaSetWithdrawal> CriteriaSetWithdrawals => Set<CriteriaSetWithdrawal>();

    public DbSet<CriteriaParameterValue> CriteriaParameterValues => Set<CriteriaParameterValue>();

    public DbSet<CriteriaParameterVoid> CriteriaParameterVoids => Set<CriteriaParameterVoid>();
}
