-- The second language of an import, as a person wrote it, part by part. lang: what it is written in.
-- source: the original as it stood then; where it is another now, the translation is out of date and is not published before somebody has looked at it.

-- What the course says of itself.
create table import_course_text (
    import_id   bigint not null references review_import (id) on delete cascade,
    lang        text    not null,
    title       text    not null,
    summary     text    not null,
    changed_at  bigint not null,
    primary key (import_id, lang)
);

-- section: its id in the plan of the sections, which stays with it whatever is done to others. body: Markdown with citation marks, as typed.
create table import_section_text (
    import_id   bigint not null references review_import (id) on delete cascade,
    section     text    not null,
    lang        text    not null,
    title       text    not null,
    body        text    not null,
    source      text    not null,
    changed_at  bigint not null,
    primary key (import_id, section, lang)
);

-- What students read of a confirmed claim.
create table import_claim_text (
    candidate_id  bigint not null references claim_candidate (id) on delete cascade,
    lang          text    not null,
    statement     text    not null,
    source        text    not null,
    changed_at    bigint not null,
    primary key (candidate_id, lang)
);
