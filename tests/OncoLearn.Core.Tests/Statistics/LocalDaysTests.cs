using System.Globalization;
using OncoLearn.Core.Statistics;

namespace OncoLearn.Core.Tests.Statistics;

public sealed class LocalDaysTests
{
    [Theory]
    [InlineData("UTC", "2026-03-02T08:00Z", 1, "2026-03-02T00:00Z")]
    [InlineData("UTC", "2026-03-02T08:00Z", 7, "2026-02-24T00:00Z")]
    [InlineData("Asia/Shanghai", "2026-03-02T17:00Z", 1, "2026-03-02T16:00Z")]
    [InlineData("Asia/Shanghai", "2026-03-02T15:00Z", 1, "2026-03-01T16:00Z")]
    [InlineData("America/New_York", "2026-03-09T12:00Z", 2, "2026-03-08T05:00Z")]
    [InlineData("America/New_York", "2026-03-09T12:00Z", 1, "2026-03-09T04:00Z")]
    // Summer time began at midnight of 4 November 2018 in São Paulo and ended at one o'clock of 1 November 2020 in Havana.
    [InlineData("America/Sao_Paulo", "2018-11-04T12:00Z", 1, "2018-11-04T03:00Z")]
    [InlineData("America/Havana", "2020-11-01T12:00Z", 1, "2020-11-01T04:00Z")]
    public void A_day_begins_at_midnight_of_the_clock_on_the_wall(string zone, string now, int days, string start) =>
        Assert.Equal(At(start), LocalDays.StartOfNewest(days, At(now), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Fact]
    public void There_is_no_period_of_no_day() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalDays.StartOfNewest(0, At("2026-03-02T08:00Z"), TimeZoneInfo.Utc));

    static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
