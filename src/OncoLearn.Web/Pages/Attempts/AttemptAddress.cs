using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>Where the pages of attempts are.</summary>
public static class AttemptAddress
{
    public static string Of(AttemptKind kind, string uid) => kind switch
    {
        AttemptKind.Practice => $"/practice/attempt/{uid}",
        AttemptKind.Quiz => $"/quiz/attempt/{uid}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Question(AttemptKind kind, string uid, int slot) => FormattableString.Invariant($"{Of(kind, uid)}/{slot}");

    public static string Review(string uid) => $"{Of(AttemptKind.Quiz, uid)}/review";

    public static string Practice(string course) => $"/practice/{course}";

    /// <param name="uid">Of a quiz of the course's files.</param>
    public static string Quiz(string course, string uid) => $"/courses/{course}/quizzes/{QuizUids.KeyIn(uid)}";

    /// <summary>The first page of a quiz to whoever has its code.</summary>
    public static string QuizByCode(string code) => $"/q/{code}";

    /// <summary>The first page of an attempt's quiz; null where there is none any more, and for practice.</summary>
    public static string? Quiz(AttemptHome home) => home switch
    {
        { QuizCode: { } code } => QuizByCode(code),
        { CourseSlug: { } course, QuizUid: { } uid } when QuizUids.IsOf(course, uid) => Quiz(course, uid),
        _ => null,
    };

    /// <summary>The first page of practice to whoever has the code of a bank.</summary>
    public static string PracticeByCode(string code) => $"/p/{code}";

    /// <summary>Where a form asks for another set of the same practice; null where the link to it has been closed.</summary>
    public static string? PracticeAgain(AttemptHome home) => home switch
    {
        { CourseSlug: { } course } => Practice(course),
        { BankCode: { } code } => PracticeByCode(code),
        _ => null,
    };

    /// <summary>Where an attempt belongs: the course, the bank's practice; null where it belongs to neither.</summary>
    public static string? Home(AttemptHome home) => home switch
    {
        { CourseSlug: { } course } => $"/courses/{course}",
        { BankCode: { } code } => PracticeByCode(code),
        _ => null,
    };

    /// <summary>A page of a closed or changed attempt, with the reason why the learner came to it.</summary>
    public static string Because(string address, AttemptNotice notice) => $"{address}?because={notice.Word()}";
}

/// <summary>Why a learner sees another page than they asked for.</summary>
public enum AttemptNotice
{
    TimeIsUp,
    FirstCounts,
}

public static class AttemptNotices
{
    /// <returns>Null for anything that is no notice.</returns>
    public static AttemptNotice? Of(string? word) => word is null ? null : Words<AttemptNotice>.Find(word);

    public static string Words(this AttemptNotice notice) => notice switch
    {
        AttemptNotice.TimeIsUp => Resources.AttemptText.TimeIsUp,
        AttemptNotice.FirstCounts => Resources.AttemptText.FirstCounts,
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, null),
    };
}
