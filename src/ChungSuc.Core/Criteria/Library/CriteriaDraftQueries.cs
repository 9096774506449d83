using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Criteria;

public sealed record DraftRow(Guid Id, string SetId, string Name, string? BasedOn, string EditedBy, DateTime EditedAt);

/// <summary>A draft as it stands: its text read as a set and, where that fails, at least as a tree.</summary>
public sealed record DraftView(CriteriaSetDraft Draft)
{
    public LoadedSet Loaded { get; } = CriteriaSetLoader.Load(Draft.Text);

    /// <summary>Null while the text is no readable YAML: then only the page of the text can mend it.</summary>
    public SetDocument? Document { get; } = SetDocument.Open(Draft.Text);

    public IReadOnlyList<SetFault> Faults => Loaded.Faults;

    public SetDocument RequireDocument() => Document
        ?? throw new RuleException("criteria.draft.unreadable", "Văn bản chưa đọc được. Mở trang “Văn bản YAML”, sửa chỗ được chỉ ra rồi quay lại biểu mẫu.");
}

public sealed class CriteriaDraftQueries(AppDbContext db)
{
    /// <summary>Drafts that are neither published nor given up, the latest first.</summary>
    public async Task<IReadOnlyList<DraftRow>> OpenAsync(CancellationToken cancellationToken = default) =>
        await Open()
            .OrderByDescending(d => d.EditedAt)
            .Select(d => new DraftRow(d.Id, d.SetId, d.Name, d.BasedOn, d.EditedBy, d.EditedAt))
            .ToListAsync(cancellationToken);

    public async Task<DraftView> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        new(await Open().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new NotFoundException("Criteria draft"));

    private IQueryable<CriteriaSetDraft> Open() =>
        db.CriteriaSetDrafts
            .AsNoTracking()
            .Where(d => !db.CriteriaSetDiscards.Any(x => x.DraftId == d.Id) && !db.CriteriaSetVersions.Any(v => v.DraftId == d.Id));
}
