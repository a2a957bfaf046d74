namespace OncoLearn.App.Attempts;

/// <summary>
/// Which questions a learner must not meet anywhere else: those in an attempt of theirs that is in progress and whose key was not shown
/// there. Every door to a key asks this: practice, an immediate answer, an earlier attempt, a lesson's check question.
/// </summary>
static class UnreleasedKeys
{
    /// <summary>A subselect of kind, uid, attempt_id and question_id; takes @learnerId.</summary>
    public const string Sql = """
        (select a.kind, a.uid, a.id as attempt_id, v.question_id
           from attempt a
           join attempt_slot s on s.attempt_id = a.id
           join question_version v on v.id = s.question_version_id
          where a.learner_id = @learnerId and a.state = 'in-progress' and s.state <> 'graded')
        """;
}
