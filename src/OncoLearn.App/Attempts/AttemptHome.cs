using System.Data.Common;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>Where an attempt belongs: to a course, or to a quiz or a bank that was opened by its link.</summary>
/// <param name="CourseSlug">Null where it belongs to no course, and where the learner may not see the course any more.</param>
/// <param name="QuizUid">Null for practice.</param>
/// <param name="QuizCode">Of the link to a quiz; null for practice, for a quiz of a course's files, and where the link has been closed.</param>
/// <param name="BankCode">Of the link to a bank that is practised; null for anything else, and where the link has been closed.</param>
/// <param name="Title">Of the course, else of the bank; null for a quiz that belongs to no course.</param>
public sealed record AttemptHome(string? CourseSlug, string? QuizUid, string? QuizCode, string? BankCode, LocalizedText? Title);

/// <summary>A row that says where an attempt <c>a</c> belongs.</summary>
interface IHomeRow
{
    /// <summary>Takes the course <c>c</c>, the quiz <c>q</c> and the bank <c>b</c> of <see cref="Joins"/>.</summary>
    const string Columns = "c.slug as course_slug, q.uid as quiz_uid, q.code as quiz_code, b.id as bank_id, b.practice_code as bank_code";

    /// <summary>With the quiz's version <c>v</c>.</summary>
    const string Joins = """
        left join course c on c.id = a.course_id
          left join quiz_version v on v.id = a.quiz_version_id
          left join quiz q on q.id = v.quiz_id
          left join bank b on b.id = a.bank_id
        """;

    /// <summary>Also of a course that the learner may not see any more.</summary>
    string? CourseSlug { get; }

    string? QuizUid { get; }

    string? QuizCode { get; }

    long? BankId { get; }

    string? BankCode { get; }
}

/// <summary>What the courses and banks of some attempts are called.</summary>
sealed class AttemptHomes
{
    readonly IReadOnlyDictionary<string, (LocalizedText Title, bool IsSeen)> _courses;
    readonly IReadOnlyDictionary<long, LocalizedText> _banks;

    AttemptHomes(IReadOnlyDictionary<string, (LocalizedText Title, bool IsSeen)> courses, IReadOnlyDictionary<long, LocalizedText> banks) => (_courses, _banks) = (courses, banks);

    /// <param name="learnerId">Who looks at them.</param>
    public static async Task<AttemptHomes> ReadAsync(DbConnection connection, Dialect dialect, IReadOnlyCollection<IHomeRow> rows, long? learnerId, CancellationToken ct)
    {
        var slugs = rows.Select(row => row.CourseSlug).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var banks = rows.Select(row => row.BankId).OfType<long>().Distinct().ToArray();
        return new AttemptHomes(
            slugs is [] ? new Dictionary<string, (LocalizedText, bool)>(StringComparer.Ordinal) : await CourseTitles.ReadSeenAsync(connection, dialect, slugs, learnerId, ct),
            banks is [] ? new Dictionary<long, LocalizedText>() : await BankTitles.ReadAsync(connection, dialect, banks, ct));
    }

    public AttemptHome Of(IHomeRow row)
    {
        var course = row.CourseSlug is { } slug ? _courses[slug] : ((LocalizedText Title, bool IsSeen)?)null;
        return new(
            course is { IsSeen: true } ? row.CourseSlug : null, row.QuizUid, row.QuizCode, row.BankCode, course?.Title ?? (row.BankId is { } bank ? _banks[bank] : null));
    }
}
