using ChungSuc.Core.Units;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ChungSuc.Core.Statistics;

/// <summary>Statistics that are known by name, written as data in <c>catalog/statistics</c>.</summary>
public sealed class StatisticCatalogue
{
    private static readonly Lazy<StatisticCatalogue> FromFiles = new(() => Load(Path.Combine(AppContext.BaseDirectory, "catalog", "statistics")));

    private readonly Dictionary<string, StatisticDefinition> definitions;

    private StatisticCatalogue(IEnumerable<StatisticDefinition> definitions) =>
        this.definitions = definitions.ToDictionary(d => d.Key, StringComparer.Ordinal);

    /// <summary>What stands beside the program.</summary>
    public static StatisticCatalogue Shipped => FromFiles.Value;

    public IReadOnlyCollection<StatisticDefinition> All => definitions.Values;

    public StatisticDefinition? Find(string key) => definitions.GetValueOrDefault(key);

    public static StatisticCatalogue Load(string directory) => new(Directory.Exists(directory)
        ? Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal).SelectMany(path => Read(File.ReadAllText(path)))
        : []);

    public static IReadOnlyList<StatisticDefinition> Read(string yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<CatalogueFile>(yaml);
        return [.. file.Statistics.Select(line => new StatisticDefinition(line.Key, line.Name, Kinds[line.Kind])
        {
            Unit = line.Unit,
            Min = line.Min,
            Max = line.Max,
            Decimals = line.Decimals,
            Meaning = line.Meaning,
            Cycle = Cycles[line.Cycle],
            YearFrom = line.Year == "last" ? YearFrom.Last : YearFrom.Sum,
            DueDays = line.DueDays,
            Units = [.. line.Units.Select(unit => UnitKinds[unit])],
        })];
    }

    private static readonly Dictionary<string, StatisticKind> Kinds = new(StringComparer.Ordinal)
    {
        ["number"] = StatisticKind.Number,
        ["percent"] = StatisticKind.Percent,
        ["yes_no"] = StatisticKind.YesNo,
        ["date"] = StatisticKind.Date,
        ["text"] = StatisticKind.Text,
    };

    private static readonly Dictionary<string, StatisticCycle> Cycles = new(StringComparer.Ordinal)
    {
        ["year"] = StatisticCycle.Year,
        ["quarter"] = StatisticCycle.Quarter,
        ["month"] = StatisticCycle.Month,
    };

    private static readonly Dictionary<string, UnitKind> UnitKinds = new(StringComparer.Ordinal)
    {
        ["village"] = UnitKind.Village,
        ["residential_area"] = UnitKind.ResidentialArea,
        ["commune"] = UnitKind.Commune,
    };

    private sealed class CatalogueFile
    {
        public List<CatalogueLine> Statistics { get; set; } = [];
    }

    private sealed class CatalogueLine
    {
        public string Key { get; set; } = string.Empty;

        public string Name { get; set; } = string.Empty;

        public string Kind { get; set; } = "number";

        public string? Unit { get; set; }

        public decimal? Min { get; set; }

        public decimal? Max { get; set; }

        public int Decimals { get; set; } = 4;

        public string? Meaning { get; set; }

        public string Cycle { get; set; } = "year";

        public string? Year { get; set; }

        public int DueDays { get; set; } = 15;

        public List<string> Units { get; set; } = ["village"];
    }
}
