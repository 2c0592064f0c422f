"""A Twilio of our own, over HTTP: documented shapes, faults on demand, signed callbacks, and the truth about all of it.

`python -m tests.fake_twilio --port 9000 --config '{"latency": 0.1}'`, or `running()` inside a test.
"""
