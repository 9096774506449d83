using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Users;

public static class UserProcesses
{
    public static readonly ProcessKind Open = new("user.open", "Mở tài khoản", typeof(AccountOpened), typeof(RoleGranted));

    public static readonly ProcessKind Grant = new("user.grant", "Giao vai trò", typeof(RoleGranted));

    public static readonly ProcessKind EndGrant = new("user.end_grant", "Kết thúc vai trò", typeof(RoleEnded));

    public static readonly ProcessKind ChangeContact = new("user.contact", "Đổi thư điện tử và cách nhắc việc", typeof(ContactChanged));

    public static readonly ProcessKind ChangePassword = new("user.change_password", "Đổi mật khẩu", typeof(PasswordChanged));
}

public sealed record AccountOpened : EventData
{
    public required string UserName { get; init; }

    public required string FullName { get; init; }

    public override string Sentence => $"mở tài khoản {UserName} cho {FullName}";
}

public sealed record RoleGranted : EventData
{
    public required string FullName { get; init; }

    public required Role Role { get; init; }

    public required string Unit { get; init; }

    public required DateOnly From { get; init; }

    public override string Sentence => $"giao vai trò {Role.Vietnamese()} tại {Unit} cho {FullName}";
}

public sealed record RoleEnded : EventData
{
    public required string FullName { get; init; }

    public required Role Role { get; init; }

    public required DateOnly LastDay { get; init; }

    public override string Sentence => $"kết thúc vai trò {Role.Vietnamese()} của {FullName} sau ngày {LastDay:dd/MM/yyyy}";
}

public sealed record PasswordChanged : EventData
{
    public required string FullName { get; init; }

    public override string Sentence => $"đặt lại mật khẩu của {FullName}";
}

/// <summary>The address itself is personal and stays out of the journal.</summary>
public sealed record ContactChanged : EventData
{
    public required string FullName { get; init; }

    public required bool HasAddress { get; init; }

    public required bool WantsReminders { get; init; }

    public override string Sentence =>
        $"đặt cách nhắc việc của {FullName}: {(HasAddress ? "có địa chỉ thư điện tử" : "không có địa chỉ thư điện tử")}, {(WantsReminders ? "nhận thư nhắc" : "không nhận thư nhắc")}";
}
