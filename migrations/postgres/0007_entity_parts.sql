-- What an entity is made of, as entities of their own: what is said of an axis, a complex or a combination is said of its parts too.
create table entity_part (
    entity_id  bigint not null references entity (id),
    part_id    bigint not null references entity (id),
    position   bigint not null,
    primary key (entity_id, part_id),
    check (entity_id <> part_id)
);
create index entity_part_by_part on entity_part (part_id);

-- A general word (DNA, malignancy, tumour progression) that claims need and that is not worth a comparison.
alter table entity add column is_general bigint not null default 0 check (is_general in (0, 1));
