using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>A room's share of the sample commune, recorded through the services that people use. Parts are found by this interface.</summary>
internal interface ISamplePart
{
    /// <summary>Facts before judgement, judgement before honours.</summary>
    int Order { get; }

    Task LoadAsync(SampleWork work, CancellationToken cancellationToken);
}

/// <summary>The commune being filled: the file, and the keys that its short names have got. All parts work in one scope, as the program.</summary>
internal sealed class SampleWork : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    public SampleWork(IServiceProvider services, Guid communeId, SampleCommune file)
    {
        (CommuneId, File) = (communeId, file);
        Units = new Dictionary<string, Guid>(StringComparer.Ordinal) { [SampleCommune.CommunePlace] = communeId };
        scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(communeId);
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsProgram(Founding.ProgramName);
    }

    public Guid CommuneId { get; }

    public SampleCommune File { get; }

    /// <summary>Villages, residential areas, organisations; and the commune itself under <see cref="SampleCommune.CommunePlace"/>.</summary>
    public Dictionary<string, Guid> Units { get; }

    public Dictionary<string, Guid> Households { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Guid> Persons { get; } = new(StringComparer.Ordinal);

    public Task<T> InAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull =>
        act(scope.ServiceProvider.GetRequiredService<TService>());

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
