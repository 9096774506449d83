using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChungSuc.Core.Data;

/// <summary>Moments are UTC and whole milliseconds, so that both databases give back exactly what was written.</summary>
internal sealed class UtcMoments() : ValueConverter<DateTime, DateTime>(
    moment => Whole(moment),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    public static DateTime Whole(DateTime moment) => moment.Kind == DateTimeKind.Utc
        ? new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc)
        : throw new InvalidOperationException("Moments are stored in UTC.");
}
