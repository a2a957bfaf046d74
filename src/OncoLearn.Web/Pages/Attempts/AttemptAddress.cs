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

    /// <param name="uid">The quiz's.</param>
    public static string Quiz(string course, string uid) => $"/courses/{course}/quizzes/{QuizUids.KeyIn(uid)}";

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
