namespace OncoLearn.Core.Statistics;

/// <summary>Days as a clock on somebody's wall has them.</summary>
public static class LocalDays
{
    /// <summary>When the first of the newest <paramref name="days"/> days began; the last of them is today.</summary>
    /// <param name="days">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one day.</exception>
    public static DateTimeOffset StartOfNewest(int days, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var start = TimeZoneInfo.ConvertTime(now, zone).Date.AddDays(1 - days);
        // Where summer time begins at midnight, the day begins after the hour that is not there.
        while (zone.IsInvalidTime(start)) start = start.AddMinutes(1);
        // Where it ends at midnight, midnight comes twice and the day begins with the first.
        var offset = zone.IsAmbiguousTime(start) ? zone.GetAmbiguousTimeOffsets(start).Max() : zone.GetUtcOffset(start);
        return new DateTimeOffset(start, offset);
    }
}
