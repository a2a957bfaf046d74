-- What is at issue in a conflict, as a heading.
create table claim_conflict_title (
    conflict_id  integer not null references claim_conflict (id),
    lang         text    not null,
    title        text    not null,
    primary key (conflict_id, lang)
);
