insert into entity (id, key, kind, symbol, created_at) values (91, 'nupr1-complex', 'gene', 'NUPR1 complex', 1);
insert into entity_part (entity_id, part_id, position) values (91, 31, 0);
