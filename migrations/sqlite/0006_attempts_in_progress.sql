-- Who writes a quiz still, and until when: what waits for its closing waits for the last of them.
create index attempt_writing on attempt (quiz_version_id, deadline_at) where state = 'in-progress' and preview = 0;
