using ChungSuc.Core.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<FrozenCriteriaSet> FrozenCriteriaSets => Set<FrozenCriteriaSet>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<AssessmentConclusion> AssessmentConclusions => Set<AssessmentConclusion>();

    public DbSet<AssessmentResult> AssessmentResults => Set<AssessmentResult>();

    public DbSet<AssessmentStage> AssessmentStages => Set<AssessmentStage>();

    public DbSet<StageMark> StageMarks => Set<StageMark>();

    public DbSet<ScoreOverride> ScoreOverrides => Set<ScoreOverride>();

    public DbSet<StatedFigure> StatedFigures => Set<StatedFigure>();

    public DbSet<StatedCase> StatedCases => Set<StatedCase>();

    public DbSet<GapReminder> GapReminders => Set<GapReminder>();

    public DbSet<YearClosure> YearClosures => Set<YearClosure>();

    /// <summary>Recognitions that count: without those recorded wrongly.</summary>
    public DbSet<Recognition> Recognitions => Set<Recognition>();

    internal IQueryable<Recognition> RecognitionsWithVoided => Recognitions.IgnoreQueryFilters([VoidFilter]);
}
