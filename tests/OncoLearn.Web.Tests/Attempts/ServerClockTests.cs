using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What clock.js believes, with counters that the test turns.</summary>
public sealed class ServerClockTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    /// <summary>A clock whose steady counter and device clock are numbers, and a question to the server that takes a while.</summary>
    const string Setting = """
        const { ServerClock, localTime } = await import('/js/clock.js');
        let steady = 0, device = 7_000_000;
        const clock = new ServerClock(() => steady, () => device);
        const pass = ms => { steady += ms; device += ms; };
        const exchange = (serverNow, there, back) => { const asked = clock.ask(); pass(there + back); clock.hear(serverNow, asked); };
        """;

    [Fact]
    public Task Half_the_round_trip_is_the_most_that_it_can_be_wrong() => ResultAsync("exchange(100_000, 30, 70); return [clock.now, clock.bound]", 100_050, 50);

    [Fact]
    public Task Time_runs_on_by_the_steady_counter() => ResultAsync("exchange(100_000, 50, 50); pass(4_000); return [clock.now]", 104_050);

    [Fact]
    public Task What_came_over_the_shortest_round_trip_stays() => ResultAsync(
        "exchange(100_000, 10, 10); exchange(100_200, 5, 395); return [clock.now, Math.round(clock.bound)]", 100_410, 10);

    [Fact]
    public Task A_shorter_round_trip_takes_its_place() => ResultAsync(
        "exchange(100_000, 395, 5); exchange(100_010, 5, 5); return [clock.now, clock.bound]", 100_015, 5);

    [Fact]
    public Task What_was_heard_long_ago_gives_way() => ResultAsync(
        "exchange(100_000, 10, 10); pass(3_600_000); exchange(3_700_100, 100, 100); return [clock.now, clock.bound]", 3_700_200, 100);

    [Fact]
    public Task What_cannot_both_be_true_is_decided_by_the_newer() => ResultAsync(
        "exchange(100_000, 5, 5); exchange(160_000, 100, 100); return [clock.now, clock.bound]", 160_100, 100);

    [Fact]
    public Task Before_it_has_heard_anything_it_knows_nothing() => ResultAsync("return [clock.now, clock.bound === Infinity]", null, true);

    [Theory]
    [InlineData(7_200_000)]
    [InlineData(-7_200_000)]
    public Task A_leap_of_the_devices_clock_makes_it_forget_until_it_hears_again(int leap) => ResultAsync(
        $"exchange(100_000, 5, 5); pass(1_000); device += {leap}; const forgotten = clock.now; exchange(300_000, 5, 5); return [forgotten, clock.now, clock.bound]", null, 300_005, 5);

    [Fact]
    public Task A_device_that_slept_between_question_and_answer_has_heard_nothing() => ResultAsync(
        "const asked = clock.ask(); steady += 10; device += 600_000; clock.hear(100_000, asked); return [clock.now]", (object?)null);

    [Fact]
    public Task A_correction_of_the_devices_clock_is_no_leap() => ResultAsync("exchange(100_000, 5, 5); device += 400; return [clock.now]", 100_005);

    [Fact]
    public Task What_is_no_time_is_not_heard() => ResultAsync("exchange(NaN, 5, 5); return [clock.now]", (object?)null);

    [Theory]
    [InlineData("UTC", "23:59:58", "2026-03-02 23:59:58")]
    [InlineData("Asia/Shanghai", "2026-03-03 07:59:58", "07:59:58")]
    public Task A_time_is_the_learners_own_and_has_its_date_where_that_is_not_todays(string zone, string early, string late)
    {
        // Early: the server's clock shows the second after; late: two seconds later, which is another day in London; in Shanghai both are the same day.
        return ResultAsync(
            $$"""
            const at = '2026-03-02T23:59:58Z', say = localTime('{{zone}}', clock);
            exchange(Date.parse('2026-03-02T{{(zone == "UTC" ? "23:59:59" : "12:00:00")}}Z'), 0, 0);
            const first = say(at);
            exchange(Date.parse('2026-03-03T00:00:01Z'), 0, 0);
            return [first, say(at)];
            """,
            early, late);
    }

    Task ResultAsync(string script, params object?[]? expected) => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/");
        var result = await visit.Page.EvaluateAsync<System.Text.Json.JsonElement>($"async () => {{ {Setting} {script} }}");
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(expected ?? [null]), result.GetRawText());
    });
}
