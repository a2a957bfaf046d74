-- Tries, certainty and what persons judge. SQLite cannot change a CHECK: a table is copied, its children with it, so that no foreign key is broken on the way.

-- How often a question may be tried and what a try before the counted one costs; null where the behaviour has no tries.
alter table attempt add column tries integer check (tries >= 1);
alter table attempt add column penalty real check (penalty between 0 and 1);

create table attempt_step_new (
    id                 integer primary key,
    attempt_id         integer not null references attempt (id),
    seq                integer not null,
    command_id         text    not null,
    base_seq           integer not null,
    kind               text    not null check (kind in ('start', 'answer', 'flag', 'submit', 'expire', 'judge')),
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
insert into attempt_step_new (id, attempt_id, seq, command_id, base_seq, kind, slot, payload, outcome, client_elapsed_ms, received_at, device, lang)
    select id, attempt_id, seq, command_id, base_seq, kind, slot, payload, outcome, client_elapsed_ms, received_at, device, lang
      from attempt_step;
drop table attempt_step;
alter table attempt_step_new rename to attempt_step;
-- The newest judgements.
create index attempt_step_judgements on attempt_step (received_at) where kind = 'judge';

-- fraction is what is known of the answer; factor is what one point brings, as tries and certainty make it; mark is factor times points.
create table attempt_slot_new (
    attempt_id           integer not null references attempt (id),
    slot                 integer not null check (slot >= 1),
    question_version_id  integer not null references question_version (id),
    points               real    not null check (points > 0),
    option_order         text    not null,
    response             text,
    certainty            integer check (certainty between 1 and 3),
    tries                integer not null default 0 check (tries >= 0),
    fraction             real    check (fraction between -1 and 1),
    factor               real    check (factor between -6 and 3),
    mark                 real,
    comment              text,
    state                text    not null check (state in ('unanswered', 'answered', 'waiting', 'graded')),
    answered_seq         integer,
    answered_at          integer,
    judged_seq           integer,
    flagged_at           integer,
    primary key (attempt_id, slot)
);
insert into attempt_slot_new (attempt_id, slot, question_version_id, points, option_order, response, fraction, factor, mark, state, answered_seq, answered_at, flagged_at)
    select attempt_id, slot, question_version_id, points, option_order, response, fraction, fraction, mark, state, answered_seq, answered_at, flagged_at
      from attempt_slot;

create table attempt_part_new (
    attempt_id  integer not null,
    slot        integer not null,
    part_key    text    not null,
    fraction    real    not null check (fraction between -1 and 1),
    primary key (attempt_id, slot, part_key),
    foreign key (attempt_id, slot) references attempt_slot_new (attempt_id, slot)
);
insert into attempt_part_new (attempt_id, slot, part_key, fraction)
    select attempt_id, slot, part_key, fraction
      from attempt_part;

drop table attempt_part;
drop table attempt_slot;
-- The reference of the children follows the name.
alter table attempt_slot_new rename to attempt_slot;
alter table attempt_part_new rename to attempt_part;
create index attempt_slot_by_question on attempt_slot (question_version_id);
-- What waits for a person is little among much.
create index attempt_slot_waiting on attempt_slot (attempt_id) where state = 'waiting';
