insert into bank (id, uid, course_id, owner_id, kind, created_at) values (151, 'bank-own', 24, 12, 'own', 1);
insert into bank_share (bank_id, user_id, access, created_at) values (151, 12, 'edit', 1);
insert into question_digest (question_version_id, generation, langs, search_text, lint_errors, lint_warnings) values (55, 1, ',en,', 'words', 0, 1);
insert into lint_waiver (question_id, rule, reason, learner_id, created_at) values (54, 'absolute-word', 'the review says so', 11, 1);
insert into question_review (id, uid, question_version_id, asked_by, reviewer_id, asked_at) values (152, 'review-of-question', 55, 11, 11, 1);
insert into question_comment (id, uid, question_version_id, path, learner_id, body, created_at) values (153, 'comment-1', 55, 'options[1].text', 11, 'b', 1);
insert into problem_report (id, uid, question_version_id, learner_id, attempt_id, slot, kind, body, response, lang, created_at)
    values (154, 'report-1', 55, 11, 71, 1, 'key', 'b', '{"choice":"b"}', 'en', 1);
insert into image (hash, media_type, bytes, learner_id, created_at) values ('00', 'image/png', @bytes, 11, 1);
