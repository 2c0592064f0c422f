"""Run the fake as a process: it prints its address, then serves until it is ended."""

import argparse
import asyncio
import json
import sys

from .callbacks import Caller
from .provider import Provider, Weather
from .running import serve


async def main(port: int, settings: str) -> None:
    provider = Provider(Weather(**json.loads(settings)))
    Caller(provider)
    server = await serve(provider, port)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asked = argparse.ArgumentParser(prog="python -m tests.fake_twilio", description=__doc__)
    asked.add_argument("--port", type=int, default=0)
    asked.add_argument("--config", default="{}", help="JSON of the settings in provider.Weather")
    given = asked.parse_args()
    asyncio.run(main(given.port, given.config))
