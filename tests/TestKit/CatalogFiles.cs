namespace ChungSuc.TestKit;

/// <summary>Files of the catalogue, as they stand beside the program.</summary>
public static class CatalogFiles
{
    public const string Plan = "chung-suc-ntm-chi-lang-2021-2025.yaml";
    public const string SecondPlan = "mau-chuyen-doi-so-2026-2030.yaml";

    public static string Movement(string file) => PathOf("movements", file);

    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "catalog", .. parts]);
}
