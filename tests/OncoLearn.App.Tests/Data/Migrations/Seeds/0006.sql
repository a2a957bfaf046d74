insert into attempt (id, uid, learner_id, kind, quiz_version_id, behaviour, state, seed, started_at, deadline_at, max_score, last_seq)
    values (84, 'attempt-4', 11, 'quiz', 82, 'deferred', 'in-progress', 7, 1, 9, 1, 1);
insert into quiz_ended_code (code, quiz_id, ended_at) values ('abcd2345', 81, 1);
