insert into review (id, uid, slug, kind, owner_id, source_lang, created_at) values (101, 'review-9', 'own-review', 'imported', 12, 'en', 1);
insert into course (id, uid, slug, position, owner_id, audience, code, created_at) values (102, 'course-9', 'own-course', 9, 12, 'link', 'code-9', 1);
insert into course_reader (course_id, learner_id, created_at) values (102, 11, 1);
insert into entity (id, key, kind, symbol, owner_id, created_at) values (103, 'own-gene', 'gene', 'OWN1', 12, 1);
insert into job (id, uid, kind, payload, state, step, run_after, created_at) values (104, 'job-9', 'review-import', '{}', 'running', 'parsing', 1, 1);
insert into review_import (id, uid, owner_id, review_id, job_id, state, file_name, bytes, title, summary, lang, attribution, created_at, changed_at)
    values (105, 'import-9', 12, 101, 104, 'read', 'a.pdf', @bytes, 't', 's', 'en', 'a', 1, 1);
insert into review_edit (import_id, seq, payload, created_at) values (105, 1, '{}', 1);
insert into claim_candidate (id, import_id, mark, position, confidence, state, found, decided_at) values (106, 105, 'm', 1, 0.5, 'rejected', '{}', 1);
insert into draft_decision (review_id, draft_key, state, reason, decided_at) values (101, 'd', 'rejected', 'r', 1);
