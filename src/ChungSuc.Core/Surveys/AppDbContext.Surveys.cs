using ChungSuc.Core.Surveys;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Rounds that count: without voided ones.</summary>
    public DbSet<SurveyRound> SurveyRounds => Set<SurveyRound>();

    public DbSet<SurveyVillage> SurveyVillages => Set<SurveyVillage>();

    public DbSet<DrawnHousehold> DrawnHouseholds => Set<DrawnHousehold>();

    /// <summary>Batches that count or will: without voided ones.</summary>
    public DbSet<SurveyBatch> SurveyBatches => Set<SurveyBatch>();

    internal DbSet<SurveyBox> SurveyBoxes => Set<SurveyBox>();

    internal DbSet<SurveyInvitation> SurveyInvitations => Set<SurveyInvitation>();

    internal IQueryable<SurveyRound> SurveyRoundsWithVoided => SurveyRounds.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<SurveyBatch> SurveyBatchesWithVoided => SurveyBatches.IgnoreQueryFilters([VoidFilter]);
}
