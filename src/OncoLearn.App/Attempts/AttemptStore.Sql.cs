using OncoLearn.App.Grading;

namespace OncoLearn.App.Attempts;

/// <content>The statements.</content>
public sealed partial class AttemptStore
{
    const string LockLearnerSql = """
        select id
          from learner
         where id = @learnerId

        """;

    const string FindSql = $"""
        select {AttemptRow.Columns}
          from attempt a
         where a.uid = @uid and a.learner_id = @learnerId

        """;

    const string FindToJudgeSql = $"""
        select {AttemptRow.Columns}
          from attempt a
         where a.uid = @uid and {JudgedAttempts.Sql}

        """;

    /// <summary>Locks both rows: what PostgreSQL has waited for it reads anew where it locks it, and nowhere else.</summary>
    const string FindSlotSql = $"""
        select {AttemptRow.Columns},
               {SlotRow.Columns}
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
         where a.uid = @uid and a.learner_id = @learnerId and s.slot = @number

        """;

    const string ReadSlotsSql = $"""
        select {SlotRow.Columns}, v.category, n.number as section_number, n.position as section_position, q.uid as question_uid
          from attempt_slot s
          join question_version v on v.id = s.question_version_id
          join question q on q.id = v.question_id
          left join section n on n.id = v.section_id
         where s.attempt_id = @id
         order by s.slot
        """;

    const string ReadPartsSql = """
        select slot, part_key, fraction
          from attempt_part
         where attempt_id = @id
        """;

    const string FindStepSql = """
        select seq, command_id, base_seq, kind, slot, payload, outcome, received_at
          from attempt_step
         where attempt_id = @attemptId and command_id = @commandId
        """;

    const string ReadStepsSql = """
        select seq, command_id, base_seq, kind, slot, payload, outcome, received_at
          from attempt_step
         where attempt_id = @id
         order by seq
        """;

    const string InsertAttemptSql = """
        insert into attempt (uid, learner_id, kind, course_id, quiz_version_id, bank_id, preview, category, section_id, behaviour, tries, penalty, state, seed,
                             started_at, deadline_at, max_score, last_seq)
        values (@uid, @learnerId, @kind, @courseId, @quizVersionId, @bankId, @preview, @category, @sectionId, @behaviour, @tries, @penalty, @state, @seed,
                @startedAt, @deadlineAt, @maxScore, @lastSeq)
        returning id
        """;

    const string InsertSlotSql = """
        insert into attempt_slot (attempt_id, slot, question_version_id, points, option_order, state)
        values (@id, @slot, @questionVersionId, @points, @optionOrder, @state)
        """;

    const string InsertStepSql = """
        insert into attempt_step (attempt_id, seq, command_id, base_seq, kind, slot, payload, outcome, client_elapsed_ms, received_at, device, lang)
        values (@attemptId, @seq, @commandId, @baseSeq, @kind, @slot, @payload, @outcome, @clientElapsedMs, @receivedAt, @device, @lang)
        on conflict (attempt_id, command_id) do nothing
        """;

    /// <summary>While an attempt goes on nothing else of it changes; naming an indexed column would write its indexes anew.</summary>
    const string UpdateSeqSql = """
        update attempt
           set last_seq = @lastSeq
         where id = @id
        """;

    const string UpdateAttemptSql = """
        update attempt
           set state = @state, submitted_at = @submittedAt, score = @score, max_score = @maxScore, last_seq = @lastSeq
         where id = @id
        """;

    const string UpdateSlotSql = """
        update attempt_slot
           set response = @response, certainty = @certainty, tries = @tries, fraction = @fraction, factor = @factor, mark = @mark, comment = @comment, state = @state,
               answered_seq = @answeredSeq, answered_at = @answeredAt, judged_seq = @judgedSeq, flagged_at = @flaggedAt
         where attempt_id = @attemptId and slot = @slot
        """;

    const string WritePartSql = """
        insert into attempt_part (attempt_id, slot, part_key, fraction)
        values (@attemptId, @slot, @partKey, @fraction)
        on conflict (attempt_id, slot, part_key) do update set fraction = excluded.fraction
        """;
}
