using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Users;

/// <summary>Where a person gets his mail, and whether he wants any.</summary>
public sealed class ContactService(AppDbContext db, JournalBook journal, Actor actor, ILookupNormalizer normalizer)
{
    private const int AddressLength = 254;

    public async Task<ChangeContact> PresentAsync(CancellationToken cancellationToken) =>
        await db.Users.Where(u => u.Id == actor.UserId).Select(u => new ChangeContact(u.Email, !u.RemindersOff)).SingleOrDefaultAsync(cancellationToken) ?? new ChangeContact(null, true);

    public Task<Guid> ChangeAsync(ChangeContact input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UserProcesses.ChangeContact,
            null,
            input,
            async writer =>
            {
                var user = await db.Users.SingleOrDefaultAsync(u => u.Id == actor.UserId, cancellationToken) ?? throw new NotFoundException("Account");
                user.Email = Checked(input.Email, nameof(ChangeContact.Email));
                user.NormalizedEmail = normalizer.NormalizeEmail(user.Email);
                user.RemindersOff = !input.WantsReminders;
                writer.Add(new ContactChanged { FullName = user.FullName, HasAddress = user.Email is not null, WantsReminders = input.WantsReminders }, user);
                return user.Id;
            },
            cancellationToken);

    /// <summary>One sign @ with something on both sides and a dot after it; a server decides the rest.</summary>
    internal static string? Checked(string? address, string field)
    {
        var clean = VietnameseText.Clean(address);
        if (clean.Length == 0)
        {
            return null;
        }

        var at = clean.IndexOf('@', StringComparison.Ordinal);
        var isAddress = clean.Length <= AddressLength && at > 0 && at == clean.LastIndexOf('@') && clean.IndexOf('.', at) > at + 1 && !clean.EndsWith('.') && clean.All(c => c is > ' ' and < '\u007f' and not (',' or ';' or '<' or '>' or '"'));
        return isAddress ? clean : throw new RuleException("user.email", "Nhập địa chỉ thư điện tử, ví dụ ten.ho@langson.gov.vn.", field);
    }
}
