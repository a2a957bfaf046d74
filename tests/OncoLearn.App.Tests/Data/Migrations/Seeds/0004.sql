-- Version 4 adds no table: what its new columns and words hold.
insert into quiz (id, uid, owner_id, code, position, created_at, changed_at, opens_at, closes_at) values (81, 'quiz-2', 12, 'abcd2345', 0, 1, 2, 3, 4);
insert into quiz_version (id, quiz_id, version, settings, hash, created_at, author_id, key_release) values (82, 81, 1, '{}', 'h', 1, 12, 'after-closing');
update quiz set current_version_id = 82, head_version_id = 82 where id = 81;
insert into quiz_slot (quiz_version_id, position, draw_filter, draw_count, points) values (82, 1, '{}', 4, 1);
insert into attempt (id, uid, learner_id, kind, quiz_version_id, preview, behaviour, state, seed, started_at, max_score, last_seq)
    values (83, 'attempt-3', 11, 'quiz', 82, 1, 'deferred', 'in-progress', 7, 1, 1, 1);
