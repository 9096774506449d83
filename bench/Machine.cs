using System.Globalization;
using System.Runtime.InteropServices;

namespace ChungSuc.Bench;

/// <summary>In plain words what kind of machine it was, and how busy with other things.</summary>
internal sealed record Machine(double BusyBefore)
{
    /// <summary>Above this the figures are said to be noisy.</summary>
    private const double Quiet = 0.2;

    public static Machine Now() => new(Busy());

    public string Words => string.Create(CultureInfo.InvariantCulture,
        $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000} GB, .NET {Environment.Version.Major}; {Noise}.");

    private string Noise => BusyBefore > Quiet
        ? string.Create(CultureInfo.InvariantCulture, $"noisy: other programs kept {BusyBefore:0.0} cores busy just before")
        : "quiet";

    /// <summary>Cores that others keep busy while this program sleeps; nothing where the system does not say.</summary>
    private static double Busy()
    {
        if (!File.Exists("/proc/stat"))
        {
            return 0;
        }
        (long busyBefore, long allBefore) = Ticks();
        Thread.Sleep(TimeSpan.FromSeconds(3));
        (long busy, long all) = Ticks();
        return Environment.ProcessorCount * (busy - busyBefore) / Math.Max(1d, all - allBefore);
    }

    /// <summary>"cpu user nice system idle iowait ..." since the machine was started.</summary>
    private static (long Busy, long All) Ticks()
    {
        long[] ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(long.Parse).ToArray();
        return (ticks.Sum() - ticks[3] - ticks[4], ticks.Sum());
    }
}
