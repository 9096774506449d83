using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Evidence;

/// <summary>Papers that come later: bound to a record that is there, sent ahead of any record, or given a last day.</summary>
public sealed class EvidenceService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder binder, IEnumerable<IEvidenceRight> rights)
{
    private static readonly Role[] Keepers = [Role.ProgrammeOfficer, Role.EmulationSecretary];

    /// <summary>Officers of the programme keep the store; others only what they sent themselves.</summary>
    public bool MayLimit(EvidenceFile file) => actor.Role is not { } role || Keepers.Contains(role) || (file.StoredById is { } owner && owner == actor.UserId);

    /// <summary>The record, when it is there, counts, and the person may add papers to it.</summary>
    public async Task<IProven> RecordAsync(string kind, Guid id, CancellationToken cancellationToken)
    {
        var type = db.Model.GetEntityTypes().Select(t => t.ClrType).FirstOrDefault(t => t.Name == kind && typeof(ICommuneOwned).IsAssignableFrom(t));
        var record = type is null ? null : await db.FindAsync(type, [id], cancellationToken);
        if (record is not IProven found || rights.Select(right => right.MayAdd(found)).FirstOrDefault(may => may is not null) is not { } mayAdd)
        {
            throw new NotFoundException("Record for evidence");
        }

        return mayAdd ? found : throw new RuleException("evidence.right", "Anh/chị không thêm được minh chứng vào bản ghi này. Nhờ người ghi sổ hoặc cán bộ xã thêm.");
    }

    public Task<Guid> AddAsync(AddEvidence input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EvidenceProcesses.Add,
            null,
            input,
            async writer =>
            {
                var record = await RecordAsync(input.RecordKind, input.RecordId, cancellationToken);
                var files = await FilesAsync(writer, input, cancellationToken);
                var ids = files.ConvertAll(f => f.File.Id);
                var bound = await db.EvidenceLinks.Where(l => l.RecordId == record.Id && ids.Contains(l.FileId)).Select(l => l.FileId).ToListAsync(cancellationToken);
                var added = files.FindAll(f => !bound.Contains(f.File.Id));
                if (added.Count == 0)
                {
                    throw new RuleException("evidence.bound", "Tệp này đã gắn vào bản ghi rồi. Chọn tệp khác.", nameof(AddEvidence.FileIds));
                }

                foreach (var (file, isReused) in added)
                {
                    var link = new EvidenceLink { CommuneId = db.CommuneId, FileId = file.Id, RecordKind = input.RecordKind, RecordId = record.Id };
                    db.EvidenceLinks.Add(link);
                    writer.Add(new EvidenceAdded { FileName = file.Name, Sha256 = file.Sha256, IsReused = isReused }, record, file, link);
                }

                return record.Id;
            },
            cancellationToken);

    /// <summary>Sends files to the store without a record: photos of the day, to be bound later. Gives the first one's key.</summary>
    public Task<Guid> StoreAsync(StoreEvidence input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EvidenceProcesses.Store,
            null,
            input,
            async writer =>
            {
                if (input.Files.Count is 0 or > EvidenceBinder.MostFiles)
                {
                    throw new RuleException("evidence.files", $"Chọn từ 1 đến {EvidenceBinder.MostFiles} tệp.", "Evidence");
                }

                var first = Guid.Empty;
                foreach (var stored in input.Files.DistinctBy(f => f.Sha256))
                {
                    var file = await binder.FileOfAsync(writer, stored, actor.UserId, cancellationToken);
                    writer.Add(new EvidenceStored { FileName = file.Name, Sha256 = file.Sha256 }, file);
                    first = first == Guid.Empty ? file.Id : first;
                }

                return first;
            },
            cancellationToken);

    public Task<Guid> LimitAsync(LimitEvidence input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EvidenceProcesses.Limit,
            null,
            input,
            async writer =>
            {
                var file = await db.EvidenceFiles.SingleOrDefaultAsync(f => f.Id == input.FileId, cancellationToken) ?? throw new NotFoundException("Evidence file");
                if (!MayLimit(file))
                {
                    throw new RuleException("evidence.right", "Anh/chị không đặt hạn được cho tệp này. Nhờ cán bộ Chương trình nông thôn mới đặt.");
                }

                if (file.ValidUntil == input.ValidUntil)
                {
                    throw new RuleException("evidence.limit.same", "Hạn này đã được đặt rồi. Nhập ngày khác.", nameof(LimitEvidence.ValidUntil));
                }

                var before = file.ValidUntil;
                file.Limit(input.ValidUntil);
                writer.Add(new EvidenceLimited { FileName = file.Name, Before = before, After = input.ValidUntil }, file);
                return file.Id;
            },
            cancellationToken);

    private async Task<List<(EvidenceFile File, bool IsReused)>> FilesAsync(JournalWriter writer, AddEvidence input, CancellationToken cancellationToken)
    {
        var chosen = await db.EvidenceFiles.Where(f => input.FileIds.Contains(f.Id)).ToListAsync(cancellationToken);
        if (chosen.Count != input.FileIds.Distinct().Count())
        {
            throw new NotFoundException("Evidence file");
        }

        if (input.Files.Count + chosen.Count is 0 or > EvidenceBinder.MostFiles)
        {
            throw new RuleException("evidence.files", $"Chọn từ 1 đến {EvidenceBinder.MostFiles} tệp: tệp mới, hoặc tệp đã có trong kho.", "Evidence");
        }

        var files = chosen.ConvertAll(file => (File: file, IsReused: true));
        foreach (var stored in input.Files.DistinctBy(f => f.Sha256))
        {
            var file = await binder.FileOfAsync(writer, stored, null, cancellationToken);
            files.Add((file, db.Entry(file).State != EntityState.Added));
        }

        return [.. files.DistinctBy(f => f.File.Id)];
    }
}
