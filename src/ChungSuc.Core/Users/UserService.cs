using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Users;

/// <summary>Opens accounts, grants and ends offices.</summary>
public sealed class UserService(AppDbContext db, JournalBook journal, UserManager<CommuneUser> users)
{
    public Task<Guid> OpenAsync(OpenAccount input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UserProcesses.Open,
            null,
            input,
            async writer =>
            {
                var unit = await UnitAsync(input.UnitId, cancellationToken);
                var user = new CommuneUser
                {
                    UserName = VietnameseText.Clean(input.UserName),
                    FullName = VietnameseText.Clean(input.FullName),
                    CommuneId = db.CommuneId,
                    PersonId = input.PersonId,
                    Email = ContactService.Checked(input.Email, nameof(OpenAccount.Email)),
                    LockoutEnabled = true,
                };
                Check(input.Password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, input.Password));
                var grant = new RoleGrant
                {
                    CommuneId = db.CommuneId,
                    UserId = user.Id,
                    Role = input.Role,
                    UnitId = unit.Id,
                    ValidFrom = input.From,
                };
                db.RoleGrants.Add(grant);
                writer.Add(new AccountOpened { UserName = user.UserName, FullName = user.FullName }, user);
                writer.Add(new RoleGranted { FullName = user.FullName, Role = input.Role, Unit = unit.Name, From = input.From }, grant);
                return user.Id;
            },
            cancellationToken);

    public Task<Guid> EndGrantAsync(EndGrant input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UserProcesses.EndGrant,
            input.Reason,
            input,
            async writer =>
            {
                var grant = await db.RoleGrants.SingleOrDefaultAsync(g => g.Id == input.GrantId, cancellationToken)
                    ?? throw new NotFoundException("Role grant");
                var user = await db.Users.SingleAsync(u => u.Id == grant.UserId, cancellationToken);
                grant.End(input.LastDay);

                // The security stamp ends the leaver's sessions at the next check of the cookie.
                await users.UpdateSecurityStampAsync(user);
                writer.Add(new RoleEnded { FullName = user.FullName, Role = grant.Role, LastDay = grant.ValidTo!.Value }, grant);
                return grant.Id;
            },
            cancellationToken);

    private async Task<Units.Unit> UnitAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken)
        ?? throw new RuleException("user.unit.unknown", "Chọn đơn vị trong danh sách của xã.", nameof(OpenAccount.UnitId));

    private static void Check(IdentityResult result)
    {
        var error = result.Errors.FirstOrDefault();
        if (error is null)
        {
            return;
        }

        throw error.Code switch
        {
            "DuplicateUserName" => new RuleException("user.name.taken", "Tên đăng nhập này đã có người dùng. Chọn tên khác.", nameof(OpenAccount.UserName)),
            "InvalidUserName" => new RuleException(
                "user.name.invalid", "Tên đăng nhập chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối. Nhập lại tên.", nameof(OpenAccount.UserName)),
            _ when error.Code.StartsWith("Password", StringComparison.Ordinal) => new RuleException(
                "user.password.weak", "Mật khẩu cần ít nhất 14 ký tự. Một câu dễ nhớ là mật khẩu tốt.", nameof(OpenAccount.Password)),
            _ => new InvalidOperationException(error.Description),
        };
    }
}
