-- Who writes a quiz still, and until when: what waits for its closing waits for the last of them.
create index attempt_writing on attempt (quiz_version_id, deadline_at) where state = 'in-progress' and preview = 0;

-- The codes that quizzes had until they were closed: whoever comes with one is told so.
create table quiz_ended_code (
    code      text   not null primary key,
    quiz_id   bigint not null references quiz (id),
    ended_at  bigint not null
);
create index quiz_ended_code_by_quiz on quiz_ended_code (quiz_id);
