insert into claim_conflict_title (conflict_id, lang, title) values (36, 'en', 'Does NUPR1 help or hinder?');
