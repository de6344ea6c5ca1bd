"""Pure rules of handover day: values in, values out; no Qt, no SQL."""
