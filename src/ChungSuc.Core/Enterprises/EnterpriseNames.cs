namespace ChungSuc.Core.Enterprises;

/// <summary>What is recorded of an enterprise or cooperative (Kế hoạch phong trào, mục IV.1.d).</summary>
public enum FactKind
{
    ChainLink = 1,
    Craft = 2,
    OcopProduct = 3,
    Jobs = 4,
    Sales = 5,
}

/// <summary>The three sizes by which the sheet of points scales contributions.</summary>
public enum EnterpriseSize
{
    Micro = 1,
    Small = 2,
    MediumOrLarge = 3,
}

/// <summary>Who recognised an OCOP product (Quyết định 148/QĐ-TTg ngày 24/02/2023; 1489/QĐ-TTg ngày 06/7/2025: two levels only).</summary>
public enum OcopIssuer
{
    District = 1,
    Province = 2,
    Nation = 3,
}

public enum QuantityUnit
{
    Tonne = 1,
    Quintal = 2,
    Kilogram = 3,
    Head = 4,
    Tree = 5,
    Litre = 6,
    Piece = 7,
}

public static class EnterpriseNames
{
    public static string Vietnamese(this FactKind kind) => kind switch
    {
        FactKind.ChainLink => "Liên kết chuỗi giá trị",
        FactKind.Craft => "Ngành nghề truyền thống",
        FactKind.OcopProduct => "Sản phẩm OCOP",
        FactKind.Jobs => "Việc làm",
        FactKind.Sales => "Tiêu thụ nông sản",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of fact."),
    };

    /// <summary>As formulas compare it.</summary>
    public static string Vietnamese(this EnterpriseSize size) => size switch
    {
        EnterpriseSize.Micro => "siêu nhỏ",
        EnterpriseSize.Small => "nhỏ",
        EnterpriseSize.MediumOrLarge => "vừa và lớn",
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Unknown size."),
    };

    public static string Vietnamese(this OcopIssuer issuer) => issuer switch
    {
        OcopIssuer.District => "cấp huyện (đến 30/6/2025)",
        OcopIssuer.Province => "cấp tỉnh",
        OcopIssuer.Nation => "cấp trung ương",
        _ => throw new ArgumentOutOfRangeException(nameof(issuer), issuer, "Unknown issuer."),
    };

    public static string Vietnamese(this QuantityUnit unit) => unit switch
    {
        QuantityUnit.Tonne => "tấn",
        QuantityUnit.Quintal => "tạ",
        QuantityUnit.Kilogram => "kg",
        QuantityUnit.Head => "con",
        QuantityUnit.Tree => "cây",
        QuantityUnit.Litre => "lít",
        QuantityUnit.Piece => "sản phẩm",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit."),
    };

    /// <summary>How many of it make a tonne; null for what is not weighed and so never added to tonnes.</summary>
    public static int? PerTonne(this QuantityUnit unit) => unit switch
    {
        QuantityUnit.Tonne => 1,
        QuantityUnit.Quintal => 10,
        QuantityUnit.Kilogram => 1000,
        _ => null,
    };
}
