"""The demo: its people, their past, the phone in their hand, and the clock that can be moved."""
