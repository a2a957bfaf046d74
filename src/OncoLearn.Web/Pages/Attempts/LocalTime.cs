using System.Globalization;
using OncoLearn.App.Identity;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>Instants as a learner's own clock shows them.</summary>
public sealed record LocalTime(TimeZoneInfo Zone, DateTimeOffset Now)
{
    /// <summary>The time to the second, with the date where that is not today's.</summary>
    public string Second(DateTimeOffset at) => Format(at, IsToday(at) ? "HH:mm:ss" : "yyyy-MM-dd HH:mm:ss");

    /// <summary>The time to the minute, with the date where that is not today's.</summary>
    public string Minute(DateTimeOffset at) => Format(at, IsToday(at) ? "HH:mm" : "yyyy-MM-dd HH:mm");

    /// <summary>Date and time to the minute.</summary>
    public string Day(DateTimeOffset at) => Format(at, "yyyy-MM-dd HH:mm");

    /// <summary>Whole minutes from now, rounded up; 0 for the past.</summary>
    public int MinutesUntil(DateTimeOffset at) => (int)Math.Max(0, Math.Ceiling((at - Now).TotalMinutes));

    bool IsToday(DateTimeOffset at) => Here(at).Date == Here(Now).Date;

    DateTimeOffset Here(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    string Format(DateTimeOffset at, string format) => Here(at).ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>The learner's time zone and the server's clock.</summary>
public sealed class LearnerClock(LearnerTimeZones zones, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<LocalTime> OfAsync(long learnerId, CancellationToken ct) => new(await zones.OfAsync(learnerId, ct), Now);
}
