insert into review_import (id, uid, owner_id, revises_id, state, title, summary, lang, attribution, created_at, changed_at)
    values (107, 'import-10', 12, 105, 'read', 't', 's', 'en', 'a', 1, 1);
insert into import_section (import_id, plan_key, section_key) values (107, '0', '1');
