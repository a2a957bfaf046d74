namespace OncoLearn.App.Catalog;

/// <summary>
/// A question to try on the spot, with the lesson that it checks. It is another one every day, and the same for everybody that day, so that the page with it can be
/// kept: it is one that whoever is signed out may see; only single best answers, which need no word of how to answer them.
/// </summary>
public sealed class ReadSample(ReadOutlines outlines, ReadLesson lessons, TimeProvider clock)
{
    const string Type = "single-best-answer";

    /// <param name="Key">Of the question in its course.</param>
    public sealed record Sample(ReadLesson.Page Lesson, string Key);

    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>Null where no lesson is checked by such a question.</returns>
    public async Task<Sample?> RunAsync(IReadOnlyList<string> langs, CancellationToken ct)
    {
        var places = (await outlines.RunAsync(learnerId: null, ct)).SelectMany(course => course.Select(section => (Course: course.Key, section.Number))).ToList();
        var day = (int)(clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerDay);
        for (var turn = 0; turn < places.Count; turn++)
        {
            var (course, section) = places[(day + turn) % places.Count];
            if (await lessons.RunAsync(course, section, langs, learnerId: null, ct) is not { } lesson) continue;
            var keys = lesson.Checks.Where(check => check.Value.Type == Type).Select(check => check.Key).Order(StringComparer.Ordinal).ToList();
            if (keys.Count > 0) return new Sample(lesson, keys[day / places.Count % keys.Count]);
        }
        return null;
    }
}
