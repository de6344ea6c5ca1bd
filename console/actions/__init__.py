"""One function per press: `(session, *, press, …) -> Event`; none commits, none knows Qt."""
