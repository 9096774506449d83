using ChungSuc.Core.Commendations;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<Nomination> Nominations => Set<Nomination>();

    public DbSet<NominationJudgement> NominationJudgements => Set<NominationJudgement>();

    public DbSet<CouncilOpinion> CouncilOpinions => Set<CouncilOpinion>();

    public DbSet<Award> Awards => Set<Award>();

    public DbSet<AwardRevocation> AwardRevocations => Set<AwardRevocation>();
}
