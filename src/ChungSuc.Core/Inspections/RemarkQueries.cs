using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

public sealed record RemarkRow(Guid Id, int Year, int Number, DateOnly On, string VillageName, string Work, string Text, bool IsAnswered, int Files)
{
    public string NumberText => InspectionPlan.NumberOf(Year, Number);
}

public sealed record RemarkPage(int Total, IReadOnlyList<RemarkRow> Rows);

public sealed record RemarkDetail(CommunityRemark Remark, string VillageName, IReadOnlyList<InspectionAnswer> Answers, IReadOnlyList<EvidenceFile> Files);

/// <summary>Reads remarks of the watchers of works; a village head those of his own village.</summary>
public sealed class RemarkQueries(AppDbContext db, Actor actor, EvidenceBinder evidence)
{
    public const int PageSize = 50;

    public async Task<RemarkPage> PageAsync(string? text, bool openOnly, int page, CancellationToken cancellationToken)
    {
        var remarks = Search(Seen(db.CommunityRemarks), VietnameseText.Clean(text));
        remarks = openOnly ? remarks.Where(r => !db.InspectionAnswers.Any(a => a.RemarkId == r.Id)) : remarks;
        var total = await remarks.CountAsync(cancellationToken);
        var rows = await remarks
            .OrderByDescending(r => r.Year)
            .ThenByDescending(r => r.Number)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new RemarkRow(
                r.Id, r.Year, r.Number, r.On, db.Units.Where(u => u.Id == r.VillageId).Select(u => u.Name).First(), r.Work, r.Text,
                db.InspectionAnswers.Any(a => a.RemarkId == r.Id), db.EvidenceLinks.Count(e => e.RecordId == r.Id)))
            .ToListAsync(cancellationToken);
        return new RemarkPage(total, rows);
    }

    public async Task<RemarkDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var remark = await Seen(db.CommunityRemarksWithVoided).AsNoTracking().Include(r => r.Void).SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException("Community remark");
        return new RemarkDetail(
            remark,
            await db.Units.Where(u => u.Id == remark.VillageId).Select(u => u.Name).SingleAsync(cancellationToken),
            await db.InspectionAnswers.AsNoTracking().Where(a => a.RemarkId == id).OrderBy(a => a.Id).ToListAsync(cancellationToken),
            await evidence.FilesOfAsync(id, cancellationToken));
    }

    private IQueryable<CommunityRemark> Seen(IQueryable<CommunityRemark> remarks) =>
        InspectionRules.SeesOnly(actor) is { } path ? remarks.Where(r => r.UnitPath.StartsWith(path)) : remarks;

    private static IQueryable<CommunityRemark> Search(IQueryable<CommunityRemark> remarks, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            // People also write the number of a work here.
            return remarks.Where(r => (r.Year == year && r.Number == number) || r.SearchFold.Contains(text));
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            remarks = remarks.Where(r => r.SearchFold.Contains(word));
        }

        return remarks;
    }
}
