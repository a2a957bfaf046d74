-- Question sets: quizzes that instructors build. head_version_id: what its authors see and go on from, null for those of a course's files; current_version_id: what learners get.
-- code: whoever has it may sit the quiz. closes_at: nobody starts after it, and what is released after closing is released then.
alter table quiz add column head_version_id integer references quiz_version (id);
alter table quiz add column code text;
alter table quiz add column opens_at integer;
alter table quiz add column closes_at integer;
alter table quiz add column changed_at integer not null default 0;
create index quiz_by_head_version on quiz (head_version_id);
create unique index quiz_by_code on quiz (code);

-- key_release: when the key of its questions may be seen; a copy from the settings, so that every door to a key can ask it.
alter table quiz_version add column author_id integer references app_user (id);
alter table quiz_version add column key_release text not null default 'at-once' check (key_release in ('at-once', 'after-submission', 'after-closing', 'never'));
create index quiz_version_by_author on quiz_version (author_id);
create index quiz_version_holding_keys on quiz_version (id) where key_release in ('after-closing', 'never');

-- How many questions a slot draws by its filter.
alter table quiz_slot add column draw_count integer not null default 1 check (draw_count between 1 and 200);

-- preview: an author's own look at a quiz; it counts nowhere. bank_id: of practice by the link of a bank.
alter table attempt add column preview integer not null default 0 check (preview in (0, 1));
alter table attempt add column bank_id integer references bank (id);
create index attempt_by_bank on attempt (bank_id);

-- Of one learner at one quiz: whether its keys are held back is asked at every door to a key.
drop index attempt_by_quiz_version;
create index attempt_by_quiz_version on attempt (quiz_version_id, learner_id);
