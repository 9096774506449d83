namespace ChungSuc.Core.Criteria;

/// <summary>The words of a set's heading as people say them.</summary>
public static class SetWords
{
    public static string Vietnamese(this SubjectKind kind) => kind switch
    {
        SubjectKind.Nation => "toàn quốc",
        SubjectKind.Province => "tỉnh, thành phố",
        SubjectKind.District => "huyện",
        SubjectKind.Commune => "xã",
        SubjectKind.Village => "thôn",
        SubjectKind.ResidentialArea => "khu dân cư",
        SubjectKind.Unit => "đơn vị",
        SubjectKind.Organisation => "cơ quan, đoàn thể",
        SubjectKind.Enterprise => "doanh nghiệp",
        SubjectKind.Cooperative => "hợp tác xã",
        SubjectKind.Household => "hộ gia đình",
        SubjectKind.Person => "cá nhân",
        SubjectKind.Product => "sản phẩm",
        SubjectKind.Project => "công trình, dự án",
        SubjectKind.Other => "đối tượng khác",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of subject"),
    };

    public static string Vietnamese(this SetOrigin origin) => origin switch
    {
        SetOrigin.Issued => "văn bản ban hành",
        SetOrigin.Proposal => "đề xuất",
        SetOrigin.AsApplied => "ghi lại từ thực tế",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Unknown origin"),
    };
}
