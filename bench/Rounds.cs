using System.Diagnostics;

namespace ChungSuc.Bench;

/// <summary>Runs the sides of a contest in turn, A B A B, after warm-up and after their answers were compared.</summary>
internal static class Rounds
{
    public const int Count = 11;

    private const int WarmUps = 12;
    private static readonly TimeSpan leastWarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan shortestSample = TimeSpan.FromMilliseconds(60);

    public static Outcome Of(Contest contest)
    {
        Side[] sides = [contest.Ours, .. contest.Anchors];
        long[] digests = sides.Select(side => Digest(side.Run())).ToArray();
        for (int i = 0; i < sides.Length; i++)
        {
            if (sides[i].DoesLess is null && digests[i] != digests[0])
            {
                throw new InvalidOperationException($"{contest.Work}: {sides[i].Name} gives another answer than {sides[0].Name}; nothing was timed");
            }
        }
        int[] repeats = sides.Select(WarmUp).ToArray();
        double[][] samples = sides.Select(_ => new double[Count]).ToArray();
        var allocated = new double[sides.Length];
        for (int round = 0; round < Count; round++)
        {
            for (int i = 0; i < sides.Length; i++)
            {
                (samples[i][round], allocated[i]) = Sample(sides[i], repeats[i]);
            }
        }
        return new Outcome(contest, samples, allocated);
    }

    /// <summary>Until the just-in-time compiler has had its say; gives how often the side runs in one sample, so that short work is not lost in the clock.</summary>
    private static int WarmUp(Side side)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan shortest = TimeSpan.MaxValue;
        for (int i = 0; i < WarmUps || Stopwatch.GetElapsedTime(start) < leastWarmUp; i++)
        {
            long one = Stopwatch.GetTimestamp();
            side.Run();
            TimeSpan took = Stopwatch.GetElapsedTime(one);
            shortest = took < shortest ? took : shortest;
        }
        return (int)Math.Clamp(Math.Ceiling(shortestSample / shortest), 1, 10_000);
    }

    /// <summary>Milliseconds and bytes of one run. What the other side left to be collected is not charged to this one.</summary>
    private static (double Milliseconds, double Bytes) Sample(Side side, int repeats)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetTotalAllocatedBytes();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            side.Run();
        }
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds / repeats;
        return (milliseconds, (GC.GetTotalAllocatedBytes() - bytes) / (double)repeats);
    }

    private static long Digest(IEnumerable<long> answer)
    {
        unchecked
        {
            return answer.Aggregate(-3750763034362895579L, (digest, part) => (digest ^ part) * 1099511628211L);
        }
    }
}

/// <summary>The samples of each side, ours first.</summary>
internal sealed record Outcome(Contest Contest, double[][] Samples, double[] AllocatedBytes)
{
    public double Median(int side) => MedianOf(Samples[side]);

    public double Ratio(int side) => Median(0) / Median(side);

    /// <summary>The least and the largest ratio of one round.</summary>
    public (double Low, double High) Spread(int side)
    {
        double[] ratios = Samples[0].Zip(Samples[side], (ours, anchor) => ours / anchor).ToArray();
        return (ratios.Min(), ratios.Max());
    }

    private static double MedianOf(double[] samples)
    {
        double[] sorted = samples.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
