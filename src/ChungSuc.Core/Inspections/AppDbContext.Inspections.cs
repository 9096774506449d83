using ChungSuc.Core.Inspections;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    /// <summary>Plans that stand: without voided ones; so are minutes, findings and remarks.</summary>
    public DbSet<InspectionPlan> InspectionPlans => Set<InspectionPlan>();

    public DbSet<InspectionVisit> InspectionVisits => Set<InspectionVisit>();

    public DbSet<InspectionPlace> InspectionPlaces => Set<InspectionPlace>();

    public DbSet<InspectionMember> InspectionMembers => Set<InspectionMember>();

    public DbSet<ServedPlan> ServedPlans => Set<ServedPlan>();

    public DbSet<InspectionOverlap> InspectionOverlaps => Set<InspectionOverlap>();

    public DbSet<InspectionAct> InspectionActs => Set<InspectionAct>();

    public DbSet<InspectionMinutes> InspectionMinutes => Set<InspectionMinutes>();

    public DbSet<InspectionFinding> InspectionFindings => Set<InspectionFinding>();

    public DbSet<InspectionAnswer> InspectionAnswers => Set<InspectionAnswer>();

    public DbSet<InspectionDraw> InspectionDraws => Set<InspectionDraw>();

    public DbSet<InspectionLot> InspectionLots => Set<InspectionLot>();

    public DbSet<CommunityRemark> CommunityRemarks => Set<CommunityRemark>();

    public DbSet<InspectionVoid> InspectionVoids => Set<InspectionVoid>();

    internal IQueryable<InspectionPlan> InspectionPlansWithVoided => InspectionPlans.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<InspectionMinutes> InspectionMinutesWithVoided => InspectionMinutes.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<InspectionFinding> InspectionFindingsWithVoided => InspectionFindings.IgnoreQueryFilters([VoidFilter]);

    internal IQueryable<CommunityRemark> CommunityRemarksWithVoided => CommunityRemarks.IgnoreQueryFilters([VoidFilter]);
}
