-- Tries, certainty and what persons judge.

-- How often a question may be tried and what a try before the counted one costs; null where the behaviour has no tries.
alter table attempt add column tries bigint check (tries >= 1);
alter table attempt add column penalty double precision check (penalty between 0 and 1);

alter table attempt_step drop constraint attempt_step_kind_check;
alter table attempt_step add constraint attempt_step_kind_check check (kind in ('start', 'answer', 'flag', 'submit', 'expire', 'judge'));
-- The newest judgements.
create index attempt_step_judgements on attempt_step (received_at) where kind = 'judge';

-- fraction is what is known of the answer; factor is what one point brings, as tries and certainty make it; mark is factor times points.
alter table attempt_slot drop constraint attempt_slot_state_check;
alter table attempt_slot add constraint attempt_slot_state_check check (state in ('unanswered', 'answered', 'waiting', 'graded'));
alter table attempt_slot drop column behaviour_state;
alter table attempt_slot add column certainty bigint check (certainty between 1 and 3);
alter table attempt_slot add column tries bigint not null default 0 check (tries >= 0);
alter table attempt_slot add column factor double precision check (factor between -6 and 3);
alter table attempt_slot add column comment text;
alter table attempt_slot add column judged_seq bigint;
update attempt_slot set factor = fraction where fraction is not null;
-- What waits for a person is little among much.
create index attempt_slot_waiting on attempt_slot (attempt_id) where state = 'waiting';
