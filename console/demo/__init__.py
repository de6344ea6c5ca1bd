"""A day to watch and to try the console on, played through the same actions as the buttons."""
