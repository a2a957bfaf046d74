-- Instants are Unix milliseconds (UTC). Vocabularies are closed by CHECK; texts stand in rows by BCP-47 tag.
-- archived_at is null unless archived; content that is missing from its files is archived ("retired"), never deleted.

-- People ------------------------------------------------------------------------------------------------------------

-- The pseudonym that everything but app_user refers to: deleting a person leaves it nameless.
create table learner (
    id          integer primary key,
    uid         text    not null unique,
    created_at  integer not null
);

create table app_user (
    id                     integer primary key,
    learner_id             integer not null unique references learner (id),
    user_name              text    not null,
    normalized_user_name   text    not null unique,
    email                  text,
    normalized_email       text    unique,
    email_confirmed_at     integer,
    password_hash          text,
    security_stamp         text    not null,
    concurrency_stamp      text    not null,
    two_factor_enabled_at  integer,
    lockout_end_at         integer,
    access_failed_count    integer not null default 0,
    display_name           text    not null,
    locale                 text    not null,
    content_lang           text,
    time_zone              text    not null,
    day_starts_at          integer not null default 240 check (day_starts_at between 0 and 1439),
    created_at             integer not null,
    archived_at            integer
);

create table role (
    id               integer primary key,
    name             text not null,
    normalized_name  text not null unique
);

insert into role (id, name, normalized_name) values
    (1, 'Student', 'STUDENT'),
    (2, 'Instructor', 'INSTRUCTOR'),
    (3, 'Administrator', 'ADMINISTRATOR');

create table user_role (
    user_id  integer not null references app_user (id) on delete cascade,
    role_id  integer not null references role (id),
    primary key (user_id, role_id)
);
create index user_role_by_role on user_role (role_id);

create table user_login (
    provider      text    not null,
    subject       text    not null,
    user_id       integer not null references app_user (id) on delete cascade,
    display_name  text,
    created_at    integer not null,
    primary key (provider, subject)
);
create index user_login_by_user on user_login (user_id);

create table user_token (
    user_id   integer not null references app_user (id) on delete cascade,
    provider  text    not null,
    name      text    not null,
    value     text    not null,
    primary key (user_id, provider, name)
);

create table user_passkey (
    credential_id  blob    not null primary key,
    user_id        integer not null references app_user (id) on delete cascade,
    name           text,
    payload        text    not null,
    created_at     integer not null,
    last_used_at   integer
);
create index user_passkey_by_user on user_passkey (user_id);

create table data_protection_key (
    id             integer primary key,
    friendly_name  text    not null unique,
    xml            text    not null,
    created_at     integer not null
);

-- Sources -----------------------------------------------------------------------------------------------------------

create table review (
    id           integer primary key,
    uid          text    not null unique,
    slug         text    not null unique,
    kind         text    not null check (kind in ('shipped', 'imported')),
    owner_id     integer references app_user (id),
    source_lang  text    not null,
    licence      text,
    created_at   integer not null,
    archived_at  integer
);
create index review_by_owner on review (owner_id);

create table review_text (
    review_id    integer not null references review (id),
    lang         text    not null,
    topic        text    not null,
    attribution  text    not null,
    primary key (review_id, lang)
);

create table section (
    id           integer primary key,
    uid          text    not null unique,
    review_id    integer not null references review (id),
    number       text    not null,
    level        integer not null check (level between 1 and 6),
    position     integer not null,
    created_at   integer not null,
    archived_at  integer,
    unique (review_id, number)
);

create table section_revision (
    id          integer primary key,
    section_id  integer not null references section (id),
    lang        text    not null,
    revision    integer not null,
    title       text    not null,
    body        text    not null,
    hash        text    not null,
    created_at  integer not null,
    unique (section_id, lang, revision)
);

-- Which revision a reader sees.
create table section_current (
    section_id   integer not null references section (id),
    lang         text    not null,
    revision_id  integer not null references section_revision (id),
    primary key (section_id, lang)
);
create index section_current_by_revision on section_current (revision_id);

create table course (
    id           integer primary key,
    uid          text    not null unique,
    slug         text    not null unique,
    position     integer not null,
    owner_id     integer references app_user (id),
    created_at   integer not null,
    archived_at  integer
);
create index course_by_owner on course (owner_id);

create table course_text (
    course_id  integer not null references course (id),
    lang       text    not null,
    title      text    not null,
    summary    text    not null,
    primary key (course_id, lang)
);

create table course_review (
    course_id  integer not null references course (id),
    review_id  integer not null references review (id),
    position   integer not null,
    primary key (course_id, review_id)
);
create index course_review_by_review on course_review (review_id);

-- Claims ------------------------------------------------------------------------------------------------------------

create table entity (
    id           integer primary key,
    key          text    not null unique,
    kind         text    not null check (kind in ('gene', 'drug', 'cancer', 'cell-line', 'process', 'pathway', 'technique', 'sample')),
    symbol       text    not null,
    created_at   integer not null,
    archived_at  integer
);

-- Position 0 is the name that is shown; the others are synonyms.
create table entity_name (
    entity_id  integer not null references entity (id),
    lang       text    not null,
    position   integer not null,
    name       text    not null,
    primary key (entity_id, lang, position)
);

-- The closed vocabulary of claims. facets is a JSON array.
create table relation (
    key          text    not null primary key,
    direction    text    not null check (direction in ('up', 'down', 'none', 'unsigned')),
    facets       text    not null,
    position     integer not null,
    archived_at  integer
);

create table relation_text (
    relation_key  text not null references relation (key),
    lang          text not null,
    label         text not null,
    clause        text not null,
    primary key (relation_key, lang)
);

-- forms is a JSON array of other forms to find in the text.
create table glossary_term (
    id           integer primary key,
    uid          text    not null unique,
    course_id    integer not null references course (id),
    key          text    not null,
    entity_id    integer references entity (id),
    source       text    not null check (source in ('review', 'textbook')),
    created_at   integer not null,
    archived_at  integer,
    unique (course_id, key)
);
create index glossary_term_by_entity on glossary_term (entity_id);

create table glossary_text (
    term_id    integer not null references glossary_term (id),
    lang       text    not null,
    term       text    not null,
    spelt_out  text,
    forms      text    not null,
    body       text    not null,
    primary key (term_id, lang)
);

create table claim (
    id                  integer primary key,
    uid                 text    not null unique,
    review_id           integer not null references review (id),
    key                 text    not null,
    current_version_id  integer references claim_version (id),
    created_at          integer not null,
    archived_at         integer,
    unique (review_id, key)
);
create index claim_by_current_version on claim (current_version_id);

create table claim_version (
    id             integer primary key,
    claim_id       integer not null references claim (id),
    version        integer not null,
    section_id     integer not null references section (id),
    subject_id     integer not null references entity (id),
    relation_key   text    not null references relation (key),
    object_id      integer references entity (id),
    cancer_id      integer references entity (id),
    facet          text    not null check (facet in ('expression', 'stage', 'outcome', 'function')),
    category       text    not null check (category in ('mechanism', 'marker', 'therapy', 'background')),
    evidence_kind  text    not null
        check (evidence_kind in ('in-vitro', 'in-vivo', 'preclinical', 'clinical-samples', 'cohort', 'trial', 'mixed', 'review')),
    certainty      text    not null check (certainty in ('reported', 'suggested', 'disputed', 'unknown')),
    hash           text    not null,
    created_at     integer not null,
    unique (claim_id, version)
);
create index claim_version_by_section on claim_version (section_id);
create index claim_version_by_subject on claim_version (subject_id);
create index claim_version_by_object on claim_version (object_id);
create index claim_version_by_cancer on claim_version (cancer_id);
create index claim_version_by_relation on claim_version (relation_key);

create table claim_statement (
    claim_version_id  integer not null references claim_version (id),
    lang              text    not null,
    statement         text    not null,
    note              text,
    primary key (claim_version_id, lang)
);

-- Where a claim stands: one row for each section revision that says it. refs is a JSON array of the review's own reference numbers.
create table claim_evidence (
    claim_version_id     integer not null references claim_version (id),
    section_revision_id  integer not null references section_revision (id),
    paragraph            integer not null check (paragraph >= 1),
    quote_hash           text    not null,
    refs                 text    not null,
    primary key (claim_version_id, section_revision_id)
);
create index claim_evidence_by_revision on claim_evidence (section_revision_id);

create table claim_conflict (
    id              integer primary key,
    claim_a_id      integer not null references claim (id),
    claim_b_id      integer not null references claim (id),
    explanation_id  integer references claim (id),
    created_at      integer not null,
    archived_at     integer,
    unique (claim_a_id, claim_b_id),
    check (claim_a_id <> claim_b_id)
);
create index claim_conflict_by_b on claim_conflict (claim_b_id);
create index claim_conflict_by_explanation on claim_conflict (explanation_id);

-- Lessons -----------------------------------------------------------------------------------------------------------

create table lesson (
    id           integer primary key,
    uid          text    not null unique,
    course_id    integer not null references course (id),
    section_id   integer not null references section (id),
    position     integer not null,
    created_at   integer not null,
    archived_at  integer,
    unique (course_id, section_id)
);
create index lesson_by_section on lesson (section_id);

create table lesson_version (
    id                   integer primary key,
    lesson_id            integer not null references lesson (id),
    lang                 text    not null,
    generator_version    integer not null,
    section_revision_id  integer not null references section_revision (id),
    payload              text    not null,
    hash                 text    not null,
    created_at           integer not null,
    unique (lesson_id, lang, hash)
);
create index lesson_version_by_revision on lesson_version (section_revision_id);

create table lesson_current (
    lesson_id   integer not null references lesson (id),
    lang        text    not null,
    version_id  integer not null references lesson_version (id),
    primary key (lesson_id, lang)
);
create index lesson_current_by_version on lesson_current (version_id);

create table objective (
    id           integer primary key,
    uid          text    not null unique,
    section_id   integer not null references section (id),
    claim_id     integer not null references claim (id),
    level        text    not null check (level in ('remember', 'understand', 'apply', 'analyse')),
    created_at   integer not null,
    archived_at  integer,
    unique (section_id, claim_id, level)
);
create index objective_by_claim on objective (claim_id);

create table lesson_progress (
    learner_id  integer not null references learner (id),
    lesson_id   integer not null references lesson (id),
    state       text    not null check (state in ('opened', 'understood')),
    position    integer not null default 0,
    updated_at  integer not null,
    primary key (learner_id, lesson_id)
);
create index lesson_progress_by_lesson on lesson_progress (lesson_id);

-- Questions ---------------------------------------------------------------------------------------------------------

create table bank (
    id           integer primary key,
    uid          text    not null unique,
    course_id    integer references course (id),
    owner_id     integer references app_user (id),
    kind         text    not null check (kind in ('shipped', 'own')),
    created_at   integer not null,
    archived_at  integer
);
create index bank_by_course on bank (course_id);
create index bank_by_owner on bank (owner_id);

create table bank_text (
    bank_id  integer not null references bank (id),
    lang     text    not null,
    title    text    not null,
    primary key (bank_id, lang)
);

create table stimulus (
    id                  integer primary key,
    uid                 text    not null unique,
    bank_id             integer not null references bank (id),
    current_version_id  integer references stimulus_version (id),
    created_at          integer not null,
    archived_at         integer
);
create index stimulus_by_bank on stimulus (bank_id);
create index stimulus_by_current_version on stimulus (current_version_id);

create table stimulus_version (
    id           integer primary key,
    stimulus_id  integer not null references stimulus (id),
    version      integer not null,
    payload      text    not null,
    hash         text    not null,
    created_at   integer not null,
    unique (stimulus_id, version)
);

create table question (
    id                  integer primary key,
    uid                 text    not null unique,
    bank_id             integer not null references bank (id),
    state               text    not null check (state in ('draft', 'review', 'published', 'retired')),
    use                 text    not null check (use in ('practice', 'exam', 'both')),
    current_version_id  integer references question_version (id),
    created_at          integer not null,
    archived_at         integer
);
create index question_by_bank on question (bank_id, state, use);
create index question_by_current_version on question (current_version_id);

create table question_version (
    id                   integer primary key,
    question_id          integer not null references question (id),
    version              integer not null,
    type                 text    not null,
    schema_version       integer not null,
    payload              text    not null,
    category             text    not null check (category in ('mechanism', 'marker', 'therapy', 'background')),
    section_id           integer references section (id),
    difficulty           text    not null check (difficulty in ('easy', 'medium', 'hard')),
    level                text    not null check (level in ('remember', 'understand', 'apply', 'analyse')),
    stimulus_version_id  integer references stimulus_version (id),
    hash                 text    not null,
    author_id            integer references app_user (id),
    created_at           integer not null,
    unique (question_id, version)
);
create index question_version_by_section on question_version (section_id);
create index question_version_by_stimulus on question_version (stimulus_version_id);
create index question_version_by_author on question_version (author_id);

create table question_part (
    question_version_id  integer not null references question_version (id),
    part_key             text    not null,
    position             integer not null,
    weight               real    not null check (weight > 0),
    primary key (question_version_id, part_key)
);

create table question_part_claim (
    question_version_id  integer not null,
    part_key             text    not null,
    claim_version_id     integer not null references claim_version (id),
    primary key (question_version_id, part_key, claim_version_id),
    foreign key (question_version_id, part_key) references question_part (question_version_id, part_key)
);
create index question_part_claim_by_claim on question_part_claim (claim_version_id);

create table question_tag (
    question_id  integer not null references question (id),
    tag          text    not null,
    primary key (question_id, tag)
);
create index question_tag_by_tag on question_tag (tag);

create table question_objective (
    question_id   integer not null references question (id),
    objective_id  integer not null references objective (id),
    primary key (question_id, objective_id)
);
create index question_objective_by_objective on question_objective (objective_id);

-- Quizzes -----------------------------------------------------------------------------------------------------------

create table quiz (
    id                  integer primary key,
    uid                 text    not null unique,
    course_id           integer references course (id),
    owner_id            integer references app_user (id),
    current_version_id  integer references quiz_version (id),
    position            integer not null,
    created_at          integer not null,
    archived_at         integer
);
create index quiz_by_course on quiz (course_id);
create index quiz_by_owner on quiz (owner_id);
create index quiz_by_current_version on quiz (current_version_id);

create table quiz_version (
    id          integer primary key,
    quiz_id     integer not null references quiz (id),
    version     integer not null,
    settings    text    not null,
    hash        text    not null,
    created_at  integer not null,
    unique (quiz_id, version)
);

-- A slot holds one question version or draws by a filter (JSON).
create table quiz_slot (
    quiz_version_id      integer not null references quiz_version (id),
    position             integer not null check (position >= 1),
    question_version_id  integer references question_version (id),
    draw_filter          text,
    points               real    not null check (points > 0),
    primary key (quiz_version_id, position),
    check ((question_version_id is null) <> (draw_filter is null))
);
create index quiz_slot_by_question on quiz_slot (question_version_id);

-- Attempts ----------------------------------------------------------------------------------------------------------

create table attempt (
    id               integer primary key,
    uid              text    not null unique,
    learner_id       integer not null references learner (id),
    kind             text    not null check (kind in ('quiz', 'practice')),
    course_id        integer references course (id),
    quiz_version_id  integer references quiz_version (id),
    category         text    check (category in ('mechanism', 'marker', 'therapy', 'background')),
    section_id       integer references section (id),
    behaviour        text    not null,
    state            text    not null check (state in ('in-progress', 'submitted', 'graded')),
    seed             integer not null,
    started_at       integer not null,
    deadline_at      integer,
    submitted_at     integer,
    score            real,
    max_score        real    not null,
    last_seq         integer not null,
    check ((kind = 'quiz') = (quiz_version_id is not null))
);
create index attempt_by_learner on attempt (learner_id, state, started_at);
create index attempt_by_course on attempt (course_id);
create index attempt_by_quiz_version on attempt (quiz_version_id);
create index attempt_by_section on attempt (section_id);
create index attempt_by_deadline on attempt (state, deadline_at);

-- Append-only: the truth of an attempt. One command makes one step; outcome (JSON) is what a repeat of the command is told.
create table attempt_step (
    id                 integer primary key,
    attempt_id         integer not null references attempt (id),
    seq                integer not null,
    command_id         text    not null,
    base_seq           integer not null,
    kind               text    not null check (kind in ('start', 'answer', 'flag', 'submit', 'expire')),
    slot               integer,
    payload            text    not null,
    outcome            text    not null,
    client_elapsed_ms  integer,
    received_at        integer not null,
    device             text,
    lang               text    not null,
    unique (attempt_id, seq),
    unique (attempt_id, command_id)
);

-- Projections of the steps, written in the same commit and rebuildable from them.
create table attempt_slot (
    attempt_id           integer not null references attempt (id),
    slot                 integer not null check (slot >= 1),
    question_version_id  integer not null references question_version (id),
    points               real    not null check (points > 0),
    option_order         text    not null,
    response             text,
    fraction             real    check (fraction between -1 and 1),
    mark                 real,
    state                text    not null check (state in ('unanswered', 'answered', 'graded')),
    behaviour_state      text,
    answered_seq         integer,
    answered_at          integer,
    flagged_at           integer,
    primary key (attempt_id, slot)
);
create index attempt_slot_by_question on attempt_slot (question_version_id);

create table attempt_part (
    attempt_id  integer not null,
    slot        integer not null,
    part_key    text    not null,
    fraction    real    not null check (fraction between -1 and 1),
    primary key (attempt_id, slot, part_key),
    foreign key (attempt_id, slot) references attempt_slot (attempt_id, slot)
);

-- Running -----------------------------------------------------------------------------------------------------------

create table job (
    id           integer primary key,
    uid          text    not null unique,
    kind         text    not null,
    payload      text    not null,
    state        text    not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    progress     real    not null default 0 check (progress between 0 and 1),
    run_after    integer not null,
    lease_owner  text,
    lease_until  integer,
    tries        integer not null default 0,
    last_error   text,
    created_at   integer not null,
    finished_at  integer
);
create index job_by_due on job (state, run_after);

create table audit_event (
    id                integer primary key,
    actor_learner_id  integer references learner (id),
    action            text    not null,
    subject_kind      text    not null,
    subject_uid       text    not null,
    before            text,
    after             text,
    at                integer not null
);
create index audit_event_by_actor on audit_event (actor_learner_id);
create index audit_event_by_subject on audit_event (subject_kind, subject_uid);

create table setting (
    key         text    not null primary key,
    value       text    not null,
    updated_at  integer not null
);

-- What was loaded last, so that a second start loads nothing.
create table content_load (
    path       text    not null primary key,
    hash       text    not null,
    loaded_at  integer not null
);
