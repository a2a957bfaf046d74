namespace OncoLearn.App.Attempts;

/// <summary>
/// Which questions a learner must not meet anywhere else: those in an attempt of theirs that is in progress and whose key was not shown
/// there, and those in one that was handed in at a quiz that holds its keys back. Every door to a key asks this: practice, an immediate answer, an earlier attempt, a
/// lesson's check question. An author's look at a quiz holds nothing.
/// </summary>
static class UnreleasedKeys
{
    /// <summary>What waits in an attempt in progress, also graded where its quiz keeps the key until later: a subselect of kind, uid, attempt_id and question_id; takes @learnerId.</summary>
    public const string Sql = $"""
        (select a.kind, a.uid, a.id as attempt_id, v.question_id
           {Waiting})
        """;

    /// <summary>As <see cref="Sql"/>, and what is held back: there held_version_id is the version of the quiz, else null. Takes @now as well.</summary>
    public const string AllSql = $"""
        (select a.kind, a.uid, a.id as attempt_id, v.question_id, cast(null as bigint) as held_version_id
           {Waiting}
          union all
         select a.kind, a.uid, a.id, v.question_id, held.id
           from quiz_version held
           join quiz q on q.id = held.quiz_id
           join attempt a on a.quiz_version_id = held.id
           join attempt_slot s on s.attempt_id = a.id
           join question_version v on v.id = s.question_version_id
          where held.key_release in ('after-closing', 'never') and (held.key_release = 'never' or {HeldBack.Waits})
            and a.learner_id = @learnerId and a.state <> 'in-progress' and a.preview = 0)
        """;

    const string Waiting = """
        from attempt a
           join attempt_slot s on s.attempt_id = a.id
           join question_version v on v.id = s.question_version_id
           left join quiz_version run on run.id = a.quiz_version_id
          where a.learner_id = @learnerId and a.state = 'in-progress' and a.preview = 0
            and (s.state <> 'graded' or coalesce(run.key_release, 'at-once') <> 'at-once')
        """;
}
