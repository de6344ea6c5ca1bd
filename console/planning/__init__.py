"""Appointment batching: a problem in, a plan with its reasons out; knows no database."""
