-- Banks -------------------------------------------------------------------------------------------------------------

-- asks_review: a question is published only after somebody else has approved it. practice_code: whoever has the link practises its published questions.
alter table bank add column asks_review integer not null default 0 check (asks_review in (0, 1));
alter table bank add column practice_code text;
create unique index bank_by_practice_code on bank (practice_code);

-- Each right holds the ones before it.
create table bank_share (
    bank_id     integer not null references bank (id),
    user_id     integer not null references app_user (id) on delete cascade,
    access      text    not null check (access in ('view', 'use', 'review', 'edit')),
    created_at  integer not null,
    primary key (bank_id, user_id)
);
create index bank_share_by_user on bank_share (user_id);

-- Questions ---------------------------------------------------------------------------------------------------------

-- head_version_id: what its authors see and go on from. current_version_id: what learners are served; state is that of the head, so that a published
-- question can have a newer draft. origin_version_id: what it was copied from. changed_at: when anything of it changed last, to notice two editors.
alter table question add column head_version_id integer references question_version (id);
alter table question add column origin_version_id integer references question_version (id);
alter table question add column changed_at integer not null default 0;
update question set head_version_id = current_version_id, changed_at = created_at;
create index question_by_head_version on question (head_version_id);
create index question_by_origin on question (origin_version_id);

alter table question_version add column restored_from_id integer references question_version (id);
create index question_version_by_restored_from on question_version (restored_from_id);

alter table stimulus_version add column author_id integer references app_user (id);
create index stimulus_version_by_author on stimulus_version (author_id);

-- What a list filters by, computed from the payload; written again where the program's generation is newer.
create table question_digest (
    question_version_id  integer not null primary key references question_version (id),
    generation           integer not null,
    langs                text    not null,
    search_text          text    not null,
    lint_errors          integer not null,
    lint_warnings        integer not null
);

create table lint_waiver (
    question_id  integer not null references question (id),
    rule         text    not null,
    reason       text    not null,
    learner_id   integer references learner (id),
    created_at   integer not null,
    primary key (question_id, rule)
);
create index lint_waiver_by_learner on lint_waiver (learner_id);

-- One asked reading of one version; decision is null while it is open.
create table question_review (
    id                   integer primary key,
    uid                  text    not null unique,
    question_version_id  integer not null references question_version (id),
    asked_by             integer not null references learner (id),
    reviewer_id          integer not null references learner (id),
    asked_at             integer not null,
    decision             text    check (decision in ('approved', 'returned', 'withdrawn')),
    note                 text,
    decided_at           integer,
    check ((decision is null) = (decided_at is null))
);
create index question_review_by_version on question_review (question_version_id);
create index question_review_by_reviewer on question_review (reviewer_id, decision);
create index question_review_by_asker on question_review (asked_by);

-- path: the place of the payload that it concerns, empty for the whole question.
create table question_comment (
    id                   integer primary key,
    uid                  text    not null unique,
    question_version_id  integer not null references question_version (id),
    path                 text    not null,
    learner_id           integer not null references learner (id),
    body                 text    not null,
    created_at           integer not null,
    resolved_at          integer,
    resolved_by          integer references learner (id)
);
create index question_comment_by_version on question_comment (question_version_id);
create index question_comment_by_learner on question_comment (learner_id);
create index question_comment_by_resolver on question_comment (resolved_by);

-- What a learner says is wrong, with what was shown and answered; read_at: when the learner saw the answer.
create table problem_report (
    id                   integer primary key,
    uid                  text    not null unique,
    question_version_id  integer not null references question_version (id),
    learner_id           integer not null references learner (id),
    attempt_id           integer references attempt (id),
    slot                 integer,
    kind                 text    not null check (kind in ('key', 'unclear', 'typing', 'outdated', 'other')),
    body                 text    not null,
    response             text,
    lang                 text    not null,
    created_at           integer not null,
    answer               text,
    answered_by          integer references learner (id),
    answered_at          integer,
    read_at              integer,
    check ((answer is null) = (answered_at is null))
);
create index problem_report_by_version on problem_report (question_version_id, answered_at);
create index problem_report_by_learner on problem_report (learner_id, answered_at);
create index problem_report_by_attempt on problem_report (attempt_id);
create index problem_report_by_answerer on problem_report (answered_by);

-- An image, named by its content: the SHA-256 of its bytes in lower-case hexadecimal digits.
create table image (
    hash        text    not null primary key,
    media_type  text    not null check (media_type in ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
    bytes       blob    not null,
    learner_id  integer references learner (id),
    created_at  integer not null
);
create index image_by_learner on image (learner_id);
