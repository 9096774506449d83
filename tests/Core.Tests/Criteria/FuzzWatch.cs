using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>
/// Guards a fuzz run: no text may take a second or 200 MB. The text at hand lies on the disk before it is tried, so that even a process that dies at once leaves it behind;
/// a text that hangs ends the process after half a minute with its name (in the suite, on a busy machine, after four).
/// </summary>
internal sealed class FuzzWatch : IDisposable
{
    private const long MostBytes = 200L * 1024 * 1024;
    private const long AllocatedInTheSuite = 4 * MostBytes;

    /// <summary>In the suite the machine may be busy and the build slow; only what never ends should show there.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(FuzzPlan.IsLong ? 1 : 20);
    private static readonly TimeSpan hang = TimeSpan.FromSeconds(FuzzPlan.IsLong ? 30 : 240);

    private readonly string kind;
    private readonly Action<string> probe;
    private readonly FileStream? atHand;
    private readonly Timer timer;
    private long started;

    public FuzzWatch(string kind, Action<string> probe)
    {
        this.kind = kind;
        this.probe = probe;
        if (FuzzPlan.IsLong)
        {
            Directory.CreateDirectory(FuzzPlan.Folder);
            atHand = new FileStream(Path.Combine(FuzzPlan.Folder, $"at-hand-{kind}.txt"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        timer = new Timer(_ => EndWhenHanging(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public long Count { get; private set; }

    /// <summary>Tries over a limit, those included that kept it when tried again: how busy the machine was.</summary>
    public long SlowTries { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public long Largest { get; private set; }

    /// <summary>Tries one text. What it throws, and what takes too long or too much three times over, fails the test and is kept.</summary>
    public void Try(string text)
    {
        Note(text);
        try
        {
            for (int i = 0; !IsWithinLimits(text); i++)
            {
                SlowTries++;
                if (i == 2)
                {
                    Assert.Fail($"{kind}: {Slowest.TotalSeconds:0.0} s, {Largest / 1_000_000} MB, kept as {Keep(text)}");
                }
            }
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{kind}: {fault.GetType().Name} by the text kept as {Keep(text)}\n{fault}");
        }
        Count++;
    }

    public void Dispose()
    {
        timer.Dispose();
        atHand?.Dispose();
        if (FuzzPlan.IsLong)
        {
            File.AppendAllText(Path.Combine(FuzzPlan.Folder, "fuzz.log"), string.Create(CultureInfo.InvariantCulture,
                $"{TimeProvider.System.GetUtcNow():u} {kind}: seed {FuzzPlan.Seed}, {Count} texts in {FuzzPlan.Length.TotalMinutes:0.##} minutes, slowest {Slowest.TotalMilliseconds:0} ms, {SlowTries} tries over a limit, most memory {Largest / 1_000_000m:0.0} MB\n"));
        }
    }

    private bool IsWithinLimits(string text)
    {
        Interlocked.Exchange(ref started, Stopwatch.GetTimestamp());
        long before = GC.GetAllocatedBytesForCurrentThread();
        probe(text);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        TimeSpan took = Stopwatch.GetElapsedTime(Interlocked.Exchange(ref started, 0));
        Largest = bytes < MostBytes ? Math.Max(Largest, bytes) : Largest;
        Slowest = took > Slowest ? took : Slowest;
        return took < longest && (bytes < MostBytes || (FuzzPlan.IsLong ? Held(text) < MostBytes : bytes < AllocatedInTheSuite));
    }

    /// <summary>
    /// Most of what was allocated is garbage at once; this looks at what is held at any time, by collecting all the while. Only in a long run,
    /// where nothing else shares the process: in the suite it would hold up every other test.
    /// </summary>
    private long Held(string text)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before), null, 0, 10))
        {
            probe(text);
        }
        Largest = Math.Max(Largest, most);
        return most;
    }

    private void Note(string text)
    {
        if (atHand is not null)
        {
            atHand.SetLength(0);
            atHand.Position = 0;
            atHand.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private void EndWhenHanging()
    {
        long since = Interlocked.Read(ref started);
        if (since != 0 && Stopwatch.GetElapsedTime(since) > hang)
        {
            Environment.FailFast($"{kind} hangs; the text lies in {FuzzPlan.Folder}/at-hand-{kind}.txt");
        }
    }

    private string Keep(string text)
    {
        Directory.CreateDirectory(FuzzPlan.Folder);
        string path = Path.Combine(FuzzPlan.Folder, $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}.txt");
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text)); // half a surrogate pair becomes a question mark
        return path;
    }
}

/// <summary>How long, from which seed, and where the finds go.</summary>
internal static class FuzzPlan
{
    /// <summary>A second for each kind of text in the suite; CHUNGSUC_FUZZ_MINUTES asks for more.</summary>
    public static readonly TimeSpan Length = Environment.GetEnvironmentVariable("CHUNGSUC_FUZZ_MINUTES") is { Length: > 0 } minutes
        ? TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture))
        : TimeSpan.FromSeconds(1);

    public static readonly bool IsLong = Length > TimeSpan.FromSeconds(1);

    /// <summary>The suite always tries the same; a long run starts elsewhere each time, or where CHUNGSUC_FUZZ_SEED says.</summary>
    public static readonly int Seed = Environment.GetEnvironmentVariable("CHUNGSUC_FUZZ_SEED") is { Length: > 0 } seed
        ? int.Parse(seed, CultureInfo.InvariantCulture)
        : IsLong ? Environment.TickCount & int.MaxValue : 1;

    public static readonly string Folder = Path.Combine(Path.GetTempPath(), "chungsuc-fuzz");

    public static void Run(string kind, Func<Random, string> write, Action<string> probe)
    {
        var random = new Random(Seed ^ kind.Length);
        long start = Stopwatch.GetTimestamp();
        using var watch = new FuzzWatch(kind, probe);
        while (Stopwatch.GetElapsedTime(start) < Length)
        {
            watch.Try(write(random));
        }
    }
}
