-- A row in every table of version 1, in words that both databases understand. @bytes are any bytes.
insert into learner (id, uid, created_at) values (11, 'learner-1', 1);
insert into app_user (id, learner_id, user_name, normalized_user_name, email, normalized_email, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
    values (12, 11, 'zhang', 'ZHANG', 'z@example.org', 'Z@EXAMPLE.ORG', 's', 'c', '张三', 'zh-Hans', 'Asia/Shanghai', 1);
insert into user_role (user_id, role_id) values (12, 1);
insert into user_login (provider, subject, user_id, created_at) values ('oidc', 'subject-1', 12, 1);
insert into user_token (user_id, provider, name, value) values (12, 'app', 'key', 'v');
insert into user_passkey (credential_id, user_id, payload, created_at) values (@bytes, 12, '{}', 1);
insert into data_protection_key (id, friendly_name, xml, created_at) values (13, 'key-1', '<key/>', 1);

insert into review (id, uid, slug, kind, source_lang, created_at) values (21, 'review-1', 'nupr1', 'shipped', 'zh-Hans', 1);
insert into review_text (review_id, lang, topic, attribution) values (21, 'en', 'NUPR1', 'a');
insert into section (id, uid, review_id, number, level, position, created_at) values (22, 'section-1', 21, '3', 2, 1, 1);
insert into section_revision (id, section_id, lang, revision, title, body, hash, created_at) values (23, 22, 'en', 1, 't', 'b', 'h', 1);
insert into section_current (section_id, lang, revision_id) values (22, 'en', 23);
insert into course (id, uid, slug, position, created_at) values (24, 'course-1', 'nupr1', 1, 1);
insert into course_text (course_id, lang, title, summary) values (24, 'en', 't', 's');
insert into course_review (course_id, review_id, position) values (24, 21, 1);

insert into entity (id, key, kind, symbol, created_at) values (31, 'nupr1', 'gene', 'NUPR1', 1);
insert into entity_name (entity_id, lang, position, name) values (31, 'en', 0, 'nuclear protein 1');
insert into relation (key, direction, facets, position) values ('promotes', 'up', '["function"]', 1);
insert into relation_text (relation_key, lang, label, clause) values ('promotes', 'en', 'promotes', 'promotes');
insert into glossary_term (id, uid, course_id, key, entity_id, source, created_at) values (32, 'term-1', 24, 'nupr1', 31, 'review', 1);
insert into glossary_text (term_id, lang, term, forms, body) values (32, 'en', 'NUPR1', '[]', 'b');
insert into claim (id, uid, review_id, key, created_at) values (33, 'claim-1', 21, 'c1', 1), (34, 'claim-2', 21, 'c2', 1);
insert into claim_version (id, claim_id, version, section_id, subject_id, relation_key, facet, category, evidence_kind, certainty, hash, created_at)
    values (35, 33, 1, 22, 31, 'promotes', 'function', 'mechanism', 'in-vitro', 'reported', 'h', 1);
update claim set current_version_id = 35 where id = 33;
insert into claim_statement (claim_version_id, lang, statement) values (35, 'en', 's');
insert into claim_evidence (claim_version_id, section_revision_id, paragraph, quote_hash, refs) values (35, 23, 1, 'h', '[13]');
insert into claim_conflict (id, claim_a_id, claim_b_id, created_at) values (36, 33, 34, 1);

insert into lesson (id, uid, course_id, section_id, position, created_at) values (41, 'lesson-1', 24, 22, 1, 1);
insert into lesson_version (id, lesson_id, lang, generator_version, section_revision_id, payload, hash, created_at) values (42, 41, 'en', 1, 23, '{}', 'h', 1);
insert into lesson_current (lesson_id, lang, version_id) values (41, 'en', 42);
insert into objective (id, uid, section_id, claim_id, level, created_at) values (43, 'objective-1', 22, 33, 'apply', 1);
insert into lesson_progress (learner_id, lesson_id, state, position, updated_at) values (11, 41, 'understood', 5, 1);

insert into bank (id, uid, course_id, kind, created_at) values (51, 'bank-1', 24, 'shipped', 1);
insert into bank_text (bank_id, lang, title) values (51, 'en', 't');
insert into stimulus (id, uid, bank_id, created_at) values (52, 'stimulus-1', 51, 1);
insert into stimulus_version (id, stimulus_id, version, payload, hash, created_at) values (53, 52, 1, '{}', 'h', 1);
update stimulus set current_version_id = 53 where id = 52;
insert into question (id, uid, bank_id, state, use, created_at) values (54, 'question-1', 51, 'published', 'both', 1);
insert into question_version (id, question_id, version, type, schema_version, payload, category, section_id, difficulty, level, stimulus_version_id, hash, created_at)
    values (55, 54, 1, 'single-best-answer', 1, '{}', 'mechanism', 22, 'easy', 'apply', 53, 'h', 1);
update question set current_version_id = 55 where id = 54;
insert into question_part (question_version_id, part_key, position, weight) values (55, 'a', 0, 1);
insert into question_part_claim (question_version_id, part_key, claim_version_id) values (55, 'a', 35);
insert into question_tag (question_id, tag) values (54, 'tag');
insert into question_objective (question_id, objective_id) values (54, 43);

insert into quiz (id, uid, course_id, position, created_at) values (61, 'quiz-1', 24, 1, 1);
insert into quiz_version (id, quiz_id, version, settings, hash, created_at) values (62, 61, 1, '{}', 'h', 1);
update quiz set current_version_id = 62 where id = 61;
insert into quiz_slot (quiz_version_id, position, question_version_id, points) values (62, 1, 55, 1);

insert into attempt (id, uid, learner_id, kind, course_id, quiz_version_id, behaviour, state, seed, started_at, max_score, last_seq)
    values (71, 'attempt-1', 11, 'quiz', 24, 62, 'deferred', 'in-progress', 7, 1, 1, 1);
insert into attempt_step (id, attempt_id, seq, command_id, base_seq, kind, slot, payload, outcome, received_at, lang)
    values (72, 71, 1, 'command-1', 0, 'answer', 1, '{"choice":"b"}', '{}', 1, 'en');
insert into attempt_slot (attempt_id, slot, question_version_id, points, option_order, response, fraction, state, answered_seq, answered_at)
    values (71, 1, 55, 1, '[]', '{"choice":"b"}', 0.5, 'answered', 1, 1);
insert into attempt_part (attempt_id, slot, part_key, fraction) values (71, 1, 'a', 0.5);

insert into job (id, uid, kind, payload, state, run_after, created_at) values (81, 'job-1', 'k', '{}', 'queued', 1, 1);
insert into audit_event (id, actor_learner_id, action, subject_kind, subject_uid, at) values (82, 11, 'a', 'quiz', 'quiz-1', 1);
insert into setting (key, value, updated_at) values ('k', 'v', 1);
insert into content_load (path, hash, loaded_at) values ('content/nupr1', 'h', 1);
