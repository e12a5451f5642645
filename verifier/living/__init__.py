"""Living with findings: accept some with a reason, look only at what changed, let safe edits be written."""
