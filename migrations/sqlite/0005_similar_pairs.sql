-- Two questions that look alike and are not the same: somebody looked and said so.
create table distinct_pair (
    question_a_id  integer not null references question (id),
    question_b_id  integer not null references question (id),
    learner_id     integer references learner (id),
    created_at     integer not null,
    primary key (question_a_id, question_b_id),
    check (question_a_id < question_b_id)
);
create index distinct_pair_by_b on distinct_pair (question_b_id);
create index distinct_pair_by_learner on distinct_pair (learner_id);
