using ChungSuc.Core.Units;

namespace ChungSuc.Core.Assessments;

/// <param name="Key">The last part of the measure: <c>cong_nhan.xa_nang_cao</c>.</param>
/// <param name="Name">As the decision names it.</param>
/// <param name="Noun">What is counted: "xã", "khu dân cư".</param>
/// <param name="Kinds">Who may bear it.</param>
public sealed record RecognitionTitle(string Key, string Name, string Noun, IReadOnlyList<UnitKind> Kinds)
{
    public string Measure => RecognitionMeasures.Prefix + Key;
}

/// <summary>Titles of the programme of new rural areas that are recognised by a decision (Quyết định 18/2022/QĐ-TTg; sets of villages are the province's).</summary>
public static class RecognitionTitles
{
    private static readonly UnitKind[] Communes = [UnitKind.Commune];

    private static readonly UnitKind[] Villages = [UnitKind.Village];

    private static readonly UnitKind[] Areas = [UnitKind.ResidentialArea, UnitKind.Village];

    public static readonly IReadOnlyList<RecognitionTitle> All =
    [
        new("xa_ntm", "Xã đạt chuẩn nông thôn mới", "xã", Communes),
        new("xa_nang_cao", "Xã đạt chuẩn nông thôn mới nâng cao", "xã", Communes),
        new("xa_kieu_mau", "Xã đạt chuẩn nông thôn mới kiểu mẫu", "xã", Communes),
        new("thon_ntm", "Thôn đạt chuẩn nông thôn mới", "thôn", Villages),
        new("thon_kieu_mau", "Thôn nông thôn mới kiểu mẫu", "thôn", Villages),
        new("kdc_kieu_mau", "Khu dân cư nông thôn mới kiểu mẫu", "khu dân cư", Areas),
        new("kdc_van_hoa", "Thôn, khu dân cư văn hóa", "khu dân cư", Areas),
    ];

    public static RecognitionTitle? Find(string? key) => All.FirstOrDefault(t => t.Key == key);

    public static string NameOf(string key) => Find(key)?.Name ?? key;
}
