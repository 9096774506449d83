namespace ChungSuc.Core.Measures;

/// <summary>All named measures of the program.</summary>
public static class MeasureCatalogue
{
    internal static IReadOnlyList<IMeasureSource> Sources { get; } =
    [
        .. typeof(MeasureCatalogue).Assembly.GetTypes()
            .Where(type => typeof(IMeasureSource).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IMeasureSource)Activator.CreateInstance(type)!), // a source has no state, so a parameterless constructor
    ];

    public static IReadOnlyList<Measure> All => [.. Sources.SelectMany(source => source.Measures).OrderBy(measure => measure.Key, StringComparer.Ordinal)];

    public static Measure? Find(string key) => SourceOf(key)?.Find(key);

    internal static IMeasureSource? SourceOf(string key) => Sources.FirstOrDefault(source => source.Find(key) is not null);
}
