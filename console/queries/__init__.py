"""What screens and papers show: `(session, *, campaign_id, …)` → frozen rows, nothing written."""
