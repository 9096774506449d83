using System.Text.Json;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Journal;

/// <summary>The only way to write: a process with who, when and why, its events, and its one-time key, in one transaction.</summary>
public sealed class JournalBook(AppDbContext db, Actor actor, OnceKey once, TimeProvider clock)
{
    /// <summary>Runs one act. The same one-time key with the same input gives the first answer again and changes nothing.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="reason">Why, where the act asks for a reason.</param>
    /// <param name="input">What the person sent; kept only as a hash, to tell a repeat from another form with a used key.</param>
    /// <param name="work">Changes the context and adds events; returns the key of the record made or changed.</param>
    /// <param name="cancellationToken">Ends the act before it is committed.</param>
    public async Task<Guid> WriteAsync(
        ProcessKind kind, string? reason, object input, Func<JournalWriter, Task<Guid>> work, CancellationToken cancellationToken = default)
    {
        Require(kind);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var head = await LockAsync(cancellationToken);
            var inputHash = RowDigest.Hex(kind.Code + JsonSerializer.Serialize(input, input.GetType()));
            if (await EarlierAsync(inputHash, cancellationToken) is { } earlier)
            {
                once.WasRepeated = true;
                return earlier;
            }

            var result = await RunAsync(kind, reason, inputHash, head, work, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ConflictException("Người khác vừa lưu thay đổi vào bản ghi này. Mở lại trang để xem giá trị mới, rồi quyết định.");
        }
        finally
        {
            db.Writer = null;
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Runs an act to see what it would do: no lock, no transaction, nothing of it is saved.</summary>
    public async Task RehearseAsync(ProcessKind kind, Func<JournalWriter, Task> work)
    {
        try
        {
            await work(new JournalWriter(kind, Begin(kind, null, string.Empty)));
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private void Require(ProcessKind kind)
    {
        if (!actor.IsKnown)
        {
            throw new InvalidOperationException($"Process {kind.Code} has no actor.");
        }

        if (actor.UserId is not null && once.Value is null)
        {
            throw new InvalidOperationException($"Process {kind.Code} of a person needs the one-time key of a form.");
        }

        if (db.CommuneId == Guid.Empty)
        {
            throw new InvalidOperationException($"Process {kind.Code} has no commune.");
        }

        if (db.Writer is not null)
        {
            throw new InvalidOperationException("One act is one process; processes do not nest.");
        }
    }

    /// <summary>The row lock (PostgreSQL) or write lock (SQLite) makes a commune's processes follow each other.</summary>
    private async Task<JournalHead> LockAsync(CancellationToken cancellationToken)
    {
        var now = UtcMoments.Whole(clock.GetUtcNow().UtcDateTime);
        var locked = await db.JournalHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.LockedAt, now), cancellationToken);
        if (locked == 0)
        {
            db.JournalHeads.Add(new JournalHead { CommuneId = db.CommuneId, LockedAt = now });
            await db.SaveChangesAsync(cancellationToken);
        }

        return await db.JournalHeads.SingleAsync(cancellationToken);
    }

    private async Task<Guid?> EarlierAsync(string inputHash, CancellationToken cancellationToken)
    {
        if (once.Value is not { } key)
        {
            return null;
        }

        var earlier = await db.JournalProcesses
            .AsNoTracking()
            .Where(p => p.OnceKey == key)
            .Select(p => new { p.UserId, p.InputHash, p.ResultId })
            .SingleOrDefaultAsync(cancellationToken);
        if (earlier is null)
        {
            return null;
        }

        return earlier.UserId == actor.UserId && earlier.InputHash == inputHash
            ? earlier.ResultId
            : throw new RuleException(
                "once.used",
                "Biểu mẫu này đã được gửi một lần với nội dung khác. Kiểm tra lại nội dung rồi bấm gửi lần nữa để ghi thành một bản mới.");
    }

    private async Task<Guid> RunAsync(
        ProcessKind kind, string? reason, string inputHash, JournalHead head, Func<JournalWriter, Task<Guid>> work, CancellationToken cancellationToken)
    {
        var process = Begin(kind, reason, inputHash);
        db.Writer = new JournalWriter(kind, process);
        process.ResultId = await work(db.Writer);
        db.JournalProcesses.Add(process);
        await db.SaveChangesAsync(cancellationToken);
        db.Writer.Close(db, head);
        await db.SaveChangesAsync(cancellationToken);
        return process.ResultId.Value;
    }

    private JournalProcess Begin(ProcessKind kind, string? reason, string inputHash) => new()
    {
        CommuneId = db.CommuneId,
        Kind = kind.Code,
        KindName = kind.Name,
        UserId = actor.UserId,
        UserName = actor.Name,
        Post = actor.Post,
        At = UtcMoments.Whole(clock.GetUtcNow().UtcDateTime),
        Reason = reason,
        OnceKey = once.Value,
        InputHash = inputHash,
    };
}
