using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Units;

public static class UnitProcesses
{
    public static readonly ProcessKind Found = new("commune.found", "Đưa xã vào hệ thống", typeof(CommuneFounded));

    public static readonly ProcessKind Import = new("unit.import", "Nhập danh mục đơn vị hành chính", typeof(UnitsImported));

    public static readonly ProcessKind Add = new("unit.add", "Thêm đơn vị", typeof(UnitAdded));

    public static readonly ProcessKind AddParticipants = new("participant.add", "Thêm hộ gia đình, cá nhân", typeof(HouseholdAdded), typeof(PersonAdded));
}

public sealed record CommuneFounded : EventData
{
    public required string Name { get; init; }

    public required string Province { get; init; }

    public required bool IsSample { get; init; }

    public override string Sentence => $"đưa {Name}, {Province} vào hệ thống{(IsSample ? " với dữ liệu mẫu" : string.Empty)}";
}

public sealed record UnitsImported : EventData
{
    public required string Source { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    public required int Mergers { get; init; }

    public override string Sentence =>
        $"nhập {Added} đơn vị mới, sửa {Changed}, giữ nguyên {Unchanged}, ghi {Mergers} thay đổi địa giới từ {Source}";
}

public sealed record UnitAdded : EventData
{
    public required string Name { get; init; }

    public required UnitKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public override string Sentence => $"thêm đơn vị {Name} ({Kind.Vietnamese()})";
}

public sealed record HouseholdAdded : EventData
{
    public required string HeadName { get; init; }

    public required string Village { get; init; }

    public override string Sentence => $"thêm hộ {HeadName}, {Village}";
}

public sealed record HouseholdRenamed : EventData
{
    public required string Before { get; init; }

    public required string After { get; init; }

    public required string Village { get; init; }

    public override string Sentence => $"sửa tên chủ hộ {Before} thành {After}, {Village}";
}

public sealed record HouseholdVoided : EventData
{
    public required string HeadName { get; init; }

    public required string Village { get; init; }

    public override string Sentence => $"bỏ hộ {HeadName}, {Village} khỏi danh sách";
}

public sealed record UnitEnded : EventData
{
    public required string Name { get; init; }

    public required DateOnly LastDay { get; init; }

    public override string Sentence => $"kết thúc đơn vị {Name} từ sau ngày {VietnameseDate.Screen(LastDay)}";
}

public sealed record PersonAdded : EventData
{
    public required string FullName { get; init; }

    public required string Unit { get; init; }

    public override string Sentence => $"thêm {FullName}, {Unit}";
}
