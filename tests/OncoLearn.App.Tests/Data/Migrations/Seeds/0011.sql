insert into import_course_text (import_id, lang, title, summary, changed_at) values (105, 'zh-Hans', '标题', '简介', 1);
insert into import_section_text (import_id, section, lang, title, body, source, changed_at) values (105, '4@3', 'zh-Hans', '小节', '正文 [1]。', 'Text [1].', 1);
insert into import_claim_text (candidate_id, lang, statement, source, changed_at) values (106, 'zh-Hans', '论断。', 'A claim.', 1);
