using System.Globalization;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>When a quiz can be started, as the instructor's own clock says it.</summary>
public sealed record WindowForm
{
    const string Format = "yyyy-MM-ddTHH:mm";

    public string? Opens { get; init; }

    public string? Closes { get; init; }

    public static WindowForm From(DateTimeOffset? opens, DateTimeOffset? closes, LocalTime time) => new() { Opens = Text(opens, time), Closes = Text(closes, time) };

    /// <returns>The instant, null where nothing is typed; and whether what is typed is a time of that zone.</returns>
    public static (DateTimeOffset? At, bool IsTime) Read(string? typed, TimeZoneInfo zone)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, true);
        if (!DateTime.TryParseExact(typed.Trim(), [Format, "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || zone.IsInvalidTime(local)) return (null, false);
        return (new DateTimeOffset(local, zone.GetUtcOffset(local)), true);
    }

    static string? Text(DateTimeOffset? at, LocalTime time) => at is { } instant ? TimeZoneInfo.ConvertTime(instant, time.Zone).ToString(Format, CultureInfo.InvariantCulture) : null;
}
