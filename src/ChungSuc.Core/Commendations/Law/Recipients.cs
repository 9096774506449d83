namespace ChungSuc.Core.Commendations.Law;

/// <summary>The three kinds of recipient of Điều 8, Luật Thi đua, khen thưởng 06/2022/QH15.</summary>
public enum RecipientKind
{
    Individual,
    Collective,
    Household,
}

/// <summary>The classes whose standards differ.</summary>
public enum RecipientClass
{
    Official,
    Worker,
    Entrepreneur,
    Agency,
    MassOrganisation,
    Village,
    Commune,
    Enterprise,
    Cooperative,
    Household,
}

public static class Recipients
{
    public static readonly Vocabulary<RecipientKind> Kinds = new(
        (RecipientKind.Individual, "cá nhân"),
        (RecipientKind.Collective, "tập thể"),
        (RecipientKind.Household, "hộ gia đình"));

    public static readonly Vocabulary<RecipientClass> Classes = new(
        (RecipientClass.Official, "cán bộ, công chức, viên chức"),
        (RecipientClass.Worker, "công nhân, nông dân, người lao động"),
        (RecipientClass.Entrepreneur, "doanh nhân"),
        (RecipientClass.Agency, "cơ quan, đơn vị"),
        (RecipientClass.MassOrganisation, "tổ chức đoàn thể"),
        (RecipientClass.Village, "thôn, tổ dân phố"),
        (RecipientClass.Commune, "xã"),
        (RecipientClass.Enterprise, "doanh nghiệp"),
        (RecipientClass.Cooperative, "hợp tác xã"),
        (RecipientClass.Household, "hộ gia đình"));

    public static RecipientKind KindOf(RecipientClass recipient) => recipient switch
    {
        RecipientClass.Official or RecipientClass.Worker or RecipientClass.Entrepreneur => RecipientKind.Individual,
        RecipientClass.Agency or RecipientClass.MassOrganisation or RecipientClass.Village or RecipientClass.Commune
            or RecipientClass.Enterprise or RecipientClass.Cooperative => RecipientKind.Collective,
        RecipientClass.Household => RecipientKind.Household,
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, null),
    };

    public static IEnumerable<RecipientClass> ClassesOf(RecipientKind kind) =>
        Enum.GetValues<RecipientClass>().Where(recipient => KindOf(recipient) == kind);
}
