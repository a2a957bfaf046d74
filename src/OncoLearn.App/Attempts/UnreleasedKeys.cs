using OncoLearn.App.QuestionBank;

namespace OncoLearn.App.Attempts;

/// <summary>
/// Which questions a learner must not meet anywhere else: those in an attempt of theirs that is in progress and whose key was not shown
/// there, those in one that was handed in at a quiz that holds its keys back, and whatever asks the same as one of these. Every door to a key asks this: practice, an immediate
/// answer, an earlier attempt, a lesson's check question. An author's look at a quiz holds nothing.
/// </summary>
static class UnreleasedKeys
{
    /// <summary>What waits in an attempt in progress, also graded where its quiz keeps the key until later: a subselect of kind, uid, attempt_id and version_id; takes @learnerId.</summary>
    public const string Sql = $"""
        (with recursive unreleased (kind, uid, attempt_id, version_id) as (
            select a.kind, a.uid, a.id, s.question_version_id
              {Waiting}),
        {Same}
         select u.kind, u.uid, u.attempt_id, same.version_id
           from unreleased u
           join same on same.of_id = u.version_id)
        """;

    /// <summary>As <see cref="Sql"/>, and what is held back: there held_version_id is the version of the quiz, else null. Takes @now as well.</summary>
    public const string AllSql = $"""
        (with recursive unreleased (kind, uid, attempt_id, version_id, held_version_id) as (
            select a.kind, a.uid, a.id, s.question_version_id, cast(null as bigint)
              {Waiting}
             union all
            select a.kind, a.uid, a.id, s.question_version_id, held.id
              from {Handed}
              join attempt_slot s on s.attempt_id = a.id
             where {Holds}),
        {Same}
         select u.kind, u.uid, u.attempt_id, same.version_id, u.held_version_id
           from unreleased u
           join same on same.of_id = u.version_id)
        """;

    /// <summary>The versions of quizzes that hold something back: a subselect of their ids. Takes @learnerId and @now.</summary>
    public const string HoldingSql = $"""
        (select held.id
           from {Handed}
          where {Holds})
        """;

    const string Same = $"""
        asked (version_id) as (select version_id from unreleased)
        {SameQuestions.List}
        """;

    const string Handed = """
        quiz_version held
              join quiz q on q.id = held.quiz_id
              join attempt a on a.quiz_version_id = held.id
        """;

    const string Holds = $"""
        held.key_release in ('after-closing', 'never') and (held.key_release = 'never' or {HeldBack.Waits})
            and a.learner_id = @learnerId and a.state <> 'in-progress' and a.preview = 0
        """;

    const string Waiting = """
        from attempt a
              join attempt_slot s on s.attempt_id = a.id
              left join quiz_version run on run.id = a.quiz_version_id
             where a.learner_id = @learnerId and a.state = 'in-progress' and a.preview = 0
               and (s.state <> 'graded' or coalesce(run.key_release, 'at-once') <> 'at-once')
        """;
}
