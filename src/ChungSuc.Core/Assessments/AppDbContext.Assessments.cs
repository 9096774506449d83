using ChungSuc.Core.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<FrozenCriteriaSet> FrozenCriteriaSets => Set<FrozenCriteriaSet>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<AssessmentConclusion> AssessmentConclusions => Set<AssessmentConclusion>();

    public DbSet<AssessmentResult> AssessmentResults => Set<AssessmentResult>();
}
