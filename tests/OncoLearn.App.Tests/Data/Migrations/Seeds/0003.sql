-- Version 3 adds no table: what its new columns and words hold.
insert into attempt (id, uid, learner_id, kind, course_id, quiz_version_id, behaviour, tries, penalty, state, seed, started_at, submitted_at, score, max_score, last_seq)
    values (73, 'attempt-2', 11, 'quiz', 24, 62, 'interactive', 3, 0.25, 'submitted', 7, 1, 2, 0.5, 2, 3);
insert into attempt_step (id, attempt_id, seq, command_id, base_seq, kind, slot, payload, outcome, received_at, lang)
    values (74, 73, 3, 'command-3', 2, 'judge', 1, '{"parts":{"a":0.5},"comment":"c","by":11}', '{}', 3, 'en');
insert into attempt_slot (attempt_id, slot, question_version_id, points, option_order, response, certainty, tries, fraction, factor, mark, comment, state, judged_seq)
    values (73, 1, 55, 1, '{}', '{"choice":"b"}', 2, 2, 0.5, 0.25, 0.25, 'c', 'graded', 3),
           (73, 2, 55, 1, '{}', '{"choice":"b"}', null, 0, null, null, null, null, 'waiting', null);
