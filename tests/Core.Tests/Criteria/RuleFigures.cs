using System.Globalization;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Random figures of one subject for the sheet of every kind of rule, as plain values; null is missing.</summary>
internal sealed class RuleFigures
{
    public const int Year = 2024;

    public static readonly string[] Numbers = ["a2", "a4", "a5", "a9", "a10", "a11", "a12", "muc_tieu", "dan_so", "no_dong"];
    public static readonly string[] Shares = ["a1", "a3", "a6", "a7"];
    public static readonly string[] Answers = ["a8", "co_bao_cao", "co_bien_ban", "co_danh_sach", "co_lang_nghe", "thien_tai"];

    private readonly Dictionary<string, decimal?> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool?> answers = new(StringComparer.Ordinal);

    public RuleFigures(Random random, int index)
    {
        Cluster = index % 3 == 0 ? "B" : "A";
        foreach (string name in Numbers)
        {
            numbers[name] = Maybe(random) ? Number(random, name) : null;
        }
        foreach (string name in Shares)
        {
            numbers[name] = Maybe(random) ? random.Next(0, 1_300) / 1_000m : null;
        }
        foreach (string name in Answers)
        {
            answers[name] = Maybe(random) ? random.Next(2) == 0 : null;
        }
        Day = Maybe(random) ? new DateOnly(Year, 1, 1).AddDays(random.Next(0, 400)) : null;
        Members = Maybe(random) ? List(random, r => (decimal?)r.Next(30, 110) / 100m) : null;
        Marks = Maybe(random) ? List(random, r => (decimal?)r.Next(0, 21) / 2m) : null;
        Praises = Maybe(random) ? Enumerable.Range(0, random.Next(4)).Select(_ => Kind(random, "tỉnh", "xã", "huyện")).ToArray() : null;
        Breaches = Maybe(random) ? random.Next(8) : null;
    }

    public string Cluster { get; }

    public decimal? this[string name] => numbers[name];

    public DateOnly? Day { get; }

    public decimal?[]? Members { get; }

    public decimal?[]? Marks { get; }

    /// <summary>The kind of each praise; the kind itself may be missing.</summary>
    public string?[]? Praises { get; }

    public int? Breaches { get; }

    public bool? Answer(string name) => answers[name];

    public Subject ToSubject(int index, IReadOnlyDictionary<string, LeafOverride> overrides)
    {
        var inputs = new SubjectInputs();
        foreach ((string name, decimal? number) in numbers)
        {
            inputs[name] = new(number is { } known ? Shares.Contains(name, StringComparer.Ordinal) ? Value.Share(known) : Value.Number(known) : default);
        }
        foreach ((string name, bool? answer) in answers)
        {
            inputs[name] = new(answer is { } known ? Value.YesNo(known) : default);
        }
        inputs["ngay_nop"] = new(Day is { } day ? Value.Date(day) : default);
        inputs["don_vi_con"] = new(Members is null ? default : Value.List(Members.Select(share => new CaseItem(share is { } known ? Value.Share(known) : default)).ToArray()));
        inputs["diem_giam_khao"] = new(Marks is null ? default : Value.List(Marks.Select(mark => new CaseItem(mark is { } known ? Value.Number(known) : default)).ToArray()));
        inputs["khen"] = new(Praises is null ? default : Value.List(Praises.Select(kind => new CaseItem(Value.Number(1)) { Kind = kind }).ToArray()));
        inputs["vi_pham"] = new(Breaches is { } count ? Value.List(Enumerable.Range(0, count).Select(_ => new CaseItem(Value.Number(1))).ToArray()) : default);
        return new Subject(index.ToString("00", CultureInfo.InvariantCulture), $"Thôn {index}", inputs) { Year = Year, Region = "TDMNPB", Cluster = Cluster, Overrides = overrides };
    }

    private static decimal Number(Random random, string name) => name switch
    {
        "dan_so" => random.Next(500, 1_500),
        "muc_tieu" => random.Next(5) == 0 ? 0 : random.Next(1, 200),
        "no_dong" => random.Next(3) == 0 ? random.Next(1, 1_000_000) : 0,
        "a4" => random.Next(900, 1_200) / 10m,
        "a10" => random.Next(-3, 12),
        "a12" => random.Next(0, 6),
        _ => random.Next(-50, 2_000) / 10m,
    };

    private static bool Maybe(Random random) => random.Next(8) != 0;

    private static decimal?[] List(Random random, Func<Random, decimal?> element)
        => Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(15) == 0 ? null : element(random)).ToArray();

    private static string? Kind(Random random, params string[] kinds) => random.Next(10) == 0 ? null : kinds[random.Next(kinds.Length)];
}
