using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>The real plans of the catalogue; the made-up ones wait in the folder until a person loads them.</summary>
internal sealed class SampleMovements : ISamplePart
{
    public int Order => 30;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalog", "movements"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var text = await File.ReadAllTextAsync(path, cancellationToken);
            using var reader = new StringReader(text);
            if (!MovementFile.Load(reader, path).IsSample)
            {
                await work.InAsync<MovementService, LoadedMovement>(movements => movements.LoadAsync(new MovementFileText(Path.GetFileName(path), text), cancellationToken));
            }
        }
    }
}
