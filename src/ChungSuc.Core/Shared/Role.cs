namespace ChungSuc.Core.Shared;

/// <summary>Offices in the movement, as the plan names them (sections V and VI). A person acts in one of them at a time.</summary>
public enum Role
{
    Administrator = 1,
    Chairman = 2,
    EmulationSecretary = 3,
    ProgrammeOfficer = 4,
    CultureOfficer = 5,
    Front = 6,
    MassOrganisation = 7,
    VillageHead = 8,
    CouncilMember = 9,
    Enterprise = 10,
    ProvinceReviewer = 11,
}

public static class RoleNames
{
    public static string Vietnamese(this Role role) => role switch
    {
        Role.Administrator => "Quản trị hệ thống",
        Role.Chairman => "Chủ tịch UBND xã",
        Role.EmulationSecretary => "Thư ký Hội đồng Thi đua - Khen thưởng",
        Role.ProgrammeOfficer => "Cán bộ Chương trình nông thôn mới",
        Role.CultureOfficer => "Cán bộ Văn hóa - Thông tin",
        Role.Front => "Ủy ban Mặt trận Tổ quốc",
        Role.MassOrganisation => "Tổ chức chính trị - xã hội",
        Role.VillageHead => "Trưởng thôn",
        Role.CouncilMember => "Thành viên Hội đồng",
        Role.Enterprise => "Doanh nghiệp, hợp tác xã",
        Role.ProvinceReviewer => "Cán bộ cấp tỉnh",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };
}
