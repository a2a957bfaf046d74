using OncoLearn.Core.Reviews;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// How long the text takes to read silently. English non-fiction: 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). Chinese:
/// native readers read 255 characters a minute aloud (Trauzettel-Klosinski, Dietz 2012, doi:10.1167/iovs.11-8284); the ratio of silent to oral
/// reading in Brysbaert 2019, 238 to 183, takes that to 332 in silence. Latin words inside Chinese text count as words.
/// </summary>
static class ReadingTime
{
    const double WordsPerMinute = 238;
    const double CharactersPerMinute = 255 * 238 / 183.0;

    /// <returns>Whole minutes, rounded up; at least 1.</returns>
    public static int MinutesFor(Section section)
    {
        int words = 0, characters = 0;
        foreach (var text in section.Paragraphs.SelectMany(Texts))
        {
            var inWord = false;
            foreach (var c in text)
            {
                if (Script.IsHan(c)) characters++;
                // A hyphen or an apostrophe inside a word does not begin another.
                var goesOn = Script.IsSpacedLetter(c) || (inWord && c is '-' or '\'' or '’');
                if (goesOn && !inWord) words++;
                inWord = goesOn;
            }
        }
        return Math.Max(1, (int)Math.Ceiling(words / WordsPerMinute + characters / CharactersPerMinute));
    }

    static IEnumerable<string> Texts(Paragraph paragraph)
    {
        if (paragraph.Heading is { } heading) yield return heading;
        yield return string.Concat(paragraph.Runs.OfType<TextRun>().Select(run => run.Text));
    }
}
