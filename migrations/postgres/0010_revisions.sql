-- A revised file of an article that was imported before. revises_id: the import whose place it takes once its instructor says so; null when that was said, and for the others.
alter table review_import add column revises_id bigint references review_import (id);
create index review_import_by_revised on review_import (revises_id);

-- By what the sections of an import are known in its review, whatever numbers they get. plan_key: the section among those that were found or split off; section_key: the end of its uid.
create table import_section (
    import_id    bigint not null references review_import (id) on delete cascade,
    plan_key     text    not null,
    section_key  text    not null,
    primary key (import_id, plan_key),
    unique (import_id, section_key)
);
