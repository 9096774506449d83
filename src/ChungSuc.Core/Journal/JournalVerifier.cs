using System.Globalization;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Journal;

/// <summary>Walks every commune's chain and compares each journaled row with its last seal: any change behind the program's back is found.</summary>
public sealed class JournalVerifier(AppDbContext db)
{
    private readonly Dictionary<(string Type, Guid Id), string> seals = [];
    private readonly List<JournalFault> faults = [];

    public async Task<JournalVerdict> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var heads = await db.JournalHeads.IgnoreQueryFilters().AsNoTracking().ToDictionaryAsync(h => h.CommuneId, cancellationToken);
        var links = await WalkAsync(heads, cancellationToken);
        var rows = 0L;
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(IJournaled).IsAssignableFrom(t.ClrType)))
        {
            rows += await CompareRowsAsync(type, cancellationToken);
        }

        faults.AddRange(seals.Keys.Select(key => new JournalFault(
            $"{key.Type} {key.Id:N}", "Nhật ký có dấu của bản ghi này nhưng bản ghi không còn trong cơ sở dữ liệu.")));
        return new JournalVerdict(links, rows, faults);
    }

    private async Task<long> WalkAsync(Dictionary<Guid, JournalHead> heads, CancellationToken cancellationToken)
    {
        var ends = new Dictionary<Guid, (long Sequence, string Hash)>();
        var links = 0L;
        var chain = db.JournalEvents
            .IgnoreQueryFilters()
            .AsNoTracking()
            .OrderBy(e => e.CommuneId)
            .ThenBy(e => e.Sequence)
            .Join(
                db.JournalProcesses.IgnoreQueryFilters(),
                link => link.ProcessId,
                process => process.Id,
                (link, process) => new { link, process });
        await foreach (var step in chain.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var end = ends.GetValueOrDefault(step.link.CommuneId, (0, JournalHead.Genesis));
            CheckLink(step.process, step.link, end);
            ends[step.link.CommuneId] = (step.link.Sequence, step.link.Hash);
            Remember(step.link);
            links++;
        }

        foreach (var head in heads.Values.Where(h => ends.GetValueOrDefault(h.CommuneId, (0, JournalHead.Genesis)) != (h.Sequence, h.Hash)))
        {
            faults.Add(new JournalFault($"Xã {head.CommuneId:N}", "Cuối chuỗi nhật ký không khớp: có sự kiện bị cắt bỏ hoặc thêm vào."));
        }

        foreach (var orphan in ends.Keys.Where(commune => !heads.ContainsKey(commune)))
        {
            faults.Add(new JournalFault($"Xã {orphan:N}", "Mất bản ghi cuối chuỗi nhật ký."));
        }

        return links;
    }

    private void CheckLink(JournalProcess process, JournalEvent link, (long Sequence, string Hash) end)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"Sự kiện {link.Sequence} của xã {link.CommuneId:N}");
        if (link.Sequence != end.Sequence + 1)
        {
            faults.Add(new JournalFault(where, "Số thứ tự không liền: có sự kiện bị xóa hoặc chen vào."));
        }

        if (link.PreviousHash != end.Hash || link.Hash != JournalChain.HashOf(process, link))
        {
            faults.Add(new JournalFault(where, "Nội dung sự kiện đã bị sửa sau khi ghi."));
        }
    }

    private void Remember(JournalEvent link)
    {
        foreach (var line in link.Seals.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ');
            if (parts.Length == 3 && Guid.TryParseExact(parts[1], "N", out var id))
            {
                seals[(parts[0], id)] = parts[2];
            }
        }
    }

    private async Task<long> CompareRowsAsync(Microsoft.EntityFrameworkCore.Metadata.IEntityType type, CancellationToken cancellationToken)
    {
        var read = typeof(JournalVerifier)
            .GetMethod(nameof(ReadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .MakeGenericMethod(type.ClrType);
        var rows = (IAsyncEnumerable<object>)read.Invoke(this, null)!;
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            count++;
            var key = (type.ClrType.Name, ((IEntity)row).Id);
            if (!seals.Remove(key, out var seal))
            {
                faults.Add(new JournalFault($"{key.Name} {key.Id:N}", "Bản ghi không qua nhật ký."));
            }
            else if (seal != RowDigest.Of(type, row))
            {
                faults.Add(new JournalFault($"{key.Name} {key.Id:N}", "Bản ghi đã bị sửa ngoài chương trình."));
            }
        }

        return count;
    }

    private IAsyncEnumerable<object> ReadAsync<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters().AsNoTracking().AsAsyncEnumerable();
}
