using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Movements;

public static class RegistrationProcesses
{
    public static readonly ProcessKind Record = new("registration.record", "Ghi đăng ký thi đua", typeof(RegistrationRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Withdraw = new("registration.withdraw", "Rút đăng ký thi đua", typeof(RegistrationWithdrawn));

    public static readonly ProcessKind AddSheet = new("registration.sheet", "Lưu bản giao ước đã ký", typeof(SignedSheetAdded), typeof(EvidenceBound));
}

public sealed record RegistrationRecorded : EventData
{
    public required string Number { get; init; }

    public required RegistrantKind Kind { get; init; }

    public required string Name { get; init; }

    public required int Year { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    public string? Titles { get; init; }

    public required IReadOnlyList<string> Pledges { get; init; }

    public override string Sentence => $"ghi đăng ký thi đua số {Number} năm {Year} của {Name}, ngày {VietnameseDate.Screen(RegisteredOn)}: {string.Join("; ", Pledges)}";
}

public sealed record RegistrationWithdrawn : EventData
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public override string Sentence => $"rút đăng ký thi đua số {Number} của {Name}";
}

public sealed record SignedSheetAdded : EventData
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public override string Sentence => $"lưu bản giao ước đã ký của {Name}, đăng ký số {Number}";
}
