using ChungSuc.Core.Units.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>A room's share of the sample commune, recorded through the services that people use. Parts are found by this interface.</summary>
internal interface ISamplePart
{
    /// <summary>Facts before judgement, judgement before honours.</summary>
    int Order { get; }

    Task LoadAsync(SampleWork work, CancellationToken cancellationToken);
}

/// <summary>The commune being filled: the file, and the keys that its short names have got.</summary>
internal sealed class SampleWork(IServiceProvider services, Guid communeId, SampleCommune file)
{
    public Guid CommuneId => communeId;

    public SampleCommune File => file;

    /// <summary>Villages, residential areas, organisations; and the commune itself under <see cref="SampleCommune.CommunePlace"/>.</summary>
    public Dictionary<string, Guid> Units { get; } = new(StringComparer.Ordinal) { [SampleCommune.CommunePlace] = communeId };

    public Dictionary<string, Guid> Households { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Guid> Persons { get; } = new(StringComparer.Ordinal);

    /// <summary>Works as the program in the commune, in a scope of its own.</summary>
    public Task<T> InAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull =>
        Founding.InAsync(services, communeId, scoped => act(scoped.GetRequiredService<TService>()));
}
