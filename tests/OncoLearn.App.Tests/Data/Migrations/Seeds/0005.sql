insert into question (id, uid, bank_id, state, use, created_at, changed_at) values (156, 'question-alike', 151, 'draft', 'practice', 1, 1);
insert into distinct_pair (question_a_id, question_b_id, learner_id, created_at) values (54, 156, 11, 1);
