-- Courses that instructors make of reviews. audience: who may read a course beside its owner; code: whoever has it becomes one of its readers.
-- Those of the content files have no owner and are for everyone.
alter table course add column audience text not null default 'everyone' check (audience in ('owner', 'link', 'everyone'));
alter table course add column code text;
create unique index course_by_code on course (code);

create table course_reader (
    course_id   integer not null references course (id),
    learner_id  integer not null references learner (id),
    created_at  integer not null,
    primary key (course_id, learner_id)
);
create index course_reader_by_learner on course_reader (learner_id);

-- owner_id: of what an instructor adds to the vocabulary; null for that of the content files.
alter table entity add column owner_id integer references app_user (id);
create index entity_by_owner on entity (owner_id);

-- step: what a running job does now, as a stable word.
alter table job add column step text;

-- An article on its way to a course. bytes: as it came, until it is read; parsed: what was found in it, as JSON.
-- review_id: what became of it; null before its lessons are published.
create table review_import (
    id           integer primary key,
    uid          text    not null unique,
    owner_id     integer not null references app_user (id),
    review_id    integer references review (id),
    job_id       integer references job (id),
    state        text    not null check (state in ('reading', 'unreadable', 'read', 'cancelled')),
    file_name    text,
    bytes        blob,
    source_kind  text,
    problem      text,
    parsed       text,
    title        text    not null,
    summary      text    not null,
    lang         text    not null,
    licence      text,
    attribution  text    not null,
    created_at   integer not null,
    changed_at   integer not null,
    archived_at  integer
);
create index review_import_by_owner on review_import (owner_id, created_at);
create index review_import_by_review on review_import (review_id);
create index review_import_by_job on review_import (job_id);
-- One at a time for each instructor.
create unique index review_import_running on review_import (owner_id) where state = 'reading';

-- What was changed in the sections that were found, in order; undoing takes the last one away.
create table review_edit (
    import_id   integer not null references review_import (id) on delete cascade,
    seq         integer not null check (seq >= 1),
    payload     text    not null,
    created_at  integer not null,
    primary key (import_id, seq)
);

-- A claim that rules found. mark: what it is known by when the article is read again; found: as the rules made it; edited: as a person put it right.
-- claim_key: under which the confirmed one stands among the claims of the review.
create table claim_candidate (
    id          integer primary key,
    import_id   integer not null references review_import (id) on delete cascade,
    mark        text    not null,
    position    integer not null,
    confidence  real    not null,
    state       text    not null check (state in ('open', 'confirmed', 'rejected')),
    found       text    not null,
    edited      text,
    claim_key   text,
    reason      text,
    decided_at  integer,
    unique (import_id, mark),
    check ((state = 'open') = (decided_at is null))
);
create index claim_candidate_by_state on claim_candidate (import_id, state, confidence);

-- What became of a question that was drafted from claims; a draft itself is drawn again from its claims, never kept.
create table draft_decision (
    review_id    integer not null references review (id),
    draft_key    text    not null,
    state        text    not null check (state in ('accepted', 'rejected')),
    reason       text,
    question_id  integer references question (id),
    decided_at   integer not null,
    primary key (review_id, draft_key)
);
create index draft_decision_by_question on draft_decision (question_id);
